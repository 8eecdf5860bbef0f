using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Architecture.Tests.Repository;

namespace Facts.Architecture.Tests;

/// <summary>What may stand in the tree, and how it may be called.</summary>
public sealed partial class TreeTests
{
    private const string BrowserTests = "tests/Facts.Browser.Tests/Facts.Browser.Tests.csproj";

    private static readonly string[] TopLevel = ["src", "tests", "facts", "Facts.sln", "README.md", "Directory.Build.props", "Directory.Packages.props", "global.json", "LICENSE", "CHANGELOG.md"];

    [Fact]
    public void The_top_level_holds_what_a_newcomer_needs_and_nothing_else() =>
        Assert.Empty(RepositoryFiles.All.Select(path => path.Split('/')[0]).Distinct().Where(name => !name.StartsWith('.')).Except(TopLevel));

    /// <summary>Such a name says nothing, and so takes everything in.</summary>
    [Fact]
    public void Nothing_is_called_after_no_purpose() =>
        Assert.DoesNotContain(RepositoryFiles.All, path => path.Split('/').Any(part => Vague().IsMatch(part)));

    [Fact]
    public void No_type_is_called_after_no_purpose() =>
        Assert.Empty(RepositoryFiles.SourceFiles.SelectMany(path => TypeDeclarations.In(RepositoryFiles.Read(path)).Where(name => Vague().IsMatch(name)).Select(name => $"{path}: {name}")));

    [Fact]
    public void No_file_tells_of_the_machine_that_it_was_written_on() =>
        Assert.DoesNotContain(RepositoryFiles.All.Where(IsText), path => MachinePath().IsMatch(RepositoryFiles.Read(path)));

    /// <summary>But the one that needs a browser: <c>.ci/browser</c> runs it.</summary>
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = RepositoryFiles.Read("Facts.sln").Replace('\\', '/');
        Assert.Contains(BrowserTests, RepositoryFiles.Projects);
        Assert.DoesNotContain(RepositoryFiles.Projects.Where(path => path != BrowserTests), path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal));
    }

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".cs" or ".md" or ".txt" or ".facts" or ".csproj" or ".props" or ".targets" or ".json" or ".sln" or ".yml" or ".editorconfig" or ".globalconfig" or ".csv" or ".seal" or "";

    [GeneratedRegex("(Util|Utils|Utilities|Helper|Helpers|Common|Manager)(s?)(\\.cs|\\.csproj)?$")]
    private static partial Regex Vague();

    // Folders of people and of build machines. /home/user and the like stand for any machine, where a test needs one.
    [GeneratedRegex(@"(?<![\w.])/(work|root)/[\w.-]|(?<![\w.])/(home|Users)/(?!user\b|me\b|somebody\b)\w|[A-Z]:\\Users\\(?!user\b|me\b|somebody\b)\w")]
    private static partial Regex MachinePath();
}
