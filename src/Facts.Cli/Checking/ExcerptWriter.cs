using System;
using System.Globalization;
using System.IO;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language.Diagnostics;
using Spectre.Console;

namespace Facts.Cli.Checking;

/// <summary>Findings with the line that they stand on, for whoever looks at a terminal.</summary>
/// <param name="console">The terminal.</param>
internal sealed class ExcerptWriter(IAnsiConsole console) : ICheckWriter
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Write(CheckReport report, bool withSuppressions, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            var style = StyleOf(finding.Diagnostic.Severity);
            Line((finding.Severity + " " + finding.Diagnostic.Rule.Id, style), (": " + finding.Diagnostic.Message, Bold));
            if (finding.Place is { } place)
                Write(place, style);
            foreach (var related in finding.Related)
                Line(("  see ", Dim), (related.ToString(), Style.Plain));
            console.WriteLine();
        }

        foreach (var suppression in report.Suppressions)
        {
            if (withSuppressions)
                Line((suppression.ToString(), Style.Plain));
        }

        foreach (var line in report.Summarize())
            Line((line, Style.Plain));
    }

    /// <summary>The place, and the part of its line that a terminal is wide enough for, marked below.</summary>
    private void Write(FilePlace place, Style style)
    {
        var excerpt = Excerpt.Of(place, Math.Max(20, console.Profile.Width - 10));
        var number = (place.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        Line((margin + "--> ", Dim), (place.ToString(), Style.Plain));
        if (excerpt == null)
            return;
        Line((number + " | ", Dim), (excerpt.Before, Style.Plain), (excerpt.Marked, style), (excerpt.After, Style.Plain));
        Line((margin + " | ", Dim), (excerpt.Mark, style));
    }

    private void Line(params (string Text, Style Style)[] parts)
    {
        var line = new Paragraph { Overflow = Overflow.Fold };
        foreach (var (text, style) in parts)
            line.Append(PlainWriter.Escape(text), style);
        console.Write(line);
        console.WriteLine();
    }

    private static Style StyleOf(Severity severity) => new(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    });
}
