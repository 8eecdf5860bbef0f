using System;
using System.CommandLine;
using System.IO;
using Facts.Cli.Comparing;
using Facts.Cli.Files;
using Facts.Cli.Git;
using Facts.Cli.Output;
using Facts.Cli.Projects;

namespace Facts.Cli.Commands;

/// <summary><c>facts diff OLD [NEW]</c></summary>
internal sealed class DiffCommand
{
    private readonly TextFiles _files;
    private readonly Progress _progress;
    private readonly Argument<string> _old = new("OLD") { Description = "A folder, or where there is no folder of that name a revision of git: a commit, branch or tag. Files are found by their names in both: no project is evaluated, so that what it links or leaves out does not count." };
    private readonly Argument<string?> _new = new("NEW") { Description = "Likewise; the folder as it is where it is left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _folder = new("--folder") { Description = "The folder that revisions are asked of; the current one where it is left out.", HelpName = "PATH", DefaultValueFactory = _ => "." };
    private readonly Option<string> _format = FormatOption.Create(FormatOption.Text, FormatOption.Json, "markdown");
    private readonly Option<bool> _exitCode = new("--exit-code") { Description = "Ends with 1 where anything has changed." };

    private DiffCommand(TextFiles files, Progress progress) => (_files, _progress) = (files, progress);

    public static Command Create(TextFiles files, Progress progress)
    {
        var diff = new DiffCommand(files, progress);
        var command = new Command("diff", "Says what has changed in what a project says: values, status, disputes, citations and sources, and what was added, removed or renamed.") { diff._old, diff._new, diff._folder, diff._format, diff._exitCode };
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(_folder);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{FileName.Of(folder)}'.");
        // The newer one says what the namespace of both is, where no project file does.
        var (after, afterRevision) = Open(arguments.GetValue(_new) ?? folder, folder);
        using (afterRevision)
        {
            var (before, beforeRevision) = Open(arguments.GetRequiredValue(_old), folder);
            using (beforeRevision)
            {
                var state = ProjectState.Read(after, null, _files, _progress, afterRevision == null ? null : arguments.GetValue(_new));
                var earlier = ProjectState.Read(before, state.Folder.Name, _files, _progress, beforeRevision == null ? null : arguments.GetValue(_old));
                var changes = ProjectComparison.Compare(earlier, state);
                var isMissed = TellUnread(earlier, arguments) | TellUnread(state, arguments);
                ProjectArguments.TellErrors(arguments, [ProjectScope.Of(earlier.Folder), ProjectScope.Of(state.Folder)]);
                var output = arguments.InvocationConfiguration.Output;
                Action<System.Collections.Generic.IReadOnlyList<Change>, TextWriter> write = arguments.GetRequiredValue(_format) switch
                {
                    FormatOption.Json => ChangeJson.Write,
                    FormatOption.Text => ChangeText.Write,
                    _ => ChangeMarkdown.Write,
                };
                write(changes, output);
                return isMissed ? ExitCode.Misuse : arguments.GetValue(_exitCode) && changes.Count > 0 ? ExitCode.Findings : ExitCode.Success;
            }
        }
    }

    /// <summary>Says which files could not be read: what they say would be taken for gone, or for new.</summary>
    private static bool TellUnread(ProjectState state, ParseResult arguments)
    {
        foreach (var finding in state.Folder.Unread)
            arguments.InvocationConfiguration.Error.Write((finding with { Place = state.Show(finding.Place!) }) + "\n");
        return state.Folder.Unread.Count > 0;
    }

    /// <summary>A folder, or one that a revision was written into.</summary>
    /// <exception cref="IOException">It is neither.</exception>
    private static (string Path, RevisionFolder? Revision) Open(string name, string folder)
    {
        if (Directory.Exists(name))
            return (name, null);
        var revision = RevisionFolder.Read(folder, name) ?? throw new IOException($"There is no folder and no revision '{FileName.Of(name)}'.");
        return (revision.Path, revision);
    }
}
