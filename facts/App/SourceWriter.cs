using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace Dossier.App;

/// <summary>Prints a source with all its fields.</summary>
internal sealed class SourceWriter(IAnsiConsole console, PageLayout layout)
{
    public void Write(SourceEntry source)
    {
        string name = source.Label is null ? source.Name : $"{source.Name} ({source.Label})";
        WriteLine(PageLayout.Indent, name, Styles.Source);
        if (source.Documentation is { } documentation)
            WriteLine(2 * PageLayout.Indent, documentation.ReplaceLineEndings(" "), Styles.Aside);

        int keys = System.Math.Min(source.Fields.Select(field => field.Key.Length).DefaultIfEmpty().Max(), layout.Total / 3);
        foreach ((string key, string text) in source.Fields)
        {
            console.Write(new Row(
                2 * PageLayout.Indent,
                new Cell(key, Styles.Plain, keys),
                new Cell(text, Styles.Plain, layout.Total - (2 * PageLayout.Indent) - keys - Row.Gap)));
        }
    }

    private void WriteLine(int indent, string text, Style style) =>
        console.Write(new Row(indent, new Cell(text, style, layout.Total - indent)));
}
