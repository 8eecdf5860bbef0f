using System;
using System.Linq;
using Facts.Language.Policies;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A file's model with what its policy lets into the assembly: citations without words of their sources, or no citations, and of sources their names alone.</summary>
public static class ReducedModel
{
    /// <summary>The model itself where all of it goes in. Recursive over parts of facts, whose depth the parser bounds.</summary>
    public static FileModel Of(FileModel model) => model.Provenance switch
    {
        Provenance.Full => model,
        Provenance.Citations => Reduce(model, citations => Map(citations, WithoutQuotes), isNone: false),
        _ => Reduce(model, _ => default, isNone: true) with
        {
            References = default,
            Sources = Map(model.Sources, source => source with { Label = "", Documentation = "", Fields = default }),
        },
    };

    private static CitationModel WithoutQuotes(CitationModel citation) => citation with { Quotes = default, Translation = "" };

    private static FileModel Reduce(FileModel model, Func<EquatableArray<CitationModel>, EquatableArray<CitationModel>> cite, bool isNone)
    {
        return model with { Shared = cite(model.Shared), Groups = Map(model.Groups, OfGroup), Outside = OfGroup(model.Outside) };

        GroupModel OfGroup(GroupModel group) => group with { Facts = Map(group.Facts, OfFact), Tables = Map(group.Tables, OfTable) };

        TableModel OfTable(TableModel table) => table with
        {
            Citations = cite(table.Citations),
            Inherited = isNone ? default : table.Inherited,
            Clauses = OfClauses(table.Clauses),
            Rows = Map(table.Rows, row => row.Detail == null ? row : row with { Detail = OfFact(row.Detail) }),
        };

        FactModel OfFact(FactModel fact) => fact with
        {
            Citations = cite(fact.Citations),
            Inherited = isNone ? default : fact.Inherited,
            Clauses = OfClauses(fact.Clauses),
            Fields = Map(fact.Fields, OfFact),
            Elements = Map(fact.Elements, OfFact),
            Entries = Map(fact.Entries, OfFact),
        };

        // Most facts share one without anything in it, by which the writer knows that there is nothing to write.
        ClausesModel OfClauses(ClausesModel clauses) => clauses.Against.Count + clauses.Disputed.Count + clauses.Qualifiers.Count == 0 ? clauses : clauses with
        {
            Against = cite(clauses.Against),
            Disputed = Map(clauses.Disputed, OfFact),
            Qualifiers = Map(clauses.Qualifiers, OfFact),
        };
    }

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, Func<T, T> change)
        where T : IEquatable<T> => items.Count == 0 ? items : new([.. items.Select(change)]);
}
