using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Dossier.Tests;

/// <summary>The program as it is run: in a pipe.</summary>
public class ProcessTests
{
    [Fact]
    public async Task A_pipe_gets_no_escape_codes_even_on_a_build_server()
    {
        (int code, string output, string errors) = await Run([], ("GITHUB_ACTIONS", "true"), ("TERM", "xterm-256color"), ("COLORTERM", "truecolor"));
        Assert.Equal((0, ""), (code, errors));
        Assert.DoesNotContain('\e', output);
        Assert.Contains("13 cargo planes landed at Pratica di Mare", output, StringComparison.Ordinal);
        Assert.InRange(output.Split('\n').Max(line => line.Length), 60, 80);
    }

    [Fact]
    public async Task Columns_says_how_wide_a_pipe_is()
    {
        (_, string output, _) = await Run([], ("COLUMNS", "40"));
        Assert.InRange(output.Split('\n').Max(line => line.Length), 30, 40);
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("C")]
    [InlineData("tr_TR.ISO-8859-9")]
    public async Task Json_is_the_same_everywhere(string locale)
    {
        (int code, string output, string errors) = await Run(["--json"], ("LANG", locale), ("LC_ALL", locale));
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(Encoding.UTF8.GetString(Samples.Json(Samples.Curated)), output);
        JsonDocument.Parse(output).Dispose();
    }

    [Fact]
    public async Task An_unknown_option_ends_with_two()
    {
        (int code, string output, string errors) = await Run(["--nonsense"]);
        Assert.Equal((2, ""), (code, output));
        Assert.Equal("'--nonsense' is not an option. '--help' lists what there is.", errors.TrimEnd());
    }

    private static async Task<(int Code, string Output, string Errors)> Run(string[] args, params (string Key, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Dossier.dll"));
        foreach (string arg in args)
            start.ArgumentList.Add(arg);
        start.Environment.Remove("COLUMNS");
        foreach ((string key, string value) in environment)
            start.Environment[key] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
