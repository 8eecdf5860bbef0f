using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Facts.Testing;

namespace Facts.Language.Tests.Baselines;

/// <summary>
/// What each stage makes of a small project: a folder a feature, in it <c>input.facts</c> and whatever files it needs beside it, and a file a stage.
/// A new feature is a folder with its input. <c>FACTS_ACCEPT=1 dotnet test --project tests/Facts.Language.Tests</c> writes all that the stages make anew,
/// and takes away what no stage makes any more: the difference is then read in the diff of the commit.
/// </summary>
public sealed class BaselineTests
{
    public static IEnumerable<TheoryDataRow<string>> Folders =>
        Directory.EnumerateDirectories(Root()).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Tokens(string folder) => Compare(folder, BaselineStage.Tokens);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Tree(string folder) => Compare(folder, BaselineStage.Tree);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Symbols(string folder) => Compare(folder, BaselineStage.Symbols);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Diagnostics(string folder) => Compare(folder, BaselineStage.Diagnostics);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Formatted_text(string folder) => Compare(folder, BaselineStage.Formatted);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Generated_code(string folder) => Compare(folder, BaselineStage.Generated);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_holds_its_input_and_what_the_stages_make_of_it(string folder)
    {
        var project = new BaselineProject(Path.Combine(Root(), folder));
        var failures = new StringBuilder();
        foreach (var path in project.OtherFiles)
        {
            if (VerifiedFile.Accepts)
                File.Delete(path);
            else
                failures.Append("Nothing reads or writes this: ").AppendLine(path);
        }

        if (project.Inputs.Count == 0)
            failures.Append("No .facts file stands in ").AppendLine(project.Folder);
        Assert.Equal("", failures.ToString());
    }

    private static void Compare(string folder, BaselineStage stage)
    {
        var project = new BaselineProject(Path.Combine(Root(), folder));
        var path = Path.Combine(project.Folder, stage.FileName);
        var received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        var difference = VerifiedFile.Compare(path, received, project.Run(stage));
        if (difference.Length > 0)
            Assert.Fail(difference + "FACTS_ACCEPT=1 makes what was received verified; read the difference before it is committed.");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
