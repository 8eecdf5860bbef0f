using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Projects;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Evidence;
using Facts.Language.Values;

namespace Facts.Cli.Catalog;

/// <summary>Something that a project says and that has a name: a fact, an entry of a timeline or a row of a table, as it was bound, and where.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Document">The file that says it.</param>
/// <param name="Fact">The fact, entry or row.</param>
/// <param name="Group">The full name of its group; of an entry that of its fact's, of a row its table's.</param>
/// <param name="States">Of each citation of the file what is known of it.</param>
internal sealed record Statement(FactsFolder Folder, Document Document, BoundFact Fact, string Group, IReadOnlyDictionary<Language.Syntax.CitationSyntax, CitationState> States)
{
    /// <summary>The weakest of its own status and that of what it stands in.</summary>
    public required FactStatus Status { get; init; }

    /// <summary>Whether it is computed from others, whose citations it has.</summary>
    public required bool IsComputed { get; init; }

    public string FullName => Fact.FullName;

    /// <summary>Its name within its group.</summary>
    public string Name => Group.Length > 0 && FullName.StartsWith(Group + ".", StringComparison.Ordinal) ? FullName[(Group.Length + 1)..] : FullName;

    public FilePlace Place => Folder.Place(Document, Fact.NameSpan);

    /// <summary>The value with its unit, as the language writes it; empty where none is accepted.</summary>
    public string Value => Fact.Value is not { } value ? "" : ValueText.Of(value) + (Fact.Type is { Unit.Length: > 0 } type && value is not AbsentValue ? " " + type.Unit : "");

    /// <summary>Every citation that it rests on: those at it and in it, and without any those that it inherits.</summary>
    public IReadOnlyList<BoundCitation> Citations => _citations ??= [.. Collect(Fact) is { Count: > 0 } own ? own : Fact.Inherited];

    private IReadOnlyList<BoundCitation>? _citations;

    public CitationState StateOf(BoundCitation citation) => States.GetValueOrDefault(citation.Syntax);

    /// <summary>Whether all of it has citations of a kind: itself, or without any of its own each of its parts, or what it stands in.</summary>
    public bool RestsOn(Func<BoundCitation, bool> kind) => RestsOn(Fact, Fact.Inherited, kind);

    private static bool RestsOn(BoundFact fact, IReadOnlyList<BoundCitation> inherited, Func<BoundCitation, bool> kind)
    {
        if (fact.Citations.Count > 0)
            return fact.Citations.Any(kind);
        var parts = PartsOf(fact);
        // A row has parts for the cells alone of which something is said.
        var areAll = fact.Value is not RecordValue record || parts.Length == record.Fields.Count(field => field is not AbsentValue { Kind: Absence.NotStated });
        return parts.Length > 0 && parts.Any(part => Collect(part).Count > 0)
            ? (areAll || inherited.Any(kind)) && parts.All(part => RestsOn(part, part.Inherited.Count > 0 ? part.Inherited : inherited, kind))
            : inherited.Any(kind);
    }

    /// <summary>Recursive over parts, whose depth the parser bounds.</summary>
    private static List<BoundCitation> Collect(BoundFact fact) => [.. fact.Citations, .. PartsOf(fact).SelectMany(Collect)];

    /// <summary>Fields and elements; of what stands without an accepted value, since sources disagree, what each of them says.</summary>
    private static BoundFact[] PartsOf(BoundFact fact) => fact.Value == null && fact.Clauses.Disputed.Count > 0 ? [.. fact.Clauses.Disputed] : [.. fact.Fields, .. fact.Elements];
}
