using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>Collects what stands in a group, or in the namespace itself.</summary>
internal sealed class GroupBuilder(string name, SymbolTable symbols)
{
    private const string KeptName = "Kept";

    private string _documentation = "";

    public List<FactModel> Facts { get; } = [];

    public List<EnumModel> Enums { get; } = [];

    public List<RecordModel> Records { get; } = [];

    public List<TableModel> Tables { get; } = [];

    /// <summary>The first of several texts counts.</summary>
    public void Document(string text) => _documentation = _documentation.Length == 0 ? text : _documentation;

    public GroupModel Build()
    {
        var kept = ChooseKept(Facts.Select(fact => fact.Name));
        return new GroupModel(name, _documentation, new([.. Facts.Select(fact => fact.IsTimeline ? fact with { Kept = Choose(fact.Name, fact.Entries.Select(entry => entry.Name)) } : fact)]))
        {
            Enums = new([.. Enums]),
            Records = new([.. Records]),
            Tables = new([.. Tables.Select(table => table with { Kept = Choose(table.Name, table.Rows.Select(row => row.Member).Concat(table.Columns.Select(column => "By" + column.Name))) })]),
            Kept = kept,
            PublicLevels = Levels().Count(symbols.IsPublicGroup),
        };
    }

    /// <summary>The name, and those of all that it is nested in.</summary>
    private IEnumerable<string> Levels()
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
            yield return name.Substring(0, end);
    }

    /// <summary>A name that nothing in the group has, whatever file it stands in.</summary>
    private string ChooseKept(IEnumerable<string> facts) => symbols.FindContainer(name + "." + KeptName) == null ? Choose(name.Substring(name.LastIndexOf('.') + 1), facts) : Other(name);

    /// <summary>A name that neither the class itself has nor any of its members.</summary>
    private static string Choose(string container, IEnumerable<string> members) =>
        string.Equals(container, KeptName, StringComparison.Ordinal) || members.Contains(KeptName, StringComparer.Ordinal) ? Other(container) : KeptName;

    private static string Other(string container) => KeptName + "_" + StableHash.Of(container).ToString("x8", CultureInfo.InvariantCulture);
}
