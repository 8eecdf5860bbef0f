namespace Facts.Cli.Exporting;

/// <summary>What stands in an export, in its order: what is referred to before what refers to it.</summary>
internal enum ExportedKind
{
    Sources,
    Enums,
    Records,
    Units,
    Facts,
    Tables,
}
