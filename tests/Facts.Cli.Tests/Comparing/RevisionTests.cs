using System;
using System.IO;

namespace Facts.Cli.Tests.Comparing;

public sealed class RevisionTests : IDisposable
{
    private const string Facts = "source Order\n  title    \"Toll Order\"\n  evidence \"sources/order.evidence.txt\"\n\ngroup Tolls\n  fact Car = 2\n    cite Order \"two for a car\"\n";

    private readonly TemporaryFolder _folder = new();
    private readonly GitRepository _repository;

    public RevisionTests()
    {
        Directory.CreateDirectory(_folder["roads/sources"]);
        _folder.Write("roads/a.facts", Facts);
        _folder.Write("roads/sources/order.evidence.txt", "They pay two for a car, and nothing for whoever walks.");
        _folder.Write("other.facts", "group Elsewhere\n  fact X = 1\n");
        _repository = new GitRepository(_folder[""]);
        _repository.Commit("one");
        _repository.Git("tag", "v1");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_revision_is_compared_with_the_folder_as_it_is()
    {
        Assert.Equal((0, "No changes\n"), (Diff("v1").Code, Diff("v1").Output));
        _folder.Write("roads/a.facts", Facts.Replace("= 2", "= 3", StringComparison.Ordinal));
        Assert.Equal(_folder["roads/a.facts"] + "(6,8): value: roads.Tolls.Car: 2 -> 3\n1 value\n", Diff("v1").Output);
    }

    [Fact]
    public void Two_revisions_are_compared_with_places_as_git_has_them()
    {
        _folder.Write("roads/a.facts", Facts.Replace("fact Car = 2", "fact Lorry = 5", StringComparison.Ordinal));
        _folder.Write("other.facts", "group Elsewhere\n  fact X = 2\n");
        _repository.Commit("two");
        Assert.Equal("v1:a.facts(6,8): removed: roads.Tolls.Car: 2\nHEAD:a.facts(6,8): added: roads.Tolls.Lorry: 5\n1 removed, 1 added\n", Diff("v1", "HEAD").Output);
        Assert.Equal("No changes\n", Diff("HEAD", "main").Output);
    }

    [Fact]
    public void Evidence_is_that_of_the_revision()
    {
        _folder.Write("roads/sources/order.evidence.txt", "They pay three for a car, and nothing for whoever walks.");
        _repository.Commit("two");
        Assert.Equal("HEAD:a.facts(6,8): no longer verified: roads.Tolls.Car\n1 no longer verified\n", Diff("v1", "HEAD").Output);
    }

    [Fact]
    public void A_link_in_a_revision_is_not_followed()
    {
        File.CreateSymbolicLink(_folder["roads/b.facts"], _folder["other.facts"]);
        _repository.Commit("two");
        Assert.Equal("No changes\n", Diff("v1", "HEAD").Output);
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("--output=x")]
    [InlineData("")]
    [InlineData("HEAD:roads")]
    public void What_is_no_revision_is_told(string name)
    {
        var run = ToolRun.Of("diff", "--folder", _folder["roads"], "--", name);
        Assert.Equal((2, $"There is no folder and no revision '{name}'.\n"), (run.Code, run.Errors));
        Assert.False(File.Exists(_folder["roads/x"]));
    }

    [Fact]
    public void Outside_of_a_repository_it_is_told()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal((2, $"There is no folder 'v1', and '{folder[""]}' is in no git repository whose revision it could be.\n"), (ToolRun.Of("diff", "v1", "--folder", folder[""]).Code, ToolRun.Of("diff", "v1", "--folder", folder[""]).Errors));
        Assert.Equal((2, $"There is no folder '{folder["gone"]}'.\n"), (ToolRun.Of("diff", "v1", "--folder", folder["gone"]).Code, ToolRun.Of("diff", "v1", "--folder", folder["gone"]).Errors));
    }

    private ToolRun Diff(params string[] args) => ToolRun.Of(["diff", "--folder", _folder["roads"], .. args]);
}
