using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Serving;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Commands;

/// <summary><c>facts report PATHS --output FOLDER</c></summary>
internal sealed class ReportCommand
{
    private const int DefaultPort = 5280;

    private readonly Progress _progress;
    private readonly ProjectArguments _project;
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The folder to write: a new or empty one, or that of an earlier report.", HelpName = "FOLDER" };
    private readonly Option<bool> _force = new("--force") { Description = "Writes into a folder that has other things in it. What is not the report's stays." };
    private readonly Option<string?> _title = new("--title") { Description = "What the report is called; the first project's root namespace where it is left out.", HelpName = "TEXT" };
    private readonly Option<bool> _serve = new("--serve") { Description = "Shows the report to browsers of this machine instead of writing it, and anew after each change, until Ctrl-C." };
    private readonly Option<int> _port = new("--port") { Description = "The port for that.", HelpName = "NUMBER", DefaultValueFactory = _ => DefaultPort, CustomParser = ParsePort };

    private ReportCommand(Command command, TextFiles files, Progress progress)
    {
        _progress = progress;
        _project = ProjectArguments.AddTo(command, files, showsUnread: true);
        foreach (var option in (Option[])[_output, _force, _title, _serve, _port])
            command.Add(option);
        command.Validators.Add(result =>
        {
            var isServed = result.GetValue(_serve);
            if (string.IsNullOrEmpty(result.GetValue(_output)) && !isServed)
                result.AddError("Say with '--output' which folder the report is written to, or show it with '--serve'.");
            if (result.GetValue(_output) != null && isServed)
                result.AddError("'--serve' shows the report instead of writing it. Leave out '--output'.");
        });
        command.SetAction(Run);
    }

    public static Command Create(TextFiles files, Progress progress)
    {
        var command = new Command("report", "Writes a site of all facts, with what bears each out: pages that open from disk and load nothing from elsewhere.");
        _ = new ReportCommand(command, files, progress);
        return command;
    }

    private static int ParsePort(ArgumentResult result)
    {
        if (ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
            return port;
        result.AddError("'--port': a port is a number from 1 to 65535.");
        return DefaultPort;
    }

    private int Run(ParseResult arguments)
    {
        if (_project.Read(arguments) is not { } scopes)
            return ExitCode.Misuse;
        if (arguments.GetValue(_serve))
        {
            Serve(arguments, scopes);
            return ExitCode.Success;
        }

        ProjectArguments.TellErrors(arguments, scopes);
        var model = CreateModel(arguments, scopes);
        var output = arguments.GetValue(_output)!;
        new SiteWriter(output, arguments.GetValue(_force)).Write(new ReportSite(model, isServed: false));
        arguments.InvocationConfiguration.Output.Write($"{FileName.Of(Path.Combine(output, Addresses.Overview))}: {Count.Of(model.Facts.Count, "fact")}\n");
        return ExitCode.Success;
    }

    /// <summary>Shows the report until the tool is interrupted.</summary>
    private void Serve(ParseResult arguments, IReadOnlyList<ProjectScope> scopes)
    {
        var streams = arguments.InvocationConfiguration;
        using var server = new ReportServer(new ReportSite(CreateModel(arguments, scopes), isServed: true), arguments.GetValue(_port));
        using var watch = new FolderWatch(scopes.Select(scope => scope.Folder.Path), () =>
        {
            try
            {
                if (_project.Read(arguments) is { } changed)
                    server.Replace(new ReportSite(CreateModel(arguments, changed), isServed: true));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The report stays as it was: the next change may mend it.
                streams.Error.Write(exception.Message + "\n");
            }
        });
        streams.Output.Write($"{server.Address} shows the report until Ctrl-C.\n");
        streams.Output.Flush();
        server.RunAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>A report is about whole projects: what one file says rests on others.</summary>
    private ReportModel CreateModel(ParseResult arguments, IReadOnlyList<ProjectScope> scopes) =>
        new(scopes.Select(scope => scope.Folder), arguments.GetValue(_title) ?? GetTitle(scopes[0].Folder), _project.GetDay(arguments), _progress);

    private static string GetTitle(FactsFolder folder) => folder.Project.Symbols.RootNamespace is { Length: > 0 } name ? name : "Facts";
}
