using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>
/// Reports facts that refer to each other, once however they are entangled: at the one that comes first by path and place, with its shortest way back to itself.
/// So all files that see them say the same, and it is read where that one stands.
/// </summary>
internal sealed class CycleReporter(Func<Document, Binder> binders, IReadOnlyList<ValueName> members)
{
    /// <summary>More names are not listed.</summary>
    private const int MaxNames = 5;

    private readonly HashSet<DeclarationSyntax> _members = [.. members.Select(member => member.Declaration.Syntax)];

    public void Report()
    {
        var first = members.OrderBy(member => member.Document.Path, StringComparer.Ordinal).ThenBy(member => member.Declaration.NameSpan.Start).First();
        var circle = FindCircle(first);
        var next = circle.Count > 1 ? circle[1] : first;
        var through = circle.Count == 1 ? "" : ", through " + string.Join(", ", circle.Skip(1).Take(MaxNames).Select(member => member.Declaration.FullName)) + (circle.Count > MaxNames + 1 ? " …" : "");
        var binder = binders(first.Document);
        binder.Report(new Diagnostic(Rules.Cycle, binder.FindReference(first.Declaration, next.Declaration), first.Declaration.FullName, through)
        {
            Related = circle.Count > 1 ? new RelatedPlace(next.Document.Path, next.Declaration.NameSpan) : null,
        });
    }

    /// <summary>The shortest circle from one member, that one first. Linear in the members and their references.</summary>
    private List<ValueName> FindCircle(ValueName first)
    {
        var from = new Dictionary<DeclarationSyntax, ValueName>();
        var pending = new Queue<ValueName>([first]);
        while (pending.Count > 0)
        {
            var member = pending.Dequeue();
            foreach (var target in binders(member.Document).GetTargets(member.Declaration))
            {
                if (target.Declaration.Syntax == first.Declaration.Syntax)
                    return Trace(first, member, from);
                if (_members.Contains(target.Declaration.Syntax) && !from.ContainsKey(target.Declaration.Syntax))
                {
                    from.Add(target.Declaration.Syntax, member);
                    pending.Enqueue(target);
                }
            }
        }

        return [first];
    }

    private static List<ValueName> Trace(ValueName first, ValueName last, Dictionary<DeclarationSyntax, ValueName> from)
    {
        var circle = new List<ValueName>();
        for (var member = last; member.Declaration.Syntax != first.Declaration.Syntax; member = from[member.Declaration.Syntax])
            circle.Add(member);
        circle.Add(first);
        circle.Reverse();
        return circle;
    }
}
