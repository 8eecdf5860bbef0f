using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Pages;

/// <summary>
/// A page of the library, whose examples are one project: its <c>facts</c>, <c>csv</c> and <c>seal</c> fences are the files, its <c>csharp</c> fences one program, in which each line that prints
/// says behind <c>//</c> what. A fence marked <c>wrong</c> is a file of its own beside them, and the <c>text</c> fence below it what a build says of it;
/// an <c>xml documentation</c> fence shows lines of the documentation file.
/// </summary>
internal sealed partial class Page
{
    private readonly PageFence[] _fences;

    private Page(PageFence[] fences, string[] linked) => (_fences, Linked) = (fences, linked);

    /// <summary>The files that it links to.</summary>
    public IReadOnlyList<string> Linked { get; }

    /// <summary>The names of all pages.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.md").Select(path => System.IO.Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static string Folder { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "..", "..", "src", "Facts", "Pages"));

    /// <summary>What a reader compiles who follows the page.</summary>
    public TestProject Project
    {
        get
        {
            var project = new TestProject { References = [MetadataReference.CreateFromFile(typeof(NodaTime.Duration).Assembly.Location)] };
            foreach (var (fence, number) in Files.Where(fence => !fence.Is("wrong")).Select((fence, index) => (fence, index + 1)))
                project = Add(project, fence, FormattableString.Invariant($"page{number}.facts"));
            return project;
        }
    }

    /// <summary>Each wrong example with what the page says is said of it.</summary>
    public IEnumerable<(PageFence File, string Shown)> Wrong =>
        _fences.Zip(_fences.Skip(1)).Where(pair => pair.First.Is("wrong")).Select(pair => (pair.First, pair.Second.Language == "text" ? pair.Second.Text : ""));

    /// <summary>The lines of the documentation file that it shows.</summary>
    public IEnumerable<string> Documentation => Of("xml").Where(fence => fence.Is("documentation")).SelectMany(fence => fence.Text.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>The lines that its program prints, as it says.</summary>
    public IEnumerable<string> Printed => Code.SelectMany(fence => fence.Printed);

    /// <summary>How many lines of its program print.</summary>
    public int PrintingLines => Code.Sum(fence => fence.Text.Split("Console.WriteLine(").Length - 1);

    /// <summary>The program, in the project's own namespace; what it prints is kept.</summary>
    public string Program => $$"""
        {{string.Join("\n", CodeLines.Where(IsUsing).Distinct())}}

        namespace Example
        {
            public static class Console
            {
                public static System.Collections.Generic.List<string> Lines { get; } = new();
                public static void WriteLine(object? value) => Lines.Add(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
            }

            public static class Printing
            {
                public static void Run()
                {
        {{string.Join("\n", CodeLines.Where(line => !IsUsing(line)))}}
                }
            }
        }

        public static class Program
        {
            public static string[] Run()
            {
                Example.Printing.Run();
                return Example.Console.Lines.ToArray();
            }
        }
        """;

    private IEnumerable<PageFence> Files => _fences.Where(fence => fence.Language is "facts" or "csv" or "seal");

    private IEnumerable<PageFence> Code => Of("csharp");

    private IEnumerable<string> CodeLines => Code.SelectMany(fence => fence.Text.Split('\n'));

    public static Page Read(string name)
    {
        var text = File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");
        return new Page(
            [.. Fence().Matches(text).Select(match => new PageFence(match.Groups[1].Value.Trim(), match.Groups[2].Value))],
            [.. Link().Matches(text).Select(match => System.IO.Path.GetFullPath(match.Groups[1].Value, Folder))]);
    }

    /// <summary>Writes what is said of a wrong example into the page.</summary>
    public static void Accept(string name, PageFence file, string shown, string actual) => File.WriteAllText(
        PathOf(name),
        File.ReadAllText(PathOf(name)).Replace(file.Text + "```\n\n```text\n" + shown, file.Text + "```\n\n```text\n" + actual, StringComparison.Ordinal));

    /// <summary>A project with a fence as a file.</summary>
    public static TestProject Add(TestProject project, PageFence fence, string path) => fence.Language switch
    {
        "csv" => project.With(new TestFile(TestProject.Folder + fence.Path, fence.Text).WithMetadata("FactsKind", "Data")),
        "seal" => project.With(new TestFile(TestProject.Folder + fence.Path, fence.Text).WithMetadata("FactsKind", "Evidence")),
        _ => project.With(fence.Path ?? path, fence.Text),
    };

    private IEnumerable<PageFence> Of(string language) => _fences.Where(fence => fence.Language == language);

    private static string PathOf(string name) => System.IO.Path.Combine(Folder, name + ".md");

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\(([^):]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```([a-z].*)\n((?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
