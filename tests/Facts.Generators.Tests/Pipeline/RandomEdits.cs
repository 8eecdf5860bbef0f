using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Generators.Tests.BadInput;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>
/// A project of files that cite, name and compute from each other, and edits of it that chance makes: of lines, names of files, evidence, data, properties, folders' settings and what the compiler is.
/// </summary>
internal sealed class RandomEdits(int number)
{
    private static readonly TestProject Start = new TestProject()
        .With("press.facts", """
            namespace Roads
            source Wire
              title "Tolls rise"
              url "https://example.org/a"
              evidence "wire.evidence.txt"
            source Book
              title "Bridges"
              isbn "978-3-16-148410-0"
              evidence "book.seal"
            source Echo
              title "Again"
              via Wire
              url "https://example.org/b"
            """)
        .With("tolls.facts", """
            namespace Roads
            unit Passage
            enum Kind { Small, Large }
            group Tolls
              cite Wire "all vehicles"
              /// Per passage.
              fact Car "cars" = 2 Passage
                cite Wire page 1 "two passages"
              fact Bus = 9
                note "later"
                disputed 8
                  cite Book
              fact Size: Kind = Large
              fact Rate: decimal
                until 2019-12-31 = none
                from 2020-01-01 = 19%
                  cite Wire "nineteen"
                from 2021-01-01 = 16%
                  status estimated
            """)
        .With("sub/bridges.facts", """
            record Span
              Name: string
              Kind: Kind?
              Length: decimal in m
            group Bridges
              cite Book
              fact Old: Span
                Name = "Old"
                  cite Wire
                Length = 3.5
              fact Kinds: Kind[] = [Small, Large]
              table All: Span by Name
                | Name | Kind | Length | cite |
                | "Old stone" | Small | 12.5 | Book page 2 |
                | "New" | | 20 | |
                  disputed Length = 21
              fact Twice = Car * 2
              fact First = 3
            """)
        .With("rates.facts", """
            namespace Roads.More
            policy facts_min_sources = 1
            group Rates
              cite Echo
              table Daily by Rate from "rates.facts.csv"
                | Rate: int | Name: string? |
              fact Sum = sum(Daily.Rate)
              fact Dearer = Tolls.Car + Bus
              fact Long = Bridges.All.OldStone.Length
              fact Then = Rate.On(2020-05-01)
              fact Gone = 12
                status retracted "wrong" on 2021-04-02 use First
                valid from 2020-01-01 until 2020-12-31
            """)
        .With("loose.facts", "fact Alone = 1\n  cite Wire \"two passages\"\nfact Other = Alone + 1\n  against Book page 3\n  qualifier Where = \"IT\"\n")
        .With("rates.facts.csv", "Rate,Name\n1,one\n20,\n")
        .With("wire.evidence.txt", "For all vehicles but cars: two passages. It is nineteen per cent, and all vehicles pay.")
        .With("book.seal", "facts seal 1\n")
        .WithCSharp("class C { object o = Roads.Tolls.Car; }");

    private static readonly string[] Lines =
    [
        .. Start.Files.Where(file => file.Path.EndsWith(".facts", StringComparison.Ordinal)).SelectMany(file => file.GetText()!.ToString().Split('\n')),
        "  against Wire", "    against Missing", "    note \"\"", "    qualifier Q = Missing", "    status stated", "    also \"x\"", "    valid", "    disputed Missing", "    cite Missing \"two\"", "    allow FACT0001 \"mine\"",
        "  cite Wire \"all vehicles\" after \"pay\"", "namespace Roads", "group Tolls.More", "group Tolls", "fact Car = 5", "enum Kind { Large, Huge }", "enum Tolls { A }", "source Wire", "policy facts_visibility = internal",
        "policy facts_provenance = citations", "policy facts_provenance = none", "policy facts_max_row_members = 0", "  fact Car = Bridges.First", "unit Passage = 2 m", "record Kind", "  fact First = Tolls.Car", "  fact Self = Self + 1", "    reviewed 2026-11-22 by \"A\"",
        "  fact Misspelt = Tols.Car", "  fact A: Knid = Large",
    ];

    private static readonly string[] Paths =
        ["tolls.facts", "press.facts", "sub/bridges.facts", "rates.facts", "loose.facts", "rates.facts.csv", "wire.evidence.txt", "book.seal", "other.facts", "sub/deep/other.facts", "TOLLS.facts", "tolls.evidence.md", "x.seal", "more.facts.csv", "tolls.txt"];

    private static readonly (string Name, string[] Values)[] Properties =
    [
        ("RootNamespace", ["Example", "", "Roads", "Other.Name"]), ("FactsVisibility", ["public", "internal"]), ("FactsConstants", ["true", "false"]), ("FactsProvenance", ["full", "citations", "none"]),
        ("FactsEnabled", ["true", "true", "false"]), ("FactsMinSources", ["1", "2"]), ("FactsAsOf", ["", "2026-11-25"]), ("FactsPolicyLocked", ["true", "false"]), ("Else", ["1", "2"]),
    ];

