using System;
using System.Collections.Generic;

namespace Facts.Cli.Help;

/// <summary>The examples of each command that does something, by its words.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, Example[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["new"] = [new("Begin a file", "facts new bridges.facts")],
        ["check"] =
        [
            new("Check the project in the current folder", "facts check"),
            new("Check it as its build does, with its properties and its files", "facts check --project App.csproj"),
            new("Check two folders and a file, and fail on errors alone", "facts check roads bridges tolls.facts --fail-on error"),
            new("Check what an editor holds", "facts check - < tolls.facts"),
            new("Write what code scanning services read", "facts check --format sarif > facts.sarif"),
            new("Annotate the lines of a pull request on GitHub", "facts check --format github"),
            new("See what is allowed, and what will be on a day", "facts check --suppressions --as-of 2027-01-01"),
        ],
        ["fix"] =
        [
            new("Mend what can be meant in one way only", "facts fix"),
            new("See first what would be done", "facts fix --dry-run"),
            new("Mend the findings of one rule, also where it should be looked over", "facts fix tolls.facts --rule FACT0101"),
        ],
        ["fmt"] =
        [
            new("Format all files of the current folder", "facts fmt"),
            new("Say which are not formatted, and write nothing", "facts fmt --check"),
            new("Format standard input", "facts fmt - < tolls.facts"),
        ],
        ["list"] =
        [
            new("List all facts of a group", "facts list --group Tolls"),
            new("List what still wants a quote", "facts list --lacks quote"),
            new("List what rests on a source, by status", "facts list --source TollOrder --by status"),
            new("List the sources, for a program", "facts list --sources --format json"),
            new("List what is allowed, and why", "facts list --suppressions"),
        ],
        ["coverage"] =
        [
            new("See where to go on", "facts coverage"),
            new("Fail where less than four fifths have quotes", "facts coverage --fail-under 80 --of quoted"),
        ],
        ["diff"] =
        [
            new("See what has changed since a branch", "facts diff main"),
            new("Compare two revisions, for a pull request", "facts diff v1.0 HEAD --format markdown"),
            new("Compare two folders, and fail where they differ", "facts diff roads bridges --exit-code"),
        ],
        ["report"] =
        [
            new("Write pages for who reads no code", "facts report --output site"),
            new("Report on two projects at once, on a day", "facts report roads bridges --output site --title \"Roads and bridges\" --as-of 2027-01-01"),
        ],
        ["explain"] = [new("Read what a rule finds, and what to do", "facts explain FACT0101")],
        ["seal"] =
        [
            new("Seal the sources whose texts are in a folder", "facts seal texts"),
            new("Seal one source with a file of any name", "facts seal texts/toll-order.txt --source TollOrder"),
        ],
        ["verify"] = [new("Hold all seals to the texts in a folder", "facts verify texts")],
        ["snapshot"] = [new("Make the text of a page that a browser saved", "facts snapshot page.html --url https://example.org/page")],
        ["import codata"] = [new("Make facts of a table of constants", "facts import codata table.csv --year 2022 --output constants.facts")],
        ["import csv"] = [new("Make a table of facts of CSV, found by its first column", "facts import csv prices.csv --key Item --type \"Price=decimal in EUR\" --source TollOrder --output prices.facts")],
        ["import json"] = [new("Make one of JSON", "facts import json ranks.json --key code --output ranks.facts")],
        ["import csl"] = [new("Make sources of a bibliography", "facts import csl library.json --output library.facts")],
        ["import bibtex"] = [new("Make sources of a bibliography for LaTeX", "facts import bibtex library.bib --output library.facts")],
        ["import openfisca"] = [new("Make timelines of a folder of parameters", "facts import openfisca parameters --output parameters.facts")],
        ["export"] =
        [
            new("Write all that is said for other programs", "facts export --output facts.json"),
            new("Write one table for a program that calculates", "facts export roads --format csv --guard-formulas"),
            new("Write the sources for LaTeX", "facts export tolls.facts --format biblatex --output sources.bib"),
        ],
        ["compare codata"] = [new("Hold them to their table", "facts compare codata constants.facts table.csv")],
        ["compare quotes"] = [new("Measure the search for quotes", "facts compare quotes quotes")],
        ["completion"] =
        [
            new("Complete commands in this bash", "source <(facts completion bash)"),
            new("Complete them in each PowerShell from now on", "facts completion pwsh >> profile.ps1"),
        ],
    };

    /// <summary>Those of a command; none where it only leads to others.</summary>
    /// <param name="command">Its words, such as <c>import codata</c>.</param>
    public static IReadOnlyList<Example> Of(string command) => ByCommand.GetValueOrDefault(command, []);
}
