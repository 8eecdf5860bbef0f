using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

// What a computed fact is computed from, with what that rests on.
internal sealed partial class DocumentationWriter
{
    private Dictionary<string, (EquatableArray<CitationModel> Own, EquatableArray<int> Inherited)>? _cited;

    /*
        /// <para>Computed: <c>Doctors + Nurses</c></para>
        /// <para>From <see cref="global::Dossier.Mission.Doctors"/>: “28 doctors” (<see cref="P:Dossier.Sources.Wire2021"/>)</para>
    */
    /// <summary>The formula and its operands. Citations of another file's are read there: an edit of them would be one here.</summary>
    private void WriteFormula(FactModel fact)
    {
        if (fact.Formula.Length == 0)
            return;
        code.Line($"/// <para>Computed: <c>{XmlText.Escape(ShownValue.Cut(fact.Formula))}</c></para>");
        foreach (var operand in fact.Operands.Take(MaxLines))
        {
            var from = $"From <see cref=\"global::{CSharpNames.EscapeAll(operand.FullName)}\"/>";
            var citations = FindCitations(operand);
            foreach (var citation in citations.Take(MaxLines))
                WriteCitation(citation, from + ": ");
            if (citations.Count == 0)
                WritePara(from);
        }
    }

    private IReadOnlyList<CitationModel> FindCitations(LinkModel operand)
    {
        _cited ??= IndexCitations();
        return _cited.TryGetValue(operand.FullName, out var found) ? [.. found.Own, .. found.Inherited.Select(number => model.Shared[number])] : [];
    }

    /// <summary>The citations of the file's facts, tables and rows by full names; those of the first of a name.</summary>
    private Dictionary<string, (EquatableArray<CitationModel> Own, EquatableArray<int> Inherited)> IndexCitations()
    {
        var index = new Dictionary<string, (EquatableArray<CitationModel>, EquatableArray<int>)>(StringComparer.Ordinal);
        foreach (var scope in model.Scopes)
        {
            foreach (var fact in scope.Facts)
                index[DeclarationWalker.Join(scope.Name, fact.Name)] = (fact.Citations, fact.Inherited);
            foreach (var table in scope.Tables)
            {
                index[table.FullName] = (table.Citations, table.Inherited);
                foreach (var row in table.Rows.Where(row => row.Member.Length > 0))
                    index[DeclarationWalker.Join(table.FullName, row.Member)] = row.Detail is { Citations.Count: > 0 } detail ? (detail.Citations, default) : (table.Citations, table.Inherited);
            }
        }

        return index;
    }
}
