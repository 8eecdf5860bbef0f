using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;

namespace Facts.Generators.Tests.BadInput;

/// <summary>
/// Projects that follow the grammar and little else: names that collide with each other, with C# and with what is generated, hostile texts, values of all kinds,
/// and here and there a piece torn out.
/// </summary>
internal static class RandomProject
{
    internal static readonly Gen<string> Name = Gen.Frequency(
        (6, Gen.OneOf("A", "B", "C", "Tolls", "Car", "Roads", "Example")),
        (3, Gen.OneOf("TollsFacts", "TollsTable", "ATable", "AFacts", "LinkedTable", "Linked", "LinkedFacts", "Fact", "Facts", "FactTable", "FactFacts", "FactsTable", "SampleTable", "SampleFacts", "Sample")),
        (3, Gen.OneOf("System", "global", "Text", "Instance", "Table", "Kept", "Catalog", "handle", "Find", "All", "index", "Main", "DateOnly", "DateTime", "Collections")),
        (2, Gen.OneOf("int", "class", "record", "file", "required", "field", "value", "var", "dynamic", "namespace", "nameof", "await", "when", "scoped", "source", "fact", "group", "cite", "table", "unknown")),
        (2, Gen.OneOf("a", "tolls", "TOLLS", "_", "__", "_1", "Ä", "名前", "ǅ", "e\u0301", "x\u0301", "K", "ı", "ﬁ")),
        (1, Gen.OneOf("Cited", "Sources", "FactCatalog", "value__", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "Dispose")));

    private static readonly Gen<string> Dotted = Gen.Frequency(
        (6, Name),
        (2, Gen.Select(Name, Name, (a, b) => a + "." + b)),
        (1, Gen.Select(Name, Name, Name, (a, b, c) => a + "." + b + "." + c)));

    /// <summary>Few, so that files share namespaces, nest them, and name them like each other's groups and classes.</summary>
    private static readonly Gen<string> Namespace = Gen.Frequency(
        (4, Gen.OneOf("A", "A.B", "Roads", "Roads.Tolls", "Tolls")),
        (1, Gen.OneOf("A.TollsTable", "Roads.TollsFacts", "Roads.AFacts", "A.BTable", "Facts", "Facts.Fact", "Facts.More", "System", "System.Collections", "A.Sources", "FactCatalog", "Example.FactCatalog", "class.record")),
        (1, Dotted));

    private static readonly Gen<string> Text = Gen.OneOf(HostileTexts.All).Select(HostileTexts.Quote);

    private static readonly Gen<string> Value = Gen.Frequency(
        (4, Gen.OneOf("1", "-40", "0", "-2147483648", "2147483648", "9223372036854775807", "-9223372036854775808", "1_000", "16%", "2.50", "-0.0", "79228162514264337593543950335", "1e400", "6.02e23", "5e-324", "1.7976931348623157e308", "0.1000000000000000000000000001")),
        (3, Text),
        (2, Gen.OneOf("true", "false", "2020-03-22", "0001-01-01", "9999-12-31", "2020-02-30", "2020-03", "2020")),
        (1, Gen.OneOf("unknown", "none", "1..2", "[1, 2]", "A + 1", "12 m", "3_000 EUR", "6.67430(15)e-11", "521,800", "Car", "PT1H", "\"open", "“curly”")));

    private static readonly Gen<string> Type = Gen.Frequency(
        (5, Gen.Const("")),
        (3, Gen.OneOf(": int", ": long", ": decimal", ": double", ": string", ": bool", ": date", ": E")));

    private static readonly Gen<string> Cite = Gen.Select(
        Gen.OneOf("A", "B", "Wire", "Equals", "class", "SampleTable", "TollsTable", "Missing"),
        Gen.OneOf("", " page 1", " para \"1 \\\" 2\"", " page"),
        Gen.OneOf(Gen.Const(""), Text.Select(text => " " + text), Gen.Select(Text, Text, (a, b) => " " + a + " after " + b)),
        (source, locator, quote) => $"cite {source}{locator}{quote}");

