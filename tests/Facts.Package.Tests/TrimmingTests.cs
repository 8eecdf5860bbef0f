using System;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>A published program from which everything unused is cut.</summary>
public sealed class TrimmingTests(PackageFixture fixture)
{
    /// <summary>Many words are carried by attributes, which are what a linker cuts away first.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2_100_000)]
    public async Task A_trimmed_program_runs_and_reads_citations_and_the_catalogue(int words)
    {
        var consumer = fixture.CreateConsole("Trimmed.csproj", "<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode><TrimmerSingleWarn>false</TrimmerSingleWarn><InvariantGlobalization>true</InvariantGlobalization>");
        consumer.Write("tolls.facts", CitedFacts.Write("Tolls", 5, "Roads") + (words > 0 ? $"    note \"{new string('w', words)}\"\n" : ""));
        consumer.Write("Program.cs", """
            using System;
            using System.Linq;
            using Roads;

            Console.OutputEncoding = System.Text.Encoding.UTF8;
            Console.WriteLine(Tolls.Cited.Count.Fact().Citations[0]);
            Console.WriteLine(Tolls.Cited.Count.Fact().Notes.Sum(note => note.Length));
            foreach (var fact in Trimmed.FactCatalog.All)
                Console.WriteLine(fact + " " + fact.As<int>() + " " + fact.Citations[0].Source.Title);
            """);

        var publish = await consumer.PublishAsync("-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", System.IO.Path.Combine(consumer.Folder, "published"));
        Assert.SkipWhen(publish.Messages.Any(message => message.Id.StartsWith("NU1", StringComparison.Ordinal)), "the runtime or the linker is not to be had here");
        Assert.True(publish is { ExitCode: 0, Messages.Count: 0 }, publish.ToString());

        var run = await DotNet.RunProgramAsync(System.IO.Path.Combine(consumer.Folder, "published", OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"), consumer.Folder);
        Assert.Equal(["TollsReport: “counted 5”", words.ToString(CultureInfo.InvariantCulture), "Roads.Tolls.Count = 5 5 Report on Tolls"], run.Lines);
    }
}
