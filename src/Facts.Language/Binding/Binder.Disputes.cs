using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Values that sources state against the accepted one.
public sealed partial class Binder
{
    private static readonly List<DisputedSyntax> NoDisputes = [];

    /// <summary>Binds the <c>disputed</c> lines of a fact or part, all else of it being bound.</summary>
    /// <param name="fact">What they stand under.</param>
    /// <param name="isTypeSound">Whether its type is known, or left to its values.</param>
    /// <param name="shape">The fields that a line may name; null where its type has none.</param>
    /// <param name="scope">The scope of its names.</param>
    private BoundFact BindDisputes(BoundFact fact, bool isTypeSound, RecordShape? shape, string scope)
    {
        var lines = FindDisputes(fact.Syntax.Body);
        if (lines.Count == 0)
            return fact;
        // Without an accepted value the disputed ones say what type it would have.
        if (fact is { Type: null, ValueSyntax: null } && isTypeSound)
            fact = fact with { Type = InferDisputed(lines, scope, out isTypeSound) };
        return fact with { Clauses = fact.Clauses with { Disputed = BindDisputes(fact, lines, isTypeSound, shape, scope) } };
    }

    private BoundFact[] BindDisputes(BoundFact fact, List<DisputedSyntax> lines, bool isTypeSound, RecordShape? shape, string scope) => [.. lines.Select(line => BindDisputed(fact, line, isTypeSound, shape, scope))];

    /// <summary>Mostly there are none.</summary>
    private static List<DisputedSyntax> FindDisputes(BlockSyntax? block)
    {
        List<DisputedSyntax>? lines = null;
        for (var i = 0; i < (block?.Items.Count ?? 0); i++)
        {
            if (block!.Items[i] is DisputedSyntax line)
                (lines ??= []).Add(line);
        }

        return lines ?? NoDisputes;
    }

    private DataType? InferDisputed(List<DisputedSyntax> lines, string scope, out bool isSound)
    {
        var values = lines.Where(line => line.Field.IsMissing).Select(line => line.Value).OfType<ExpressionSyntax>().Where(value => !_values.IsAbsent(value)).ToArray();
        var type = values.Length == 0 ? null : _values.InferItem(values, scope);
        isSound = type != null || values.Length == 0;
        return type;
    }

    /// <summary>It is of the type of the accepted value, or of the field that it names, and takes nothing from around it: another source says it.</summary>
    private BoundFact BindDisputed(BoundFact fact, DisputedSyntax line, bool isTypeSound, RecordShape? shape, string scope)
    {
        var (type, name) = (fact.Type, "");
        if (!line.Field.IsMissing)
        {
            name = _tree.GetText(line.Field);
            var field = isTypeSound ? FindField(fact, line.Field, shape) : null;
            (type, isTypeSound) = (field?.Type, field?.Type != null);
        }

        var disputed = new BoundFact
        {
            Kind = FactKind.Disputed,
            Syntax = line,
            Name = name,
            FullName = name.Length == 0 ? fact.FullName : fact.FullName + "." + name,
            NameSpan = line.Value?.Span ?? line.Keyword.Span,
            ValueSyntax = line.Value,
            Documentation = GetDocumentation(line),
            TypeOrigin = name.Length == 0 || shape == null ? OriginOf(fact) : OriginOf(shape, name),
        };
        return Complete(disputed, type, isTypeSound, scope, Surroundings.None);
    }

    /// <summary>The field that a line names; null where there is none, which is reported.</summary>
    private RecordField? FindField(BoundFact fact, SyntaxToken token, RecordShape? shape)
    {
        var name = _tree.GetText(token);
        if (shape == null)
        {
            if (fact.Type != null)
                _diagnostics.Add(new Diagnostic(Rules.UnknownField, token.Span, fact.Type.ToString(), name, "Write the value alone behind 'disputed'."));
            return null;
        }

        var index = shape.IndexOf(name);
        if (index >= 0)
            return shape.Fields[index];
        ReportUnknownField(shape, token, name, NearestName.Find(name, shape.Fields.Select(field => field.Name)));
        return null;
    }

    /// <summary>The fields of a value of that type; null where it has none.</summary>
    private RecordShape? FindShape(DataType? type) => type is { Kind: FactType.Record, IsList: false, IsRange: false } ? _typeResolver.FindRecord(type.Name) : null;
}
