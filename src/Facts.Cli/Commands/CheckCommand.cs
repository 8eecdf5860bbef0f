using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Projects;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Suppressions;

namespace Facts.Cli.Commands;

/// <summary><c>facts check [PATH]</c></summary>
internal sealed class CheckCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string> _path = new("PATH") { Description = "The folder of a project, or its .csproj file; the current folder where it is left out.", DefaultValueFactory = _ => "." };
    private readonly Option<string?> _project = new("--project") { Description = "A .csproj file, which MSBuild evaluates: its properties and its files hold. Where it is left out, the files are found by their names, and what folders say (.editorconfig) holds.", HelpName = "FILE" };
    private readonly Option<DateOnly?> _asOf = DayOption.CreateAsOf();
    private readonly Option<bool> _suppressions = new("--suppressions") { Description = "Lists what is allowed, and why." };

    private CheckCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new CheckCommand(files).Create();

    private Command Create()
    {
        var command = new Command("check", "Checks the .facts files of a project as its build does, and counts which citations are verified. Severities that are set for the compiler alone (NoWarn, WarningsAsErrors, .globalconfig, rulesets) are not read: a finding has the weight that facts_severity gives it, or its own.") { _path, _project, _asOf, _suppressions };
        command.Validators.Add(result =>
        {
            if (result.GetResult(_project) != null && result.GetResult(_path) is { Implicit: false })
                result.AddError("Name a folder or a '--project', not both.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var project = arguments.GetValue(_project);
        var today = DayOption.GetAsOf(arguments, _asOf);
        var folder = project != null ? FactsFolder.Read(MsBuildProject.Evaluate(project), _files, today) : FactsFolder.Read(arguments.GetRequiredValue(_path), _files, today);
        var output = arguments.InvocationConfiguration.Output;
        if (folder.IsEmpty)
        {
            arguments.InvocationConfiguration.Error.Write(project == null ? $"There is no .facts file in '{folder.Path}'.\n" : $"The project '{project}' has no .facts file. Does it reference the package Facts, and is it restored ('dotnet restore')?\n");
            return ExitCode.Misuse;
        }

        foreach (var problem in folder.SetUp)
            output.Write($"facts: error {problem.Rule.Id}: {problem.Message}\n");

        // What a policy makes silent is for editors alone.
        var all = folder.Diagnostics.Where(item => item.Diagnostic.Severity != Severity.Hidden).OrderBy(item => item.Path, StringComparer.Ordinal).ThenBy(item => item.Diagnostic.Span.Start).ThenBy(item => item.Diagnostic.Rule.Id, StringComparer.Ordinal).ToArray();
        foreach (var finding in all)
            output.Write(finding.Print(folder.FullPath(finding.Path)) + "\n");
        var suppressions = folder.Suppressions.ToArray();
        foreach (var suppression in arguments.GetValue(_suppressions) ? suppressions : [])
            output.Write(Print(folder, suppression) + "\n");
        var citations = folder.Documents.SelectMany(folder.Project.CheckCitations).ToLookup(citation => citation.State);
        output.Write($"{Count(citations.Sum(states => states.Count()), "citation")}: {CountIn(CitationState.Verified)} verified, {CountIn(CitationState.Failed)} failed, {CountIn(CitationState.NotCheckable)} not checkable\n");
        if (suppressions.Length > 0)
            output.Write($"{Count(suppressions.Sum(suppression => suppression.Silenced), "finding")} allowed in {Count(suppressions.Length, "place")}\n");
        output.Write($"{Count(folder.Documents.Count, "file")}: {Count(CountOf(Severity.Error), "error")}, {Count(CountOf(Severity.Warning), "warning")}, {Count(CountOf(Severity.Info), "suggestion")}\n");
        return CountOf(Severity.Error) + CountOf(Severity.Warning) > 0 ? ExitCode.Findings : ExitCode.Success;

        string CountIn(CitationState state) => citations[state].Count().ToString(CultureInfo.InvariantCulture);

        int CountOf(Severity severity) => all.Count(item => item.Diagnostic.Severity == severity) + (severity == Severity.Error ? folder.SetUp.Count : 0);
    }

    private static string Print(FactsFolder folder, Suppression suppression)
    {
        var place = folder.Project.Find(suppression.Path)!.Tree.Lines.GetPosition(suppression.Span.Start);
        var end = suppression.Until is { } day ? string.Create(CultureInfo.InvariantCulture, $" until {day:yyyy-MM-dd}{(suppression.IsExpired ? ", which is past" : "")}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{folder.FullPath(suppression.Path)}({place.Line + 1},{place.Column + 1}): allows {Count(suppression.Silenced, "finding")} of {suppression.RuleId}{end}: {suppression.Reason.ReplaceLineEndings(" ")}");
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
