using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;

namespace Facts.Cli.Report.Model;

/// <summary>Which fact, table or source a place in a file belongs to: that whose declaration begins last before it.</summary>
internal sealed class Subjects
{
    private readonly Dictionary<string, (int[] Starts, object?[] Subjects)> _byPath;

    private Subjects(Dictionary<string, (int[], object?[])> byPath) => _byPath = byPath;

    public static Subjects Of(ReportModel model, ReportedProject project)
    {
        var known = new Dictionary<(string Path, int Start), object>();
        foreach (var fact in model.Facts.Where(fact => fact.Project == project))
            known[(GetPath(fact.Document), fact.Row == null ? fact.Fact!.Declaration!.NameSpan.Start : fact.Row.Syntax?.Bar.Start ?? -1)] = fact;
        foreach (var table in model.Tables.Where(table => table.Project == project))
            known[(GetPath(table.Document), table.Table.Declaration.NameSpan.Start)] = table;
        foreach (var source in model.Sources.Where(source => source.Project == project))
            known[(GetPath(source.Document), source.Source.Declaration.NameSpan.Start)] = source;

        // What is declared besides, such as a group, has places of its own.
        var declared = project.Folder.Documents.SelectMany(document => document.Declarations.Items.Select(item => (GetPath(document), item.NameSpan.Start)));
        return new Subjects(known.Keys.Concat(declared).Distinct().GroupBy(place => place.Item1, StringComparer.Ordinal).ToDictionary(
            file => file.Key,
            file => file.Select(place => place.Item2).Order().ToArray() is var starts ? (starts, starts.Select(start => known.GetValueOrDefault((file.Key, start))).ToArray()) : default,
            StringComparer.Ordinal));

        string GetPath(Document document) => project.Folder.FullPath(document.Path);
    }

    public object? Find(string path, int position)
    {
        if (!_byPath.TryGetValue(path, out var file))
            return null;
        var index = Array.BinarySearch(file.Starts, position);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 ? file.Subjects[index] : null;
    }
}
