using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace Facts.Cli.Tests;

/// <summary>The tool as it is run: in a pipe, in a Turkish town.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task A_table_goes_in_and_facts_come_out()
    {
        var (code, output, errors) = await Run("name,value,uncertainty,unit\nInertia — i,1.5 e-3,0.2 e-3,kg m^2\n", "import", "codata", "-", "--year", "2022", "--output", "-");
        Assert.Equal((0, ""), (code, errors));
        Assert.EndsWith("\n  fact InertiaI \"Inertia — i\" = 1.5(2)e-3 kg.m2\n", output, StringComparison.Ordinal);
        Assert.StartsWith("namespace Codata\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output);
    }

    [Fact]
    public async Task A_page_is_printed_and_a_text_is_formatted()
    {
        var (code, output, errors) = await Run("", "explain", "fact0101");
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("# FACT0101: A quote is not in its source's evidence\n", output, StringComparison.Ordinal);
        Assert.Equal((0, "fact İstanbul = 1\n", ""), await Run("fact   İstanbul=1\n", "fmt", "-"));
    }

    [Fact]
    public async Task A_file_is_mended()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.facts", "group A\n  fact Price = 1,500,000\n    allow FACT0001 \"an example\"\n");
        var dry = await Run("", "fix", folder[""], "--dry-run");
        Assert.Equal((1, "1 fix in 1 file\n"), (dry.Code, dry.Errors));
        Assert.Contains("\n-  fact Price = 1,500,000\n+  fact Price = 1_500_000\n", dry.Output, StringComparison.Ordinal);
        Assert.Equal((0, $"{folder["a.facts"]}: FACT1004: Write '1_500_000'\n1 fix in 1 file\n", ""), await Run("", "fix", folder[""]));
        Assert.Equal(0, (await Run("", "check", folder[""])).Code);
    }

    /// <summary>What MSBuild does not know it passes over in silence.</summary>
    [Fact]
    public void Garbage_is_collected_by_several_threads_and_not_in_the_background()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Facts.Cli.runtimeconfig.json")));
        var properties = settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");
        Assert.True(properties.GetProperty("System.GC.Server").GetBoolean());
        Assert.False(properties.GetProperty("System.GC.Concurrent").GetBoolean());
        Assert.False(properties.GetProperty("System.Runtime.TieredPGO").GetBoolean());
    }

    private static async Task<(int Code, string Output, string Errors)> Run(string input, params string[] args)
    {
        using var process = ToolProcess.Start(args);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
