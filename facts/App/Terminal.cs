using System;
using System.Globalization;
using Spectre.Console;

namespace Dossier.App;

/// <summary>Standard output as a console that knows what it may do.</summary>
internal static class Terminal
{
    private const int WidthOfAPipe = 80;

    public static IAnsiConsole Open()
    {
        bool isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false }, // they would write escape codes into a build server's pipe
        });
        if (Console.IsOutputRedirected)
            console.Profile.Width = WidthOf(Environment.GetEnvironmentVariable("COLUMNS"));
        return console;
    }

    /// <summary>The width for a pipe, which has none of its own: what COLUMNS says, as for other programs.</summary>
    public static int WidthOf(string? columns) =>
        int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width is > 0 and <= 1000 ? width : WidthOfAPipe;
}
