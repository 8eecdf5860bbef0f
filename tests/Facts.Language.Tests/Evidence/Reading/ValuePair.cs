using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Evidence.Reading;

namespace Facts.Language.Tests.Evidence.Reading;

/// <summary>A value, as a <c>.facts</c> file writes it, and a quote that does or does not say it.</summary>
/// <param name="Value">What stands behind the fact's name: <c>= 104</c>, <c>: decimal in EUR = 3_000_000</c>.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Language">The language that its source states; empty without one.</param>
/// <param name="Expected"><c>accept</c>: the quote says it. <c>reject</c>: it says another one, or none. <c>unsure</c>: it is not sure which it says, so that the finding is an information.</param>
/// <param name="Says">Where the quote says one other value: that value; empty where it is not asked for.</param>
internal sealed record ValuePair(string Value, string Quote, string Language, string Expected, string Says)
{
    /// <summary>Types that the values of the tables may be of.</summary>
    private const string Types = """

        enum Role { Doctor, Nurse, Soldier, Scientist, NavyCaptain, Deputy, FieldScientist }
        enum Cargo { LungVentilator, FaceMask, RapidTest }
        unit Hartree = 4.3597447222060e-18 J
        unit Bmaf
        """;

    private const string Missed = "missed: ";

    /// <summary>Whether the reader is known to say another thing: the expectation is marked <c>missed: accept</c>.</summary>
    public bool IsMissed { get; private init; }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Evidence", "Reading", "Pairs");

    /// <summary>Every table: <c>value | quote | language | expected | what the quote says instead</c>, the last column left out where it is not asked for; lines with <c>#</c> are headings.</summary>
    public static IEnumerable<(string Table, int Line, ValuePair Pair)> All() =>
        from path in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)
        from line in File.ReadAllLines(path).Select((text, i) => (Text: text, Number: i + 1))
        where line.Text.Length > 0 && line.Text[0] != '#'
        select (Path.GetFileNameWithoutExtension(path), line.Number, Parse(line.Text));

    private static ValuePair Parse(string line)
    {
        var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
        return cells.Length is 4 or 5 ? new ValuePair(cells[0], cells[1], cells[2], cells[3].StartsWith(Missed, StringComparison.Ordinal) ? cells[3][Missed.Length..] : cells[3], cells.Length == 5 ? cells[4] : "") { IsMissed = cells[3].StartsWith(Missed, StringComparison.Ordinal) } : throw new FormatException("Not four or five cells: " + line);
    }

    public QuoteVerdict Read() => ReadBoth().AtAGlance;

    /// <summary>What the reader says, and what it says when it reads all of the quote.</summary>
    public (QuoteVerdict AtAGlance, QuoteVerdict Read) ReadBoth()
    {
        var project = TestProject.Of(("notes.facts", "fact A" + (Value[0] == ':' ? "" : " ") + Value + Types));
        var document = project.Find("notes.facts")!;
        var fact = project.Bind(document).Facts.Single();
        var problem = project.GetDiagnostics(document).FirstOrDefault(found => found.Rule.Id != "FACT0001");
        if (fact is not { Value: { } value, Type: { } type } || problem != null)
            throw new FormatException(Value + ": " + problem);
        var reader = new ValueInQuote([new QuotedText(Quote, Language)]);
        IReadOnlyList<string> members = type.Name.Length == 0 ? [] : project.Symbols.Files.SelectMany(file => file.Enums).First(found => found.Name == type.Name).Members;
        return (reader.Check(value, type, members), reader.Read(value, type, members));
    }
}
