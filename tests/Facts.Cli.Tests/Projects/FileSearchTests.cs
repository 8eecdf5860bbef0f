using System;
using System.IO;
using System.Linq;
using Facts.Cli.Projects;

namespace Facts.Cli.Tests.Projects;

public sealed class FileSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Links_in_a_circle_are_not_followed_and_one_to_elsewhere_once()
    {
        Directory.CreateDirectory(_folder["app/sub"]);
        Directory.CreateDirectory(_folder["other/inner"]);
        _folder.Write("app/a.facts", "");
        _folder.Write("app/sub/b.facts", "");
        _folder.Write("other/c.facts", "");
        foreach (var (link, target) in new[] { ("app/self", "app"), ("app/around", ""), ("app/sub/up", "app"), ("app/twin", "app/sub"), ("app/first", "other"), ("app/second", "other"), ("other/inner/back", "other") })
            Directory.CreateSymbolicLink(_folder[link], _folder[target]);
        Assert.Equal(["a.facts", "sub/b.facts"], FileSearch.Of(_folder["app"]).Where(path => !path.EndsWith("c.facts", StringComparison.Ordinal)));
        Assert.Equal(3, FileSearch.Of(_folder["app"]).Count);
    }
}
