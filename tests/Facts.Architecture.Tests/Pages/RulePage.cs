using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Facts.Architecture.Tests.Pages;

/// <summary>
/// A rule's page: <c># ID: title</c>, a line <c>Category · severity</c>, and five sections. Its examples are run, so they keep one convention:
/// under the line <c>Reported:</c> one <c>facts</c> fence a file and a <c>text</c> fence with the finding as a build prints it; under <c>Not reported:</c> <c>facts</c> fences again.
/// Data files stand in <c>csv</c> fences, evidence in <c>evidence</c> and <c>seal</c> fences. A file is called <c>example.facts</c> unless its fence says <c>file=other.facts</c>, and with <c>escapes</c> a <c>\u202E</c> in it stands for that character.
/// </summary>
internal sealed class RulePage
{
    public const string Reported = "Reported";
    public const string NotReported = "Not reported";

    public static readonly string[] Order = ["What", "Why", "Example", "How to fix", "How to configure"];

    private readonly List<PageFence> _fences = [];
    private readonly Dictionary<string, StringBuilder> _sections = new(StringComparer.Ordinal);

    private RulePage()
    {
    }

    public string Heading { get; private set; } = "";

    /// <summary>The first line below the heading.</summary>
    public string Subtitle { get; private set; } = "";

    public IReadOnlyList<PageFence> Fences => _fences;

    public IEnumerable<string> Sections => _sections.Keys;

    /// <summary>The prose of a section, fences left out.</summary>
    public string GetProse(string section) => _sections[section].ToString().Trim();

    public IEnumerable<PageFence> GetExamples(string label) => _fences.Where(fence => fence.Section == "Example" && fence.Label == label);

    public IReadOnlyList<ExampleFile> GetFiles(string label) => [.. GetExamples(label).Where(fence => fence.Language is "facts" or "csv" or "evidence" or "seal").Select(ExampleFile.Read)];

    public static RulePage Parse(string markdown)
    {
        var page = new RulePage();
        var (section, label) = ("", "");
        var lines = new Queue<string>(markdown.ReplaceLineEndings("\n").Split('\n'));
        while (lines.TryDequeue(out var line))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                page._fences.Add(new PageFence(section, label, line[3..].Trim(), ReadFence(lines)));
            else if (line.StartsWith("# ", StringComparison.Ordinal))
                page.Heading = line[2..];
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                page._sections.Add(section = line[3..], new StringBuilder());
            else if (line is Reported + ":" or NotReported + ":")
                label = line.TrimEnd(':');
            else if (section.Length > 0)
                page._sections[section].AppendLine(line);
            else if (page.Subtitle.Length == 0)
                page.Subtitle = line;
        }

        return page;
    }

    private static string ReadFence(Queue<string> lines)
    {
        var text = new StringBuilder();
        while (lines.TryDequeue(out var line) && line != "```")
            text.Append(line).Append('\n');
        return text.ToString();
    }
}
