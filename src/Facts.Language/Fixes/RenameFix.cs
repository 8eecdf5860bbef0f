using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>
/// FACT1101, FACT1103, FACT1106: gives a name the one that the message proposes, wherever it is written in the project's files. Offered where nothing else has either name,
/// so that every word that reads so means it. C# that uses it must follow, so it is looked over.
/// FACT0202: gives the second of two declarations a name of its own.
/// </summary>
internal sealed class RenameFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        var name = context.Text.Substring(finding.Span.Start, finding.Span.Length);
        if (finding.Rule == Rules.DuplicateName)
        {
            var free = Enumerable.Range(2, 100).Select(number => FormattableString.Invariant($"{name}{number}")).FirstOrDefault(other => !context.Project.DeclaredNames.Contains(other));
            if (free != null && context.Index.Find<NameSyntax>(finding.Span) is { Tokens.Count: 1 })
                yield return new Fix(finding.Rule, $"Rename this one to '{free}'", Applicability.Manual, [context.Replace(finding.Span, free)]);
            yield break;
        }

        // What is found of a default group, or of the folders' namespace, is not written where it is reported.
        if (FindBetter(finding) is not { } better || !string.Equals(finding.GetArguments()[0] as string, name, StringComparison.Ordinal) || context.Project.DeclaredNames.Contains(better))
            yield break;
        var edits = FindEdits(context, name, better).ToArray();
        if (IsAlone(context, name) && edits.Any(edit => edit.Span == finding.Span && string.Equals(edit.Path, context.Document.Path, StringComparison.Ordinal)))
            yield return new Fix(finding.Rule, $"Rename '{name}' to '{better}'", Applicability.Unsafe, edits);
        // Of several things of one name this one is renamed where nothing refers to any of them.
        else if (edits.Length == context.Project.Documents.SelectMany(document => document.Declarations.Items).Sum(item => item.Syntax.Name.Tokens.Count(token => token.Span == item.NameSpan && string.Equals(item.Name, name, StringComparison.Ordinal))))
            yield return new Fix(finding.Rule, $"Rename this '{name}' to '{better}'", Applicability.Unsafe, [context.Replace(finding.Span, better)]);
    }

    private static string? FindBetter(Diagnostic finding) =>
        finding.Rule == Rules.ReservedName || finding.Rule == Rules.HandleClash ? finding.GetArguments()[2] as string
        : finding.Rule == Rules.LowerCaseName ? finding.GetArguments()[1] as string
        : null;

    /// <summary>Whether all that is declared by that name is one thing, and no field, member or column has it too.</summary>
    private static bool IsAlone(FixContext context, string name) =>
        context.Project.Documents.SelectMany(document => document.Declarations.Items).SelectMany(item => Containers(item, name)).Distinct(StringComparer.Ordinal).Count() == 1
        && context.Project.Documents.All(document => SyntaxWalker.Descendants(document.Tree.Root).SelectMany(Others).All(token => token.IsMissing || !Is(document.Tree, token, name)));

    /// <summary>The full names of what is called so: of the declaration, and of what it stands in.</summary>
    private static IEnumerable<string> Containers(Declaration item, string name)
    {
        var parts = item.FullName.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            if (string.Equals(parts[i], name, StringComparison.Ordinal))
                yield return string.Join(".", parts.Take(i + 1));
        }
    }

    /// <summary>Names that are no declarations.</summary>
    private static IEnumerable<SyntaxToken> Others(SyntaxNode node) => node switch
    {
        FieldSyntax field => [field.Name],
        RecordFieldSyntax field => [field.Name],
        EnumMemberSyntax member => [member.Name],
        HeaderCellSyntax cell => [cell.Name],
        _ => [],
    };

    private static IEnumerable<TextEdit> FindEdits(FixContext context, string name, string better)
    {
        foreach (var document in context.Project.Documents)
        {
            var tree = document.Tree;
            var tokens = SyntaxWalker.Descendants(tree.Root).SelectMany(node => node is NameSyntax written ? written.Tokens.Where(token => token.Kind == TokenKind.Identifier)
                : node is SourceFieldSyntax field && Is(tree, field.Key, "via") ? [field.Value] : (IEnumerable<SyntaxToken>)[]);
            foreach (var token in tokens.Where(token => !token.IsMissing && Is(tree, token, name)).OrderBy(token => token.Start))
                yield return new TextEdit(document.Path, token.Span, better);
        }
    }

    private static bool Is(SyntaxTree tree, SyntaxToken token, string name) => token.Length == name.Length && string.CompareOrdinal(tree.Text, token.Start, name, 0, name.Length) == 0;
}
