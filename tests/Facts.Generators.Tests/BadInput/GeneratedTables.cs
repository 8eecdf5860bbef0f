using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Reads all that the tables of a generated assembly hold.</summary>
internal static class GeneratedTables
{
    public static IEnumerable<FactTable> All(LoadedAssembly loaded) => loaded.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(FactTable)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (FactTable)type.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!);

    public static string Print(LoadedAssembly loaded)
    {
        var text = new StringBuilder();
        foreach (var table in All(loaded))
        {
            foreach (var fact in table.Facts)
            {
                Assert.Equal(fact, fact.Table.Fact(fact.Handle));
                Print(text, fact);
            }

            foreach (var row in table.RowTables.SelectMany(rows => rows))
                Print(text, row);
            foreach (var source in table.Sources)
                text.Append("source ").AppendJoin(' ', source.FullName, source, source.Label, source.Documentation, string.Join(';', source.Fields)).Append('\n');
        }

        return text.ToString();
    }

    private static void Print(StringBuilder text, Fact fact)
    {
        text.Append("fact ").Append(fact).Append(' ').Append(fact.Value).Append(' ').AppendJoin(' ', fact.Label, fact.Documentation, fact.Status, fact.StatusReason, fact.Formula, fact.AsOf, fact.ValidFrom, fact.ValidUntil).Append('\n');
        foreach (var part in fact.Fields.Concat(fact.Elements).Concat(fact.Entries).Concat(fact.Disputed).Concat(fact.Qualifiers))
            Print(text.Append("  "), part);
        foreach (var citation in fact.Citations)
        {
            Assert.Equal(citation.SourceName, citation.Source.Name);
            text.Append("  ").AppendJoin(' ', citation, citation.Url, citation.Source.Title, string.Join(';', citation.Quotes), string.Join(';', citation.Locators)).Append('\n');
        }
    }
}
