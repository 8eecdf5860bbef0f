using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>A slip of the hand gets one message, not a list of its consequences.</summary>
public sealed class DeletedTokenTests
{
    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void A_token_replaced_by_a_blank_gives_at_most_one_finding(string name) => Check(SampleFiles.Read(name), static (text, token) => text[..token.Start] + " " + text[token.End..]);

    /// <summary>As an editor's “delete word” does: the indentation stays.</summary>
    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void A_token_deleted_with_the_blanks_behind_it_gives_at_most_one_finding(string name) => Check(
        SampleFiles.Read(name),
        static (text, token) => text[..token.Start] + text[token.End..].TrimStart(' '));

    /// <summary>A file longer than this is one that a program wrote: its lines are alike.</summary>
    private const int MaxLength = 20_000;

    private static void Check(string text, Func<string, SyntaxToken, string> delete)
    {
        var tree = SyntaxTree.Parse(text);
        var offenders = new List<string>();
        foreach (var token in Tokens(tree))
        {
            var without = SyntaxInvariants.Check(delete(text, token));
            if (without.Diagnostics.Count > 1)
                offenders.Add(Describe(tree, token, without));
        }

        Assert.True(offenders.Count == 0, $"{offenders.Count} tokens:\n{string.Join("\n", offenders.Take(400))}");
    }

    /// <summary>All tokens; of a long file those of every line that differs from those before, by its form or by how the lines beside it begin.</summary>
    private static IEnumerable<SyntaxToken> Tokens(SyntaxTree tree)
    {
        var lines = tree.Tokens.Where(token => !token.IsTrivia && token.Length > 0).GroupBy(token => tree.Lines.GetPosition(token.Start).Line).Select(line => line.ToArray()).ToArray();
        var forms = Array.ConvertAll(lines, line => string.Join(' ', line.Select((token, i) => FormOf(tree, token, i == 0))));
        var firsts = Array.ConvertAll(lines, line => FormOf(tree, line[0], isFirst: true));
        var seen = new HashSet<(string?, string, string?)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (tree.Text.Length <= MaxLength || seen.Add((firsts.ElementAtOrDefault(i - 1), forms[i], firsts.ElementAtOrDefault(i + 1))))
            {
                foreach (var token in lines[i].Where(token => token.Kind != TokenKind.Documentation))
                    yield return token;
            }
        }
    }

    /// <summary>What the parser tells apart: a number by its signs, a word by being one of the language's.</summary>
    private static string FormOf(SyntaxTree tree, SyntaxToken token, bool isFirst)
    {
        var text = tree.GetText(token);
        return token.Kind switch
        {
            TokenKind.Number => string.Concat(text.Where(c => !char.IsAsciiDigit(c))) + "9",
            TokenKind.Identifier when isFirst || SyntaxFacts.Keywords.Contains(text) => text,
            TokenKind.Identifier or TokenKind.String or TokenKind.Unit or TokenKind.Documentation => token.Kind.ToString(),
            _ => text,
        };
    }

    private static string Describe(SyntaxTree tree, SyntaxToken token, SyntaxTree without)
    {
        var line = tree.Lines.GetPosition(token.Start).Line;
        var start = tree.Lines.GetStart(line);
        var end = line + 1 < tree.Lines.LineCount ? tree.Lines.GetStart(line + 1) - 1 : tree.Text.Length;
        return FormattableString.Invariant($"{line + 1}: {tree.Text[start..token.Start].TrimStart()}⟦{tree.GetText(token)}⟧{tree.Text[token.End..Math.Max(end, token.End)]}\n      ")
            + string.Join("\n      ", without.Diagnostics.Select(diagnostic => FormattableString.Invariant($"{without.Lines.GetPosition(diagnostic.Span.Start)}: {diagnostic.Rule.Id} {diagnostic.Message}")));
    }
}
