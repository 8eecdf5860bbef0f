using System.Collections.Generic;

namespace Dossier.App;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Help = """
        Prints this project's curated facts, each with its source and quote: without options the dossier,
        with them the constants of CODATA too.

        Usage: dotnet run --project facts -- [options]

          --json         one JSON document instead of text
          --source NAME  only what is cited from this source
          --find TEXT    only what has this text in its name, value, comment or quote
          --help, -h     this help

        """;

    public bool IsJson { get; init; }

    public bool IsHelp { get; init; }

    public string? Source { get; init; }

    public string? Text { get; init; }

    public bool IsFiltered => Source is not null || Text is not null;

    /// <returns>The options, or else what is wrong with the arguments.</returns>
    public static (Options? Options, string? Error) Parse(IReadOnlyList<string> args)
    {
        var options = new Options();
        for (int i = 0; i < args.Count; i++)
        {
            string? next = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--help" or "-h":
                    return (new Options { IsHelp = true }, null);
                case "--json":
                    options = options with { IsJson = true };
                    break;
                case "--source" or "--find" when string.IsNullOrWhiteSpace(next):
                    return (null, $"'{args[i]}' wants a value behind it.");
                case "--source":
                    options = options with { Source = args[++i] };
                    break;
                case "--find":
                    options = options with { Text = args[++i] };
                    break;
                default:
                    return (null, $"'{args[i]}' is not an option.");
            }
        }

        return (options, null);
    }
}
