using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Evidence;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Tests.Evidence;

/// <summary>This project's own facts and their seals: all is verified, and whatever is changed in them is noticed where it was changed.</summary>
public sealed class CuratedEvidenceTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Curated");

    private static readonly Dictionary<string, Document> Documents = Directory.EnumerateFiles(Folder, "*.facts", SearchOption.AllDirectories)
        .ToDictionary(RelativePath, path => TestProject.Document(RelativePath(path), File.ReadAllText(path)), StringComparer.Ordinal);

    private static readonly Dictionary<string, EvidenceFile> Seals = Directory.EnumerateFiles(Folder, "*.seal", SearchOption.AllDirectories)
        .ToDictionary(RelativePath, path => new EvidenceFile(RelativePath(path), File.ReadAllText(path)), StringComparer.Ordinal);

    private static readonly FactsProject Project = Of(null, null);

    [Fact]
    public void Every_quote_of_a_sealed_source_is_verified()
    {
        var citations = Project.Documents.SelectMany(Project.CheckCitations).Where(citation => citation.Evidence != null && citation.Syntax.Quotes.Count > 0).ToArray();
        Assert.True(citations.Length >= 100, $"{citations.Length}");
        Assert.All(citations, citation => Assert.Equal(CitationState.Verified, citation.State));
        Assert.All(Project.Documents, document => Assert.DoesNotContain(Project.GetDiagnostics(document), finding => finding.Rule.Id is "FACT0101" or "FACT0104" or "FACT0105" or "FACT0107"));
    }

    [Fact]
    public void One_word_of_any_quote_that_is_another_is_reported_at_that_quote()
    {
        foreach (var document in Project.Documents)
        {
            // All quotes of a file at once: each in its turn another word.
            var quotes = Project.CheckCitations(document).SelectMany(citation => citation.Quotes).Select(quote => quote.Syntax.Text).OrderBy(token => token.Span.Start).ToArray();
            if (quotes.Length == 0)
                continue;
            var text = document.Tree.Text;
            for (var i = quotes.Length - 1; i >= 0; i--)
                text = Misquote(text, quotes[i], i);
            var project = Of(TestProject.Document(document.Path, text), null);
            var changed = project.Find(document.Path)!;
            var reported = project.GetDiagnostics(changed).Where(finding => finding.Rule.Id == "FACT0101").Select(finding => finding.Span).ToArray();
            Assert.Equal(project.CheckCitations(changed).SelectMany(citation => citation.Quotes).Select(quote => quote.Syntax.Text.Span).OrderBy(span => span.Start), reported);
            Assert.Equal(quotes.Length, reported.Length);
        }
    }

    [Fact]
    public void One_digit_of_any_value_that_is_another_is_reported_at_that_value()
    {
        var count = 0;
        foreach (var document in Project.Documents)
        {
            var bound = Project.Bind(document);
            foreach (var span in bound.Facts.SelectMany(FindQuoted).Concat(bound.Tables.SelectMany(table => table.Rows).SelectMany(FindQuoted)))
            {
                var text = document.Tree.Text;
                // The last digit: a date stays one.
                var at = Enumerable.Range(span.Start, span.Length).Last(i => char.IsAsciiDigit(text[i]));
                var changed = TestProject.Document(document.Path, text[..at] + (text[at] == '1' ? "2" : "1") + text[(at + 1)..]);
                var project = Of(changed, null);
                // A disputed value may have become the accepted one, and a fact computed of it another.
                Assert.True(project.GetDiagnostics(project.Find(document.Path)!).Any(finding => finding.Rule.Id == "FACT0102" && finding.Span == span), $"{document.Path}: {text.Substring(span.Start, span.Length)}");
                count++;
            }
        }

        Assert.True(count >= 25, $"{count}");
    }

    [Fact]
    public void One_byte_of_any_seal_that_is_another_is_reported_at_its_source()
    {
        foreach (var seal in Seals.Values)
        {
            for (var i = 0; i < seal.Text.Length - 1; i++)
            {
                var damaged = new EvidenceFile(seal.Path, seal.Text[..i] + (seal.Text[i] == '7' ? '3' : '7') + seal.Text[(i + 1)..]);
                Assert.NotEqual("", damaged.Problem);
                // The whole of the rules over the file of the sources, for some of the bytes.
                if (i % 97 != 0)
                    continue;
                var project = Of(null, damaged);
                var sources = project.Documents.Single(document => document.Tree.Text.Contains(seal.Path, StringComparison.Ordinal));
                var finding = Assert.Single(project.GetDiagnostics(sources), finding => finding.Rule.Id == "FACT0105");
                Assert.Equal($"\"{seal.Path}\"", sources.Tree.Text.Substring(finding.Span.Start, finding.Span.Length));
            }
        }
    }

    /// <summary>The places of the numbers and dates of a fact and its parts that have quotes of their own.</summary>
    private static IEnumerable<TextSpan> FindQuoted(BoundFact fact)
    {
        var own = fact.Formula == null && fact.ValueSyntax is { } value && HasDigits(value) && HasQuote(fact) ? new[] { value.Span } : [];
        return own.Concat(fact.Fields.Concat(fact.Elements).Concat(fact.Entries).Concat(fact.Clauses.Disputed).Where(part => part.Syntax != fact.Syntax).SelectMany(FindQuoted));
    }

    private static IEnumerable<TextSpan> FindQuoted(BoundRow row) =>
        row is { Syntax: { } syntax, Detail: { } detail } && HasQuote(detail) ? syntax.Cells.Select(cell => cell.Value).OfType<NumberSyntax>().Select(value => value.Span) : [];

    private static bool HasQuote(BoundFact fact) => fact.Citations.Any(citation => citation.Syntax.Quotes.Count > 0);

    private static bool HasDigits(ExpressionSyntax value) => value is NumberSyntax or LiteralSyntax { Token.Kind: TokenKind.Date };

    /// <summary>One word has another first letter.</summary>
    private static string Misquote(string text, SyntaxToken quote, int turn)
    {
        var letters = Enumerable.Range(quote.Span.Start, quote.Span.Length).Where(i => char.IsAsciiLetterOrDigit(text[i]) && !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('\\' or '\'' or '’')).ToArray();
        var at = letters[turn % letters.Length];
        return text[..at] + (char.IsAsciiDigit(text[at]) ? "q" : text[at] is 'q' or 'Q' ? "x" : "q") + text[(at + 1)..];
    }

    private static FactsProject Of(Document? changed, EvidenceFile? damaged) => new(
        Documents.Values.Select(document => document.Path == changed?.Path ? changed : document),
        [],
        path => path == damaged?.Path ? damaged : Seals.GetValueOrDefault(path));

    private static string RelativePath(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');
}
