using System.Collections.Generic;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>What a rule sees: a file and its project.</summary>
internal sealed class CheckContext(FactsProject project, BoundFile file)
{
    public FactsProject Project { get; } = project;

    public BoundFile File { get; } = file;

    public SyntaxTree Tree => File.Document.Tree;

    public SymbolTable Symbols => Project.Symbols;

    /// <summary>All nodes of the file, in the order of the text.</summary>
    public NodeList Nodes => File.Document.Nodes;

    /// <summary>The known fields of sources that unknown ones are almost.</summary>
    public Suggestions Fields { get; } = new(SourceFields.Known);

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The quotes that are empty, could not be read or are not in their source's evidence, which is reported: nothing else is said of them.</summary>
    public HashSet<QuoteSyntax> FailedQuotes { get; } = [];

    /// <summary>Whether a line could not be read as what it is, which is reported: it may be anything that seems to be missing.</summary>
    public static bool IsUnread(SyntaxNode line) => line switch
    {
        SkippedLineSyntax => true,
        DeclarationSyntax { Keyword.IsMissing: true } => line is not FactSyntax,
        FieldSyntax { EqualsToken.IsMissing: true } field => field.Body == null || field.Skipped != null,
        _ => false,
    };

    public void Report(Rule rule, TextSpan span, params object[] arguments) => Diagnostics.Add(new Diagnostic(rule, span, arguments));
}
