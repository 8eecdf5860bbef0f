using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;

namespace Facts.Cli.Commands;

/// <summary>What says which files a command is about: paths or a project, and the day on which is judged what is past.</summary>
internal sealed class ProjectArguments
{
    private readonly TextFiles _files;
    private readonly Argument<string[]> _paths;
    private readonly Option<string?> _project = new("--project") { Description = "A .csproj file, which MSBuild evaluates: its properties and its files hold. Where it is left out, the files are found by their names, and what folders say (.editorconfig) holds.", HelpName = "FILE" };
    private readonly Option<DateOnly?> _asOf = DayOption.CreateAsOf();
    private readonly bool _readsInput;
    private readonly bool _showsUnread;

    private ProjectArguments(TextFiles files, bool readsInput, bool showsUnread)
    {
        _files = files;
        _readsInput = readsInput;
        _showsUnread = showsUnread;
        _paths = new Argument<string[]>("PATHS")
        {
            Description = $"Folders of projects, .csproj files or single .facts files; the current folder where it is left out.{(readsInput ? " - checks standard input." : "")}",
            DefaultValueFactory = _ => ["."],
        };
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="files">Reads the files.</param>
    /// <param name="readsInput">Whether <c>-</c> stands for standard input.</param>
    /// <param name="showsUnread">Whether the command itself shows which files cannot be read.</param>
    public static ProjectArguments AddTo(Command command, TextFiles files, bool readsInput = false, bool showsUnread = false)
    {
        var arguments = new ProjectArguments(files, readsInput, showsUnread);
        command.Add(arguments._paths);
        command.Add(arguments._project);
        command.Add(arguments._asOf);
        command.Validators.Add(result =>
        {
            if (result.GetResult(arguments._project) != null && result.GetResult(arguments._paths) is { Implicit: false })
                result.AddError("Name paths or a '--project', not both.");
        });
        return arguments;
    }

    /// <summary>What a command ends with: not as if all was well where a file could not be read, which is told.</summary>
    public static int End(IReadOnlyList<ProjectScope> scopes, int code) => code == ExitCode.Success && scopes.Any(scope => scope.Unread.Any()) ? ExitCode.Misuse : code;

    /// <summary>Says that files have errors: what a command shows of them may lack what could not be read.</summary>
    public static void TellErrors(ParseResult arguments, IReadOnlyList<ProjectScope> scopes)
    {
        if (scopes.Any(scope => scope.HasErrors))
            arguments.InvocationConfiguration.Error.Write("There are errors in what was read, which 'facts check' shows: something may be missing.\n");
    }

    /// <summary>The day on which is judged what is past.</summary>
    public DateOnly GetDay(ParseResult arguments) => DayOption.GetAsOf(arguments, _asOf);

    /// <summary>The projects and files; null where one has none, which is told.</summary>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    public IReadOnlyList<ProjectScope>? Read(ParseResult arguments)
    {
        var today = GetDay(arguments);
        var project = arguments.GetValue(_project);
        var paths = arguments.GetRequiredValue(_paths);
        if (!_readsInput && paths.Contains(TextFiles.Standard))
            throw new IOException("This command does not read standard input. Name a file or folder.");
        ProjectScope[] scopes = project != null
            ? [ProjectScope.Of(FactsFolder.Read(MsBuildProject.Evaluate(project), _files, today))]
            : [.. ProjectScope.Of(paths, _files, today)];
        if (scopes.FirstOrDefault(scope => scope.Folder.IsEmpty) is not { } empty)
        {
            foreach (var finding in _showsUnread ? [] : scopes.SelectMany(scope => scope.Unread.OrderBy(finding => finding.Place!.Path, StringComparer.Ordinal)))
                arguments.InvocationConfiguration.Error.Write(finding + "\n");
            return scopes;
        }

        arguments.InvocationConfiguration.Error.Write(project == null ? $"There is no .facts file in '{FileName.Of(empty.Folder.Path)}'.\n" : $"The project '{FileName.Of(project)}' has no .facts file. Does it reference the package Facts, and is it restored ('dotnet restore')?\n");
        return null;
    }
}
