using Facts.Language.Text;

namespace Facts.Cli.Output;

/// <summary>Paths of files as they are told: a name may have the end of a line in it, behind which it could say anything.</summary>
internal static class FileName
{
    public static string Of(string path) => HiddenCharacters.EscapeName(path);
}
