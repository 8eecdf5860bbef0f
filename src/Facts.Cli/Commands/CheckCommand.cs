using System.CommandLine;
using Facts.Cli.Checking;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Language.Diagnostics;

namespace Facts.Cli.Commands;

/// <summary><c>facts check [PATHS] [--format FORMAT] [--fail-on SEVERITY]</c></summary>
internal sealed class CheckCommand
{
    private readonly Terminal _terminal;
    private readonly Progress _progress;
    private readonly ProjectArguments _project;
    private readonly Option<string> _format = FormatOption.Create(FormatOption.Text, FormatOption.Json, "sarif", "github");
    private readonly Option<string> _failOn = new Option<string>("--fail-on") { Description = "The weight from which a finding lets the command end with 1.", HelpName = "error|warning|info|never", DefaultValueFactory = _ => "warning" }.AcceptOnlyFromAmong("error", "warning", "info", "never");
    private readonly Option<bool> _suppressions = new("--suppressions") { Description = "Lists what is allowed, and why." };

    private CheckCommand(Command command, TextFiles files, Terminal terminal, Progress progress)
    {
        (_terminal, _progress) = (terminal, progress);
        _project = ProjectArguments.AddTo(command, files, readsInput: true, showsUnread: true);
        command.Add(_format);
        command.Add(_failOn);
        command.Add(_suppressions);
        command.SetAction(Run);
    }

    public static Command Create(TextFiles files, Terminal terminal, Progress progress)
    {
        var command = new Command("check", "Checks the .facts files of projects as a build does, and counts which citations are verified. Severities that are set for the compiler alone (NoWarn, WarningsAsErrors, .globalconfig, rulesets) are not read: a finding has the weight that facts_severity gives it, or its own.");
        _ = new CheckCommand(command, files, terminal, progress);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (_project.Read(arguments) is not { } scopes)
            return ExitCode.Misuse;
        var report = CheckReport.Of(scopes, _progress);
        ICheckWriter writer = arguments.GetRequiredValue(_format) switch
        {
            FormatOption.Json => new JsonCheckWriter(),
            "sarif" => new SarifWriter(),
            "github" => new GitHubWriter(),
            _ => _terminal.Output is { } console ? new ExcerptWriter(console) : new LineWriter(),
        };
        writer.Write(report, arguments.GetValue(_suppressions), arguments.InvocationConfiguration.Output);
        return Fails(report, arguments.GetRequiredValue(_failOn)) ? ExitCode.Findings : ExitCode.Success;
    }

    private static bool Fails(CheckReport report, string failOn) => failOn switch
    {
        "error" => report.CountOf(Severity.Error) > 0,
        "warning" => report.CountOf(Severity.Error) + report.CountOf(Severity.Warning) > 0,
        "info" => report.Findings.Count > 0,
        _ => false,
    };
}
