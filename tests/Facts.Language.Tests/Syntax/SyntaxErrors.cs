using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Tests.Syntax;

/// <summary>Texts with mistakes, and what is said of them.</summary>
internal static class SyntaxErrors
{
    /// <summary>Expects the one finding, of that rule, at the marked place, in these words.</summary>
    public static void Expect(string markup, string rule, string message)
    {
        var marked = MarkupText.Parse(markup);
        var tree = SyntaxInvariants.Check(marked.Text);
        var diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal((rule, message), (diagnostic.Rule.Id, diagnostic.Message));
        Assert.Equal(marked.Span, diagnostic.Span);
    }

    /// <summary>Expects the findings of these rules at the marked places, and no others.</summary>
    public static void ExpectAll(string markup, params string[] rules)
    {
        var marked = MarkupText.Parse(markup);
        var tree = SyntaxInvariants.Check(marked.Text);
        Assert.Equal(rules, tree.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal(marked.Spans, tree.Diagnostics.Select(diagnostic => diagnostic.Span));
    }

    /// <summary>Line and column of a text's one finding, both from 1, and its message: as a compiler prints them.</summary>
    public static string Print(string text)
    {
        var tree = SyntaxInvariants.Check(text);
        var diagnostic = Assert.Single(tree.Diagnostics);
        var position = tree.Lines.GetPosition(diagnostic.Span.Start);
        return System.FormattableString.Invariant($"({position.Line + 1},{position.Column + 1}): {Word(diagnostic.Severity)} {diagnostic.Rule.Id}: {diagnostic.Message}");
    }

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : severity.ToString();
}
