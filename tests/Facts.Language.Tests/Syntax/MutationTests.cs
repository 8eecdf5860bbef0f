using System;
using System.Linq;
using System.Text;
using CsCheck;

namespace Facts.Language.Tests.Syntax;

/// <summary>Texts that are almost right, and texts that are nothing: the promises of a tree hold for each.</summary>
public sealed class MutationTests
{
    private const string Seed = "0001f3cCtS00";

    /// <summary>Characters that begin, end or break something.</summary>
    private const string Nasty = "\"'“”«\\/|[](){}<>-+*.,;:=%?_@#$&~ \t\n\r\0\v\u0085\u00A0\u2028\u202E\uFEFF\uD83D\uDE00\uD800\uDC00aAeEPTZ019éß中\u0301…";

    private static readonly string[] Texts = [.. SampleFiles.Written.Select(row => SampleFiles.Read(row.Data))];

    private static readonly string[] Pieces =
    [
        .. Facts.Language.Syntax.SyntaxFacts.Keywords, "Name", "A.B", "int", "range", "partial", "date", "in", "by", "over", "on", "use", "after", "before", "exact", "page", "sha256",
        "delimiter", "null", "unknown", "none", "true", "P1D", "1", "1.5", "1_000", "6.67(15)e-11", "1.5...", "2%", "521,800", "2020-03-22", "2020-03", "2020-3-1", "2020-03-22T18:30Z",
        "\"text\"", "\"", "\"\"", "\"\"\"", "\"\"\"\"", "“text”", "'", "///", "// c", "=", ":", ",", ";", "|", "?", "+", "-", "*", "/", "..", "..<", ".", "(", ")", "[", "]", "{", "}", "@", "€", "\\",
        " ", "  ", "\t", "\n", "\r\n", "\n  ", "\n    ", "\n\t", "\n      ", "\n| ", "\n  | ", "\n  - ",
    ];

    [Fact]
    public void A_character_deleted_anywhere() => Check(
        from text in OneOf(Texts)
        from at in Gen.Int[0, text.Length - 1]
        select text.Remove(at, 1));

    [Fact]
    public void A_character_inserted_anywhere() => Check(
        from text in OneOf(Texts)
        from at in Gen.Int[0, text.Length]
        from character in OneOf(Nasty.ToCharArray())
        select text.Insert(at, character.ToString()));

    [Fact]
    public void Two_lines_swapped_or_a_stretch_moved() => Check(
        from text in OneOf(Texts)
        from start in Gen.Int[0, text.Length - 1]
        from length in Gen.Int[1, Math.Min(60, text.Length - start)]
        let rest = text.Remove(start, length)
        from to in Gen.Int[0, rest.Length]
        select rest.Insert(to, text.Substring(start, length)));

    [Fact]
    public void A_soup_of_tokens() => Check(
        from pieces in OneOf(Pieces).Array[1, 60]
        from separator in OneOf("", " ", " ")
        select string.Join(separator, pieces));

    [Fact]
    public void Characters_without_sense() => Check(
        from characters in OneOf(Nasty.ToCharArray()).Array[1, 120]
        select new string(characters));

    [Fact]
    public void Code_units_of_any_kind_lone_surrogates_among_them() => Check(
        from units in Gen.UShort.Array[1, 120]
        select new string([.. units.Select(unit => (char)unit)]));

    [Fact]
    public void Indentation_of_any_kind() => Check(
        from lines in Gen.Select(OneOf("", " ", "  ", "    ", "\t", "\t\t", " \t", "\t ", "\u00A0"), OneOf("group G", "fact A = 1", "cite W \"q\"", "A", "| a |", "- 1", "/// d", "// c", "\"s\"", "from 2020", "A = [", "]", "table T", "source S", "title \"t\"", "@")).Array[1, 25]
        select string.Join("\n", lines.Select(line => line.Item1 + line.Item2)));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void Check(Gen<string> texts) => texts.Sample(
        text => { SyntaxInvariants.Check(text); },
        seed: Seed,
        iter: 1500,
        threads: 1,
        print: text => new StringBuilder(text).Length + ": " + System.Text.Json.JsonSerializer.Serialize(text));
}
