using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Catalog;
using Facts.Cli.Output;
using Facts.Language.Binding;
using Facts.Language.Evidence;

namespace Facts.Cli.Listing;

/// <summary>Statements as lines below headings.</summary>
internal static class StatementLines
{
    private const string Uncited = "(no source)";
    private const string Computed = "(computed)";

    /// <param name="statements">The statements.</param>
    /// <param name="by"><c>group</c>, <c>status</c> or <c>source</c>; a statement of several sources stands below each.</param>
    /// <param name="output">Where they are written.</param>
    public static void Write(IReadOnlyList<Statement> statements, string by, TextWriter output)
    {
        foreach (var group in statements.SelectMany(statement => HeadingsOf(statement, by).Select(heading => (Heading: heading, Statement: statement))).GroupBy(item => item.Heading, item => item.Statement, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.Write(group.Key + "\n");
            foreach (var statement in group)
                output.Write($"  {(by == "group" ? statement.Name : statement.FullName)}{(statement.Value.Length > 0 ? " = " + OneLine.Of(statement.Value) : "")}{Describe(statement)}\n");
        }

        output.Write(Count.Of(statements.Count, "statement") + "\n");
    }

    private static IEnumerable<string> HeadingsOf(Statement statement, string by) => by switch
    {
        "status" => [StatusWords.Of(statement.Status)],
        "source" => statement.Citations.Count > 0 ? statement.Citations.Select(citation => citation.SourceName).Distinct(StringComparer.Ordinal) : [statement.IsComputed ? Computed : Uncited],
        _ => [statement.Group],
    };

    private static string Describe(Statement statement)
    {
        string[] marks =
        [
            .. statement.Status == FactStatus.Stated ? Array.Empty<string>() : [StatusWords.Of(statement.Status)],
            .. statement.Fact.IsDisputed ? [ListFilter.Disputed] : Array.Empty<string>(),
            .. statement.IsComputed ? ["computed"] : Array.Empty<string>(),
        ];
        var sources = statement.Citations.Select(citation => CitationText.PlaceOf(citation) + (statement.StateOf(citation) switch
        {
            CitationState.Verified => " (verified)",
            CitationState.Failed => " (failed)",
            _ => "",
        })).Distinct(StringComparer.Ordinal).ToArray();
        return (marks.Length > 0 ? $" [{string.Join(", ", marks)}]" : "") + (sources.Length > 0 ? "  " + OneLine.Of(string.Join("; ", sources)) : "");
    }
}
