using System.Globalization;
using System.IO;
using Facts.Cli.Output;
using Facts.Cli.Projects;

namespace Facts.Cli.Checking;

/// <summary>The workflow commands of GitHub Actions, which shows them at their lines. Nothing in a message can end its command or begin another.</summary>
internal sealed class GitHubWriter : ICheckWriter
{
    public void Write(CheckReport report, bool withSuppressions, TextWriter output)
    {
        foreach (var finding in report.Findings)
            Write(output, finding.Severity == "info" ? "notice" : finding.Severity, finding.Place, finding.Diagnostic.Rule.Id, finding.Diagnostic.Message);
        foreach (var suppression in report.Suppressions)
        {
            if (withSuppressions)
                Write(output, "notice", suppression.Place, suppression.Suppression.RuleId + " allowed", suppression.ToString());
        }

        foreach (var line in report.Summarize())
            output.Write(line + "\n");
    }

    private static void Write(TextWriter output, string command, FilePlace? place, string title, string message)
    {
        var at = "";
        if (place != null)
        {
            var (start, end) = (place.Start, place.End);
            at = string.Create(CultureInfo.InvariantCulture, $"file={EscapeProperty(place.Path)},line={start.Line + 1},col={start.Column + 1},");
            // Of a place on several lines the columns are not read.
            at += start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $"endColumn={end.Column + 1},") : string.Create(CultureInfo.InvariantCulture, $"endLine={end.Line + 1},");
        }

        output.Write($"::{command} {at}title={EscapeProperty(title)}::{Escape(message)}\n");
    }

    private static string Escape(string text) => PlainWriter.Escape(text.Replace("%", "%25", System.StringComparison.Ordinal).Replace("\r", "%0D", System.StringComparison.Ordinal).Replace("\n", "%0A", System.StringComparison.Ordinal));

    private static string EscapeProperty(string text) => Escape(text).Replace(":", "%3A", System.StringComparison.Ordinal).Replace(",", "%2C", System.StringComparison.Ordinal);
}
