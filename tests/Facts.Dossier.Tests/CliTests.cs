using System;
using System.Collections.Generic;
using System.Linq;
using System.IO;
using System.Text;
using System.Text.Json;
using Dossier.App;
using Spectre.Console.Testing;

namespace Dossier.Tests;

public sealed class CliTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().Width(100);
    private readonly MemoryStream _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _console.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void Without_options_it_prints_the_dossier()
    {
        Assert.Equal(Cli.Success, Run());
        Assert.StartsWith("On 22 March 2020", _console.Output, StringComparison.Ordinal);
        Assert.Contains("4 sources.", _console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Codata", _console.Output, StringComparison.Ordinal);
        Assert.Empty(_output.ToArray());
        Assert.Empty(_errors.ToString());
    }

    [Fact]
    public void Json_is_all_that_is_written()
    {
        Assert.Equal(Cli.Success, Run("--json"));
        Assert.Equal(Samples.Curated.Facts.Count, CountOfFacts());
        Assert.Empty(_console.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_lists_the_options(string option)
    {
        Assert.Equal(Cli.Success, Run(option));
        Assert.All((string[])["--json", "--source", "--find", "--help"], name => Assert.Contains(name, _console.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'--jsno' is not an option.", "--jsno")]
    [InlineData("'extra' is not an option.", "--json", "extra")]
    [InlineData("'' is not an option.", "")]
    [InlineData("'␛[31m' is not an option.", "\e[31m")]
    [InlineData("'--source' wants a value behind it.", "--source")]
    [InlineData("'--find' wants a value behind it.", "--find", " ")]
    [InlineData("There is no source 'Nobody'. There are: NistCodata2018, NistCodata2022, DiplomatsExpelled, ", "--source", "Nobody")]
    public void Wrong_arguments_are_told_on_standard_error(string message, params string[] args)
    {
        Assert.Equal(Cli.WrongUsage, Run(args));
        Assert.StartsWith(message, _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_console.Output);
        Assert.Empty(_output.ToArray());
    }

    [Fact]
    public void Source_leaves_what_is_cited_from_it()
    {
        Assert.Equal(Cli.Success, Run("--source", "CareHomeTestimony", "--json"));
        using JsonDocument json = JsonDocument.Parse(_output.ToArray());
        Assert.All(json.RootElement.GetProperty("facts").EnumerateArray(), fact => Assert.Contains(SourcesOf(fact), source => source == "CareHomeTestimony"));
        Assert.InRange(CountOfFacts(), 10, FactCatalog.All.Count - 10);
    }

    /// <summary>The sources of a fact, of its fields and of what is said against it.</summary>
    private static IEnumerable<string?> SourcesOf(JsonElement fact) => fact.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("source").GetString())
        .Concat(fact.GetProperty("fields").EnumerateArray().Concat(fact.GetProperty("disputed").EnumerateArray()).SelectMany(SourcesOf));

    [Fact]
    public void Find_leaves_what_has_the_text()
    {
        Assert.Equal(Cli.Success, Run("--find", "FACE MASKS"));
        Assert.Contains("521,800", _console.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 facts, 2 cited; 8 quotes; 1 source.\n", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_says_when_there_is_nothing()
    {
        Assert.Equal(Cli.NothingFound, Run("--find", "no such words", "--json"));
        Assert.Equal(0, CountOfFacts());
        Assert.Contains("No fact has 'no such words' in it.", _errors.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] args) => new Cli(_console, _output, _errors).Run(args);

    private int CountOfFacts()
    {
        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetString(_output.ToArray()));
        return json.RootElement.GetProperty("facts").GetArrayLength();
    }
}
