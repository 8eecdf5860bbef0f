using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>
/// FACT1110: a group with so many facts, a file with so many sources or an enum with so many members that the runtime would not load the type, though the compiler makes it.
/// Stands on the first that is too many.
/// </summary>
internal sealed class CrowdedTypeCheck : ICheck
{
    /// <summary>The runtime's limit is 65,535 fields, and as many methods; a fact may have more than one of either.</summary>
    private const int Most = 60_000;

    public void Run(CheckContext context)
    {
        var document = context.File.Document;
        // Each takes a line.
        if (document.Declarations.Items.Count <= Most && document.Nodes.Count <= Most)
            return;
        foreach (var group in document.Declarations.Items.Where(item => item.Kind == DeclarationKind.Fact && item.IsPlaced).GroupBy(item => item.Scope, StringComparer.Ordinal))
            Check(context, [.. group.Select(item => (item.Name, item.NameSpan))], group.Key, "Put some of the facts into a group of their own.");
        Check(context, [.. document.Sources.Select(item => (item.Name, item.NameSpan))], "Sources", "Put some of the sources into a namespace of their own.");
        foreach (var type in document.Nodes.OfType<EnumSyntax>())
            Check(context, [.. type.Members.OfType<EnumMemberSyntax>().Select(member => (document.Tree.GetText(member.Name), member.Name.Span))], DeclarationWalker.GetText(document.Tree, type.Name), "Make a table of them.");
    }

    private static void Check(CheckContext context, IReadOnlyList<(string Name, TextSpan Place)> members, string type, string hint)
    {
        if (members.Count > Most)
            context.Report(Rules.CrowdedType, members[Most].Place, members[Most].Name, (Most + 1).ToString(CultureInfo.InvariantCulture), type, Most.ToString("N0", CultureInfo.InvariantCulture), hint);
    }
}