    private static readonly (string Key, string Value)[] Settings =
        [("facts_severity.FACT0001", "error"), ("facts_severity.FACT0404", "warning"), ("facts_visibility", "internal"), ("facts_provenance", "none"), ("facts_require_quotes", "true"), ("facts_as_of", "2026-11-25")];

    private readonly Random _random = new(number);
    private readonly List<TestProject> _before = [];

    /// <summary>The project, as it is now.</summary>
    public TestProject Project { get; private set; } = Start;

    /// <summary>What was done last.</summary>
    public string Last { get; private set; } = "begin";

    /// <summary>Edits the project.</summary>
    public void Edit()
    {
        _before.Add(Project);
        var old = Project;
        Project = _random.Next(21) switch
        {
            < 9 => EditLine(Project),
            9 or 10 => Rename(Project),
            11 => Project.Files.Count < 4 ? Start : Project.Without(Short(Any(Project.Files))),
            12 => Restore(Project),
            13 => WithForeign(Project),
            14 => Any(_before),
            15 or 16 => EditProperty(Project),
            17 => Project.Settings.Count > 2 ? Project with { Settings = [] } : WithSetting(Project),
            18 => EditEvidence(Project),
            19 => EditHost(Project),
            _ => Project with { CSharp = [$"class C{_random.Next(3)} {{ object o = Roads.Tolls.{(_random.Next(2) == 0 ? "Car" : "Bus")}; }}"] },
        };
        Last = ReferenceEquals(old.Files, Project.Files) ? "settings" : string.Join(", ", Project.Files.Where(file => !old.Files.Contains(file)).Select(file => file.Path));
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static string Short(TestFile file) => file.Path[TestProject.Folder.Length..];

    private TestProject EditLine(TestProject project)
    {
        var documents = project.Files.Where(file => file.Path.EndsWith(".facts", StringComparison.Ordinal)).ToArray();
        if (documents.Length == 0)
            return Start;
        var file = Any(documents);
        var lines = file.GetText()!.ToString().Split('\n').ToList();
        var at = _random.Next(lines.Count);
        switch (_random.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines[at] = new string([.. lines[at].Select(c => char.IsAsciiDigit(c) ? (char)('0' + _random.Next(10)) : c)]);
                break;
            case 2:
                lines[at] += Any([" // comment", " ", "x", "\"", " = 1"]);
                break;
            case 3:
                lines[at] = Any(Lines);
                break;
            default:
                lines.Insert(at, Any(Lines));
                break;
        }

        return project.With(Short(file), string.Join('\n', lines));
    }

    /// <summary>The very same text under another name, as when somebody renames a file.</summary>
    private TestProject Rename(TestProject project)
    {
        var file = Any(project.Files);
        var renamed = new TestFile(TestProject.Folder + Any(Paths), file.GetText());
        if (_random.Next(5) == 0)
            renamed = renamed.WithMetadata("FactsKind", Any(["Document", "Evidence", "Data", "None"]));
        return project.Without(Short(file)).With(renamed);
    }

    /// <summary>Another copy of a file: no compiler has one text under two names.</summary>
    private TestProject Restore(TestProject project)
    {
        var file = Any(Start.Files);
        return project.With(Short(file), file.GetText()!.ToString());
    }

    private TestProject WithForeign(TestProject project)
    {
        var foreign = RandomProject.Create(_random.Next(10_000)).Files[0];
        return project.With(Any(Paths), foreign.GetText()!.ToString());
    }

    private TestProject EditProperty(TestProject project)
    {
        var (name, values) = Any(Properties);
        return project.WithProperty(name, Any(values));
    }

    private TestProject WithSetting(TestProject project)
    {
        var (key, value) = Any(Settings);
        return project.WithSetting(_random.Next(2) == 0 ? "" : "sub/", key, value);
    }

    private TestProject EditEvidence(TestProject project) => _random.Next(2) == 0
        ? project.With("wire.evidence.txt", Any(["two passages", "nineteen and all vehicles", "", "two\npas-\nsages nineteen nineteen"]))
        : project.With("rates.facts.csv", Any(["Rate,Name\n1,one\n30,\n", "Rate\n1\n1\n", "Rate,Name\nx,y\n", "Rate,Name\n", ""]));

    private TestProject EditHost(TestProject project) => _random.Next(4) switch
    {
        0 => project with { LanguageVersion = Any([LanguageVersion.CSharp7_3, LanguageVersion.CSharp12]) },
        1 => project with { DocumentationMode = Any([DocumentationMode.None, DocumentationMode.Parse]) },
        2 => project with { Target = Any([TestTarget.Current, TestTarget.NetStandard20]) },
        _ => project with { ReferencesLibrary = !project.ReferencesLibrary },
    };
}
