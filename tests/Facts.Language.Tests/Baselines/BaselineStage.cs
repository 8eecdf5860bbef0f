using System;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Emission;
using Facts.Language.Formatting;

namespace Facts.Language.Tests.Baselines;

/// <summary>A stage of the compiler: the file that holds what it makes, and how it makes it of one document.</summary>
internal sealed record BaselineStage(string FileName, Func<FactsProject, Document, string> Run)
{
    public static readonly BaselineStage Tokens = new("tokens.txt", (_, document) => TokenText.Of(document.Tree));

    public static readonly BaselineStage Tree = new("tree.txt", (_, document) => TreeText.Of(document.Tree));

    /// <summary>What is declared and where, and what other files can see of it.</summary>
    public static readonly BaselineStage Symbols = new("symbols.txt", (_, document) => SymbolText.Of(document));

    public static readonly BaselineStage Diagnostics = new("diagnostics.txt", DiagnosticText.Of);

    public static readonly BaselineStage Formatted = new("formatted.facts", (_, document) => Formatter.Format(document.Tree));

    public static readonly BaselineStage Generated = new("generated.cs", (project, document) =>
        FileEmitter.Emit(ModelBuilder.Build(project.Bind(document), project.Symbols), Emission.Emitted.Options).ToString());

    private static readonly BaselineStage[] All = [Tokens, Tree, Symbols, Diagnostics, Formatted, Generated];

    public static bool IsFileName(string name) => All.Any(stage => stage.FileName == name);
}
