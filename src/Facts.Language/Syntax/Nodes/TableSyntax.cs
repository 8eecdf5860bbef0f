namespace Facts.Language.Syntax;

/// <summary>
/// <c>table = "table" q (":" type)? ("by" ID ("," ID)*)? ("over" ID)? ("from" STR ("delimiter" STR)?)? NL B(clause | column | header | row)</c>
/// </summary>
public sealed class TableSyntax(SyntaxToken keyword, NameSyntax name, TypeAnnotationSyntax? type, TableKeysSyntax? keys, TableOverSyntax? over, TableFileSyntax? file)
    : DeclarationSyntax(keyword, name)
{
    public TypeAnnotationSyntax? Type { get; } = type;

    public TableKeysSyntax? Keys { get; } = keys;

    public TableOverSyntax? Over { get; } = over;

    public TableFileSyntax? File { get; } = file;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
        sink.Add(Type);
        sink.Add(Keys);
        sink.Add(Over);
        sink.Add(File);
    }
}
