using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Benchmarks.Running;

namespace Facts.Benchmarks.Corpus;

/// <summary>
/// Made-up <c>.facts</c> files, the same at each run: facts with one citation each and a quote of about 80 characters, and sources in a file of their own.
/// Beside them the floor: the same values as hand-written constants, which say nothing of where they come from.
/// </summary>
internal sealed class FactsCorpus
{
    public const string Namespace = "Roads";
    private const int Sources = 50;

    private readonly Shape _shape;

    public FactsCorpus(Shape shape)
    {
        _shape = shape;
        Files = [.. Enumerable.Range(0, shape.Files).Select(WriteFile), ("sources.facts", WriteSources())];
        Floor = [.. Enumerable.Range(0, shape.Files).Select(file => WriteFloor(file, isDocumented: false))];
    }

    public IReadOnlyList<(string Path, string Text)> Files { get; }

    public IReadOnlyList<string> Floor { get; }

    /// <summary>The same facts as rows of a data file.</summary>
    public IEnumerable<CitedRow> Rows =>
        from file in Enumerable.Range(0, _shape.Files)
        from fact in Enumerable.Range(0, _shape.Facts)
        let seed = Seed(file, 0, fact)
        select new CitedRow($"{Namespace}.{GroupName(file, 0)}.{FactName(fact)}", MadeUp.Value(Type(fact), seed), "Source" + Number(seed % Sources), "page " + Number(1 + (seed % 300)), Quote(Type(fact), seed));

    /// <summary>The floor with a documentation comment on each constant, as long as the generated ones.</summary>
    public IReadOnlyList<string> DocumentedFloor() => [.. Enumerable.Range(0, _shape.Files).Select(file => WriteFloor(file, isDocumented: true))];

    public static string GroupName(int file, int group) => $"Region{Number(file)}Group{Number(group)}";

    public static string FactName(int fact) => "Toll" + Number(fact);

    /// <summary>Which of <see cref="Files"/> has the sources.</summary>
    public int SourceFile => Files.Count - 1;

    /// <summary>A file with another value of the fact in its middle, and the quote that carries it; another one for each edit.</summary>
    public string WithValue(int file, int edit)
    {
        var value = Number(1_000_000 + edit);
        return Files[file].Text
            .Replace($"fact {MiddleName} = {MiddleValue(file)}\n", $"fact {MiddleName} = {value}\n", System.StringComparison.Ordinal)
            .Replace(MiddleQuote(file), MadeUp.Quote(MiddleSeed(file), value), System.StringComparison.Ordinal);
    }

    /// <summary>A file with more words in the quote of the fact in its middle.</summary>
    public string WithQuote(int file, int edit) => Files[file].Text.Replace(MiddleQuote(file), MiddleQuote(file) + " as agreed in clause " + Number(edit), System.StringComparison.Ordinal);

    /// <summary>A file with a comment at the fact in its middle.</summary>
    public string WithComment(int file, int edit) => Files[file].Text.Replace($"fact {MiddleName} = {MiddleValue(file)}\n", $"fact {MiddleName} = {MiddleValue(file)} // looked at {Number(edit)} times\n", System.StringComparison.Ordinal);

    /// <summary>The sources with another title of one.</summary>
    public string WithTitle(int edit) => Files[SourceFile].Text.Replace("\"Report 7 of", $"\"Report 7, edition {Number(edit)}, of", System.StringComparison.Ordinal);

    /// <summary>A file that no other knows of, with facts as the others have them.</summary>
    public (string Path, string Text) Another(int edit) => ($"added{Number(edit)}.facts", Files[0].Text.Replace(GroupName(0, 0), "Added" + Number(edit), System.StringComparison.Ordinal));

    private string MiddleName => FactName(_shape.Facts / 2);

    private int MiddleSeed(int file) => Seed(file, 0, _shape.Facts / 2);

    private string MiddleValue(int file) => MadeUp.Value(Type(_shape.Facts / 2), MiddleSeed(file));

    private string MiddleQuote(int file) => Quote(Type(_shape.Facts / 2), MiddleSeed(file));

    private (string Path, string Text) WriteFile(int file)
    {
        var text = new StringBuilder();
        for (var group = 0; group < _shape.Groups; group++)
        {
            text.Append("group ").Append(GroupName(file, group)).Append('\n');
            for (var fact = 0; fact < _shape.Facts; fact++)
            {
                var seed = Seed(file, group, fact);
                text.Append("  fact ").Append(FactName(fact)).Append(MadeUp.Annotation(Type(fact))).Append(" = ").Append(MadeUp.Value(Type(fact), seed)).Append('\n');
                text.Append("    cite Source").Append(seed % Sources).Append(" page ").Append(1 + (seed % 300)).Append(" \"").Append(Quote(Type(fact), seed)).Append("\"\n");
            }
        }

        return ($"region{Number(file)}.facts", text.ToString());
    }

    private static string WriteSources()
    {
        var text = new StringBuilder();
        for (var source = 0; source < Sources; source++)
            text.Append($"source Source{source}\n  title \"Report {source} of the road authority\"\n  url \"https://example.org/reports/{source}\"\n");
        return text.ToString();
    }

    private string WriteFloor(int file, bool isDocumented)
    {
        var text = new StringBuilder($"namespace {Namespace}\n{{\n");
        for (var group = 0; group < _shape.Groups; group++)
        {
            text.Append($"    public static partial class {GroupName(file, group)}\n    {{\n");
            for (var fact = 0; fact < _shape.Facts; fact++)
            {
                var type = Type(fact);
                var seed = Seed(file, group, fact);
                var value = MadeUp.Value(type, seed);
                if (isDocumented)
                    text.Append($"        /// <summary><c>{MadeUp.Plain(value)}</c>, stated.</summary>\n        /// <remarks>\n        /// <para>“{Quote(type, seed)}” (page {1 + (seed % 300)})</para>\n        /// </remarks>\n");
                text.Append($"        public const {type} {FactName(fact)} = {value}{MadeUp.Suffix(type)};\n\n");
            }

            text.Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }

    private string Type(int fact) => _shape.IsMixed ? MadeUp.Types[fact % MadeUp.Types.Count] : "int";

    private int Seed(int file, int group, int fact) => (((file * _shape.Groups) + group) * _shape.Facts) + fact;

    private static string Quote(string type, int seed) => MadeUp.Quote(seed, MadeUp.Said(type, MadeUp.Value(type, seed)));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
