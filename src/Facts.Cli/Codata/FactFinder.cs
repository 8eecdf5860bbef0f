using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Cli.Codata;

/// <summary>The facts of a file, by the groups that they stand in.</summary>
internal static class FactFinder
{
    /// <summary>All facts in the text's order, with the full name of their group, which begins without the namespace. Recursive over groups, whose depth the parser bounds.</summary>
    public static IEnumerable<(string Group, FactSyntax Fact)> Find(SyntaxTree tree) => Find(tree, tree.Root.Body, "");

    private static IEnumerable<(string Group, FactSyntax Fact)> Find(SyntaxTree tree, BlockSyntax? block, string scope)
    {
        foreach (var line in block?.Items ?? [])
        {
            if (line is FactSyntax fact)
                yield return (scope, fact);
            else if (line is GroupSyntax group)
            {
                var name = string.Concat(group.Name.Tokens.Select(tree.GetText));
                foreach (var inner in Find(tree, group.Body, scope.Length == 0 ? name : scope + "." + name))
                    yield return inner;
            }
        }
    }
}
