using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Facts.Generators.Tests.Uses;

/// <summary>The page of a rule about C#: the examples under <c>Reported:</c> and <c>Not reported:</c>, each a <c>facts</c> and a <c>csharp</c> fence.</summary>
internal sealed partial class UsePage
{
    private readonly string _path;
    private readonly string _text;

    public UsePage(string id)
    {
        _path = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "src", "Facts.Language", "Diagnostics", "Pages", id + ".md"));
        _text = File.ReadAllText(_path).ReplaceLineEndings("\n");
    }

    /// <summary>The finding, as the page shows it.</summary>
    public string Shown => Find("text", _text);

    /// <summary>What is written in C# where somebody knows it; empty on a page that does not say.</summary>
    public (string Pragma, string Attribute) Knowing => Fence().Matches(After("## How to fix", "## How to configure")) is { Count: 2 } found ? (found[0].Groups[2].Value, found[1].Groups[2].Value) : ("", "");

    public TestProject Reported => Read(After("Reported:\n", "Not reported:\n"));

    public TestProject NotReported => Read(After("Not reported:\n", "## How to fix"));

    public void Accept(string actual) => File.WriteAllText(_path, _text.Replace("```text\n" + Shown, "```text\n" + actual, StringComparison.Ordinal));

    private static TestProject Read(string section) =>
        TestProject.Of(Find("facts", section)).WithCSharp(Find("csharp", section)).WithProperty("FactsAsOf", "2026-11-25").WithSetting("Code", "facts_severity.FACT0404", "suggestion");

    private static string Find(string language, string section) => Fence().Matches(section).First(match => match.Groups[1].Value == language).Groups[2].Value;

    private string After(string start, string end)
    {
        var from = _text.IndexOf(start, StringComparison.Ordinal);
        return _text[from.._text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
