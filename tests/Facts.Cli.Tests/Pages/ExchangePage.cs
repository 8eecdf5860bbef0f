using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Facts.Cli.Tests;

namespace Facts.Cli.Tests.Pages;

/// <summary>The page on import and export, as somebody follows it: its files are written, its commands run in their order, and what it shows is compared.</summary>
internal sealed partial class ExchangePage(TemporaryFolder folder)
{
    /// <summary>Follows the page.</summary>
    /// <param name="hasPandoc">Whether the commands that want pandoc are run.</param>
    /// <returns>How many commands were run.</returns>
    public int Follow(bool hasPandoc)
    {
        var (commands, said, isRun) = (0, "", true);
        foreach (Match fence in Fence().Matches(File.ReadAllText(PathOf()).ReplaceLineEndings("\n")))
        {
            var (info, text) = (fence.Groups[1].Value, fence.Groups[2].Value);
            if (Attribute(info, "file") is { } file)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
                folder.Write(file, text);
            }
            else if (info.StartsWith("console", StringComparison.Ordinal))
            {
                isRun = hasPandoc || !info.EndsWith(" pandoc", StringComparison.Ordinal);
                said = "";
                foreach (var command in isRun ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
                {
                    said += Run(command);
                    commands++;
                }
            }
            else if (isRun && Attribute(info, "written") is { } written)
            {
                Assert.Equal(text, File.ReadAllText(folder[written]));
            }
            else if (isRun && info == "text output")
            {
                Assert.Equal(text, said);
            }
        }

        return commands;
    }

    /// <summary>Runs a command in the folder, which is named only in what it is given.</summary>
    private string Run(string command)
    {
        var words = Word().Matches(command).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value).ToArray();
        Assert.Equal("facts", words[0]);
        var run = ToolRun.Of([.. words[1..].Select(word => word.Contains('.', StringComparison.Ordinal) || Directory.Exists(folder[word]) ? folder[word] : word)]);
        Assert.True(run.Code == 0, $"{command}: {run.Errors}");
        return (run.Errors + run.Output).Replace(folder["."][..^1], "", StringComparison.Ordinal);
    }

    private static string? Attribute(string info, string name) => info.Split(' ').FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    private static string PathOf([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "Facts", "Pages", "exchange.md"));

    [GeneratedRegex(@"^```(\w[^\n]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"""([^""]*)""|\S+")]
    private static partial Regex Word();
}
