using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Emission;
using Facts.Language.Formatting;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Tests.Syntax;

namespace Facts.Language.Tests.Formatting;

/// <summary>What holds for the formatted text of any file.</summary>
internal static class FormattingLaws
{
    /// <summary>What is broken for a text; null where nothing is.</summary>
    public static string? FindBreach(string text)
    {
        var before = SyntaxTree.Parse(text);
        var formatted = Formatter.Format(before);
        var after = SyntaxTree.Parse(formatted);
        if (Formatter.Format(after) is var again && again != formatted)
            return "A formatted text is formatted into another.\n" + formatted + "\n----\n" + again;
        if (Differs(Words(before, sorted: before.Diagnostics.Count == 0), Words(after, sorted: false)) is { } word)
            return "The words are others: " + word + "\n" + formatted;
        if (Differs(Comments(before), Comments(after)) is { } comment)
            return "The comments are others: " + comment + "\n" + formatted;
        if (Differs(Findings(before), Findings(after)) is { } finding)
            return "The findings are others: " + finding + "\n" + formatted;
        if (Differs(Model(before).Split('\n'), Model(after).Split('\n')) is { } line)
            return "The model is another: " + line + "\n" + formatted;
        return before.Diagnostics.Count == 0 ? FindStray(formatted) : null;
    }

    private static string? Differs(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            if (i >= before.Count || i >= after.Count || before[i] != after[i])
                return $"{before.ElementAtOrDefault(i) ?? "nothing"} became {after.ElementAtOrDefault(i) ?? "nothing"}";
        }

        return null;
    }

    /// <summary>What no formatted text without errors has.</summary>
    private static string? FindStray(string formatted)
    {
        if (formatted.TrimStart('\uFEFF') is { Length: > 0 } text && (text[0] == '\n' || !text.EndsWith('\n') || text.EndsWith("\n\n", StringComparison.Ordinal)))
            return "It begins or ends with an empty line, or does not end with a line end.";
        return null;
    }

    /// <summary>The words in the order of the text, or in that which they have once entries are sorted.</summary>
    private static List<string> Words(SyntaxTree tree, bool sorted)
    {
        var tokens = new List<SyntaxToken>();
        if (tree.Root.Body is { } body)
            AddBlock(tree, body, sorted, tokens);
        return [.. tokens.Select(token => tree.GetText(token).TrimEnd().ReplaceLineEndings("\n"))];
    }

    private static void AddBlock(SyntaxTree tree, BlockSyntax block, bool sorted, List<SyntaxToken> tokens)
    {
        var lines = block.Items.Cast<LineSyntax>().ToArray();
        var places = Enumerable.Range(0, lines.Length).Where(i => lines[i] is EntrySyntax).ToArray();
        if (sorted)
        {
            foreach (var (place, entry) in places.Zip(places.Select(i => lines[i]).OrderBy(line => Start(tree, (EntrySyntax)line)).ToArray()))
                lines[place] = entry;
        }

        foreach (var line in lines)
        {
            foreach (var (node, token) in SyntaxWalk.ItemsOf(line))
            {
                if (node != null && node == line.Body)
                    AddBlock(tree, line.Body, sorted, tokens);
                else if (node != null)
                    tokens.AddRange(SyntaxWalk.Of(node).Where(item => item.Node == null && !item.Token.IsMissing).Select(item => item.Token));
                else if (!token.IsMissing)
                    tokens.Add(token);
            }
        }
    }

    private static DateTimeOffset Start(SyntaxTree tree, EntrySyntax entry)
    {
        if (entry.From.IsMissing)
            return DateTimeOffset.MinValue;
        var text = tree.GetText(entry.From);
        return DateTimeOffset.Parse(text.Length > 10 ? text : (text + "-01-01")[..10], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    private static string[] Comments(SyntaxTree tree) =>
        [.. tree.Tokens.Where(token => token.Kind == TokenKind.Comment).Select(token => tree.GetText(token).TrimEnd()).Order(StringComparer.Ordinal)];

    /// <summary>
    /// A character that cannot be seen goes with the white space that it stands in, and so does what is said of it.
    /// Messages show the text as it is written: the blanks in it are what formatting changes, and where it is cut for its length, they decide where.
    /// </summary>
    private static string[] Findings(SyntaxTree tree)
    {
        var document = new Document("notes.facts", tree, new ProjectDefaults("Root"));
        return [.. new FactsProject([document]).GetDiagnostics(document).Where(found => found.Rule.Id != "FACT9003").Select(found => found.Rule.Id + ": " + Say(found)).Order(StringComparer.Ordinal)];
    }

    private static string Say(Diagnostic found) => found.Message.Contains('…', StringComparison.Ordinal) ? "" : string.Concat(found.Message.Where(c => !char.IsWhiteSpace(c)));

    private static string Model(SyntaxTree tree)
    {
        var document = new Document("notes.facts", tree, new ProjectDefaults("Root"));
        var project = new FactsProject([document]);
        var bound = project.Bind(document);
        // Its findings are compared by themselves.
        return ModelText.Of(bound with { Diagnostics = [] }) + ModelText.Of(ModelBuilder.Build(bound, project.Symbols)) + ModelText.Of(document.Exports);
    }
}
