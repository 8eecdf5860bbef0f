using System;
using System.Linq;
using Facts.Architecture.Tests.Repository;

namespace Facts.Architecture.Tests;

/// <summary>Files that have grown: warnings, since where to divide a file is a judgement.</summary>
public sealed class FileSizeTests
{
    private const int Long = 300;

    [Fact]
    public void Source_files_are_short()
    {
        var lengths = RepositoryFiles.SourceFiles.Select(path => (Path: path, Lines: RepositoryFiles.Read(path).Split('\n').Length)).OrderByDescending(file => file.Lines).ToArray();
        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant($"{lengths.Length} source files, median {lengths[lengths.Length / 2].Lines} lines"));
        foreach (var (path, lines) in lengths.TakeWhile(file => file.Lines > Long))
            Warn(FormattableString.Invariant($"{path} has {lines} lines. Divide it by concern."));
    }

    [Fact]
    public void A_source_file_is_one_type()
    {
        foreach (var path in RepositoryFiles.SourceFiles)
        {
            var types = TypeDeclarations.In(RepositoryFiles.Read(path)).Distinct().ToArray();
            if (types.Length > 1)
                Warn($"{path} declares {string.Join(", ", types)}. Give each a file of its own.");
        }
    }

    /// <summary>In the results file and, for who runs it by hand, in the output.</summary>
    private static void Warn(string message)
    {
        TestContext.Current.AddWarning(message);
        TestContext.Current.TestOutputHelper!.WriteLine(message);
    }
}
