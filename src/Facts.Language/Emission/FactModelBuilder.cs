using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Takes from bound facts what becomes C#, the parts of them included.</summary>
internal sealed class FactModelBuilder(SymbolTable symbols, Linker linker)
{
    private readonly TypeResolver _types = new(symbols);

    /// <summary>The fact; null where it has neither a value of a type that becomes C#, nor sources that disagree about it.</summary>
    public FactModel? Build(BoundFact fact)
    {
        if (GetType(fact) is not { } type || !linker.Use(type))
            return null;
        if (fact.IsTimeline)
            return fact.Entries.Count == 0 || !TimelineNames.CanBe(fact) || fact.Entries.Any(entry => !IsSaid(entry)) ? null : Create(fact, type, isPart: false);
        return IsSaid(fact) ? Create(fact, type, isPart: false) : null;
    }

    /// <summary>Something that stands in something else.</summary>
    public FactModel BuildPart(BoundFact part, DataType? type) => Create(part, type, isPart: true);

    public ClausesModel BuildClauses(BoundFact fact) => BuildClauses(fact.Clauses, fact.Status);

    public ClausesModel BuildClauses(BoundClauses clauses, FactStatus status)
    {
        if (ReferenceEquals(clauses, BoundClauses.Empty) && status == clauses.Status)
            return ClausesModel.Empty;
        var model = new ClausesModel
        {
            Status = status,
            StatusReason = clauses.StatusReason,
            StatusDate = clauses.StatusDate,
            Replacement = clauses.Replacement is { } replacement ? linker.Link(replacement) : null,
            // One whose value is reported has none.
            Disputed = new([.. clauses.Disputed.Where(disputed => disputed.Value != null && CanUse(disputed.Type)).Select(disputed => BuildPart(disputed, disputed.Name.Length > 0 ? disputed.Type : null))]),
            Against = linker.Cite(clauses.Against),
            AccordingTo = new([.. clauses.AccordingTo]),
            Notes = new([.. clauses.Notes]),
            Also = new([.. clauses.Also]),
            Reviews = new([.. clauses.Reviews]),
            Qualifiers = new([.. clauses.Qualifiers.Where(qualifier => qualifier.Value != null && CanUse(qualifier.Type)).Select(qualifier => BuildPart(qualifier, qualifier.Type))]),
            AsOf = clauses.AsOf,
            ReviewBy = clauses.ReviewBy,
            ValidFrom = clauses.ValidFrom,
            ValidUntil = clauses.ValidUntil,
        };
        // Writers tell by the object that there is nothing to write, and of equal models they write the same.
        return model == ClausesModel.Empty ? ClausesModel.Empty : model;
    }

    /// <summary>Without an accepted value the first of those that sources give says the type.</summary>
    private static DataType? GetType(BoundFact fact) =>
        fact.Type ?? (fact.ValueSyntax == null ? fact.Clauses.Disputed.Select(disputed => disputed.Type).FirstOrDefault(type => type != null) : null);

    /// <summary>Whether it has a value, or stands without one since sources disagree.</summary>
    private static bool IsSaid(BoundFact fact) =>
        fact.Value != null || (fact.ValueSyntax == null && fact.Fields.Count == 0 && fact.Elements.Count == 0 && fact.Clauses.Disputed.Any(disputed => disputed.Value != null));

    private bool CanUse(DataType? type) => type != null && linker.Use(type);

    private FactModel Create(BoundFact fact, DataType? type, bool isPart)
    {
        linker.Link(fact.Value);
        return new FactModel
        {
            Kind = fact.Kind,
            Name = fact.Kind == FactKind.Element ? "" : fact.Name,
            Handle = fact.Kind is FactKind.Fact or FactKind.Entry ? StableHash.Of(fact.FullName) : 0,
            Type = type,
            Value = fact.Value,
            Label = fact.Label ?? "",
            Documentation = fact.Documentation,
            Citations = linker.Cite(fact.Citations),
            Inherited = isPart ? default : linker.Share(fact.Inherited),
            Clauses = BuildClauses(fact),
            Formula = fact.Formula?.Text ?? "",
            Operands = fact.Formula == null ? default : new([.. fact.Formula.Operands.Select(linker.Link).OfType<LinkModel>()]),
            IsDisputedByOperand = fact.Formula is { IsDisputed: true },
            Fields = BuildFields(fact),
            Elements = fact.Elements.Any(SaysMore) ? BuildParts(fact.Elements) : default,
            Entries = BuildParts(fact.Entries),
            From = fact.From,
            Until = fact.Until,
        };
    }

    private EquatableArray<FactModel> BuildParts(IReadOnlyList<BoundFact> parts) => parts.Count == 0 ? default : new([.. parts.Select(part => BuildPart(part, null))]);

    /// <summary>A part for each field of the record, of which those say nothing that have no line.</summary>
    private EquatableArray<FactModel> BuildFields(BoundFact fact)
    {
        if (fact.Fields.Count == 0)
            return default;
        if (fact.Kind == FactKind.Row)
            return BuildParts(fact.Fields);
        if (fact.Type is not { Kind: FactType.Record } type || _types.FindRecord(type.Name) is not { } record)
            return default;
        return new([.. record.Fields.Where(field => CanUse(field.Type)).Select(field => fact.Fields.FirstOrDefault(part => string.Equals(part.Name, field.Name, System.StringComparison.Ordinal)) is { } part
            ? BuildPart(part, field.Type)
            : new FactModel { Kind = FactKind.Field, Name = field.Name, Type = field.Type, Value = AbsentValue.NotStated })]);
    }

    /// <summary>Whether a part says anything besides its value.</summary>
    private static bool SaysMore(BoundFact part) =>
        part.Citations.Count > 0 || !ReferenceEquals(part.Clauses, BoundClauses.Empty) || part.Formula != null || part.Fields.Count > 0 || part.Elements.Count > 0;
}
