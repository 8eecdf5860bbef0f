using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language.Fixes;

namespace Facts.Cli.Commands;

/// <summary><c>facts fix [PATHS] [--rule ID] [--dry-run]</c></summary>
internal sealed class FixCommand
{
    private readonly TextFiles _files;
    private readonly ProjectArguments _project;
    private readonly Option<string?> _rule = new("--rule") { Description = "Mends findings of that rule alone, also in ways that you should look over. Without it, what can be meant in one way only is mended, for all rules.", HelpName = "ID", CompletionSources = { _ => RuleOption.Complete() } };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Writes nothing, shows the differences, and ends with 1 where there are any." };

    private FixCommand(Command command, TextFiles files)
    {
        _files = files;
        _project = ProjectArguments.AddTo(command, files);
        command.Add(_rule);
        command.Add(_dryRun);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_rule) is { } rule && RuleOption.Find(rule) == null)
                result.AddError(RuleOption.Explain(rule));
        });
        command.SetAction(Run);
    }

    public static Command Create(TextFiles files)
    {
        var command = new Command("fix", "Mends findings in the .facts files of projects.");
        _ = new FixCommand(command, files);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var (output, errors) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var isDry = arguments.GetValue(_dryRun);
        var rule = arguments.GetValue(_rule) is { } id ? RuleOption.Find(id) : null;
        var (fixes, changed) = (0, 0);
        var likely = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (_project.Read(arguments) is not { } scopes)
            return ExitCode.Misuse;
        var runs = scopes.Select(scope => (Scope: scope, Run: FixRun.Start(scope.Folder.Project, scope.Documents, rule))).ToArray();
        if (TellProtected(runs.SelectMany(item => item.Run.Changed.Select(document => item.Scope.Folder.FullPath(document.Path))), isDry, errors))
            return ExitCode.Misuse;
        foreach (var (scope, run) in runs)
        {
            fixes += run.Applied.Count;
            foreach (var fix in run.Likely)
                likely[fix.Rule.Id] = likely.GetValueOrDefault(fix.Rule.Id) + 1;
            foreach (var document in run.Changed)
            {
                changed++;
                var path = scope.Folder.FullPath(document.Path);
                if (isDry)
                    _files.Write(TextFiles.Standard, UnifiedDiff.Of(path.Replace('\\', '/'), scope.Folder.Project.Find(document.Path)!.Tree.Text, document.Tree.Text));
                else
                    _files.Rewrite(path, document.Tree.Text);
            }

            if (!isDry)
                Print(scope.Folder, run, output);
        }

        (isDry ? errors : output).Write(string.Create(CultureInfo.InvariantCulture, $"{fixes} {(fixes == 1 ? "fix" : "fixes")} in {changed} {(changed == 1 ? "file" : "files")}\n"));
        if (likely.Count > 0)
            errors.Write($"More can be mended, in ways to look over with '--dry-run' first: {string.Join(", ", likely.Select(rule => string.Create(CultureInfo.InvariantCulture, $"'--rule {rule.Key}' ({rule.Value})")))}\n");
        return ProjectArguments.End(scopes, isDry && changed > 0 ? ExitCode.Findings : ExitCode.Success);
    }

    /// <summary>Says which files may not be written, or are not UTF-8 and would lose what they say: then none is, since a fix may be made in several of them.</summary>
    private bool TellProtected(IEnumerable<string> paths, bool isDry, TextWriter errors)
    {
        var isProtected = false;
        foreach (var path in paths)
        {
            try
            {
                _ = _files.Read(path);
                if (!isDry)
                    TextFiles.RequireWritable(path);
            }
            catch (IOException exception)
            {
                errors.Write(exception.Message + "\n");
                isProtected = true;
            }
        }

        if (isProtected)
            errors.Write("Nothing was mended.\n");
        return isProtected;
    }

    /// <summary>What was done, a kind of fix a line.</summary>
    private static void Print(FactsFolder folder, FixRun run, TextWriter output)
    {
        foreach (var group in run.Applied.GroupBy(fix => (fix.Edits[0].Path, fix.Rule.Id, fix.Title)).OrderBy(group => group.Key.Path, StringComparer.Ordinal).ThenBy(group => group.Key.Id, StringComparer.Ordinal))
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{FileName.Of(folder.FullPath(group.Key.Path))}: {group.Key.Id}: {group.Key.Title}{(group.Count() > 1 ? $" ({group.Count()} times)" : "")}\n"));
    }
}
