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

    private static void Check(string text, Func<string, SyntaxToken, string> delete)
    {
        var tree = SyntaxTree.Parse(text);
        var offenders = new List<string>();
        foreach (var token in tree.Tokens.Where(token => !token.IsTrivia && token.Length > 0 && token.Kind != TokenKind.Documentation))
        {
            var without = SyntaxInvariants.Check(delete(text, token));
            if (without.Diagnostics.Count > 1)
                offenders.Add(Describe(tree, token, without));
        }

        Assert.True(offenders.Count == 0, $"{offenders.Count} tokens:\n{string.Join("\n", offenders.Take(400))}");
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
