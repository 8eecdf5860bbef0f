using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Facts.Cli.Fetching;
using Facts.Cli.Output;

namespace Facts.Cli.Commands;

/// <summary>What a command that reads a page from an address is told about how.</summary>
internal sealed class FetchOptions
{
    private const double MaxSeconds = 3600;
    private const double MaxMegabytes = 1000;

    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Fetches from this machine and from private networks as well, where the address names such a host. Redirects to another one there are not followed." };
    private readonly Option<bool> _proxy = new("--proxy") { Description = "Asks the proxy that the environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), which then looks up the hosts." };
    private readonly Option<double?> _timeout = new("--timeout") { Description = "How long a page may take, in seconds; 60 where it is left out. A quarter of that may pass in silence.", HelpName = "SECONDS", CustomParser = result => ParseUpTo(result, MaxSeconds) };
    private readonly Option<double?> _maxSize = new("--max-size") { Description = "How large a page may be, in millions of bytes; 20 where it is left out.", HelpName = "MB", CustomParser = result => ParseUpTo(result, MaxMegabytes) };
    private readonly Option<string?> _charset = new("--charset") { Description = "The encoding of the page, whatever it says itself.", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(_allowPrivate);
        command.Add(_proxy);
        command.Add(_timeout);
        command.Add(_maxSize);
        command.Add(_charset);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_charset) is { } name && PageEncoding.Find(name) == null)
                result.AddError($"'--charset': '{name}' is no encoding of the web, such as 'utf-8' or 'windows-1252'.");
        });
    }

    public FetchedPages CreatePages(ParseResult arguments, Progress progress)
    {
        var limits = new FetchLimits();
        limits = limits with
        {
            Time = arguments.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : limits.Time,
            Bytes = arguments.GetValue(_maxSize) is { } megabytes ? (int)(megabytes * 1e6) : limits.Bytes,
        };
        var permissions = new FetchPermissions(arguments.GetValue(_allowPrivate), arguments.GetValue(_proxy));
        return new FetchedPages(new PageFetcher(limits, permissions, arguments.GetValue(_charset)), arguments.InvocationConfiguration.Error, progress);
    }

    private static double? ParseUpTo(ArgumentResult result, double most)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0 && value <= most)
            return value;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a number above 0, up to {most}."));
        return null;
    }
}