    private static readonly Gen<string[]> Fact = Gen.Select(
        Gen.OneOf("", "", "/// Documentation.", "/// </summary> <see cref=\"X\"/> & */ \u202E"),
        Dotted, Gen.Frequency((4, Gen.Const("")), (1, Text.Select(text => " " + text))), Type, Value, Cite.Array[0, 2],
        (doc, name, label, type, value, cites) => Lines(doc, $"fact {name}{label}{type} = {value}", cites));

    private static readonly Gen<string[]> Source = Gen.Select(
        Gen.OneOf("A", "B", "Wire", "Equals", "class", "SampleTable", "TollsTable", "Cited", "Sources", "X.Y"),
        Gen.Select(Gen.OneOf("title", "url", "publisher", "published", "author", "doi", "kind", "x-own", "via"), Text, (key, text) => key + " " + text).Array[0, 3],
        (name, fields) => Lines("", "source " + name, fields));

    private static readonly Gen<string[]> Plain = Gen.Frequency((5, Fact), (2, Source), (4, RandomDeclarations.Any), (1, Gen.OneOf("enum E { A, B }", "record R", "unit U = 2 m", "policy facts_min_sources = 2", "nonsense here", "table T by A").Select(line => new[] { line })));

    private static readonly Gen<string[]> Group = Gen.Select(Dotted, Cite.Array[0, 1], Plain.Array[1, 6], (name, cites, lines) => Lines("", "group " + name, [.. cites, .. lines.SelectMany(line => line)]));

    private static readonly Gen<string[]> Nested = Gen.Select(Dotted, Group.Array[0, 2], Plain.Array[0, 3], (name, groups, lines) => Lines("", "group " + name, [.. lines.SelectMany(line => line), .. groups.SelectMany(line => line)]));

    private static readonly Gen<string> File = Gen.Select(
        Gen.Frequency((2, Gen.Const("")), (3, Namespace.Select(name => "namespace " + name + "\n"))),
        Gen.Frequency((3, Group), (2, Nested), (2, Plain)).Array[1, 4],
        Gen.Frequency((6, Gen.Const((0, 0))), (1, Gen.Select(Gen.Int[0, 400], Gen.Int[1, 12], (at, count) => (at, count)))),
        (head, blocks, cut) => Tear(head + string.Join("\n", blocks.SelectMany(lines => lines)) + "\n", cut.Item1, cut.Item2));

    private static readonly Gen<string> Path = Gen.OneOf("sample.facts", "Sample.facts", "tolls.facts", "a/b.facts", "a/sample.facts", "Facts.facts", "System/x.facts", "source.facts", "1 odd-name.facts", "Roads/Tolls.facts", "Tolls/Sources.facts", "é.facts");

    private static readonly Gen<string> RootNamespace = Gen.OneOf("Example", "", "Roads", "Roads.Tolls", "A.B", "Facts", "Facts.Fact", "System", "System.Collections", "class", "1 odd-name", "Acme.Sources", "FactCatalog", "Tolls.A", "é");

    private static readonly Gen<TestProject> Any = Gen.Select(
        RootNamespace,
        Gen.Select(Path, File).Array[1, 4],
        Gen.OneOf("public", "internal"),
        Gen.OneOf("true", "true", "false"),
        (root, files, visibility, constants) => files.Aggregate(
            new TestProject().WithProperty("RootNamespace", root).WithProperty("FactsVisibility", visibility).WithProperty("FactsConstants", constants),
            (project, file) => project.With(file.Item1, file.Item2)));

    /// <summary>The project of a number: always the same.</summary>
    public static TestProject Create(int number) => Any.Generate(new PCG((uint)number, 20200322), null, out _);

    /// <summary>The files of a case, to be read.</summary>
    public static string Print(TestProject project)
    {
        var text = new StringBuilder().Append("RootNamespace=").AppendLine(project.Properties["RootNamespace"]);
        foreach (var file in project.Files)
            text.Append("==> ").AppendLine(file.Path).Append(file.GetText());
        return text.ToString();
    }

    private static string[] Lines(string documentation, string head, IEnumerable<string> body) =>
        [.. documentation.Length == 0 ? System.Array.Empty<string>() : [documentation], head, .. body.Select(line => "  " + line)];

    private static string Tear(string text, int at, int count) => at >= text.Length ? text : text.Remove(at, System.Math.Min(count, text.Length - at));
}
