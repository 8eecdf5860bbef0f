using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>FACT0202, FACT1101, FACT1105, FACT1106, FACT1107: names that cannot be. The binder found them, since they decide what is generated.</summary>
internal sealed class NameConflictCheck : ICheck
{
    public void Run(CheckContext context)
    {
        Lazy<Dictionary<string, BoundFact>> first = new(() => FirstOfName(context));
        Lazy<Dictionary<DeclarationSyntax, BoundFact>> bound = new(() => context.File.Facts.ToDictionary(fact => fact.Declaration!.Syntax));
        foreach (var conflict in context.File.Names.All)
        {
            var arguments = conflict.Diagnostic.GetArguments();
            // Where both say the same, nobody disagrees.
            if (IsFactTwice(context, conflict) && first.Value.TryGetValue(conflict.Declaration.FullName, out var one) && bound.Value.TryGetValue(conflict.Declaration.Syntax, out var other) && HaveOneValue(one, other))
                arguments[2] = ": their values are the same";
            context.Diagnostics.Add(new Diagnostic(conflict.Diagnostic.Rule, conflict.Diagnostic.Span, arguments) { Related = conflict.Diagnostic.Related ?? FindOther(context, conflict) });
        }
    }

    private static Dictionary<string, BoundFact> FirstOfName(CheckContext context)
    {
        var first = new Dictionary<string, BoundFact>(StringComparer.Ordinal);
        foreach (var fact in context.File.Facts)
        {
            if (!first.ContainsKey(fact.FullName))
                first.Add(fact.FullName, fact);
        }

        return first;
    }

    private static bool IsFactTwice(CheckContext context, NameConflict conflict) => conflict.Diagnostic.Rule == Rules.DuplicateName
        && conflict.Declaration.Kind == DeclarationKind.Fact && string.Equals(conflict.OtherPath, context.File.Document.Path, StringComparison.Ordinal);

    private static bool HaveOneValue(BoundFact one, BoundFact other) => !ReferenceEquals(one, other) && one is { Value: not null, Type: not null } && other is { Value: not null, Type: not null }
        && (one.Type.Kind == other.Type.Kind || (FactTypes.IsNumber(one.Type.Kind) && FactTypes.IsNumber(other.Type.Kind))) && string.Equals(one.Type.Unit, other.Type.Unit, StringComparison.Ordinal)
        && string.Equals(ValueIdentity.Of(one.Value), ValueIdentity.Of(other.Value), StringComparison.Ordinal);

    private static RelatedPlace? FindOther(CheckContext context, NameConflict conflict)
    {
        if (conflict.OtherPath == null || context.Project.Find(conflict.OtherPath) is not { } document)
            return null;
        var index = document.Declarations.Index;
        var other = conflict.Diagnostic.Rule == Rules.SplitGroup ? index.FindInside(conflict.OtherName) : index.FindOther(conflict.OtherName, conflict.Declaration);
        return other == null ? null : new RelatedPlace(document.Path, other.NameSpan);
    }
}
