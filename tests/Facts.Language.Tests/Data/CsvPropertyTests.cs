using System;
using System.Linq;
using System.Text;
using CsCheck;
using Facts.Language.Data;

namespace Facts.Language.Tests.Data;

/// <summary>What holds for any grid and for any text.</summary>
public sealed class CsvPropertyTests
{
    /// <summary>Much of what matters: quotes, delimiters, line ends, and the rest of Unicode now and then.</summary>
    private static readonly Gen<string> Value = Gen.OneOf(OneOf('"', ',', ';', '\t', '\n', '\r', ' ', 'a', '\uFEFF'), Gen.Char).Array[0, 6].Select(chars => new string(chars));

    private static readonly Gen<string[][]> Grid = Gen.Select(Gen.Int[1, 5], Gen.Int[0, 6]).SelectMany((columns, rows) => Value.Array[columns].Array[rows]);

    [Fact]
    public void Any_grid_written_as_the_standard_says_is_read_back() =>
        Gen.Select(Grid, OneOf(',', ';', '\t', '|'), OneOf("\n", "\r\n", "\r"), Gen.Bool, Gen.Bool).Sample((grid, delimiter, lineEnd, isBare, hasMark) =>
        {
            var file = CsvFile.Parse((hasMark ? "\uFEFF" : "") + Write(grid, delimiter, lineEnd, isBare), delimiter);
            Assert.Empty(file.Problems);
            Assert.Equal(grid, CsvText.Values(file));
        }, iter: 20_000);

    [Fact]
    public void Any_text_is_read_with_every_character_in_one_place() =>
        OneOf('"', '"', ',', '\n', '\r', 'a', ' ', '\uFEFF').Array[0, 24].Select(chars => new string(chars)).Sample(text =>
        {
            var file = CsvFile.Parse(text, ',');
            var end = text.StartsWith('\uFEFF') ? 1 : 0;
            foreach (var record in CsvText.Records(file))
            {
                Assert.True(text[end..record.Span.Start].All(c => c is '\n' or '\r'), "Only line ends stand between records.");
                end = record.Span.Start;
                foreach (var (i, field) in CsvText.Fields(record).Index())
                {
                    Assert.Equal(i == 0 ? "" : ",", text[end..field.Span.Start]);
                    Assert.InRange(field.Value.Length, 0, field.Span.Length);
                    end = field.Span.End;
                }
            }

            Assert.True(text[end..].All(c => c is '\n' or '\r'), "Only line ends stand behind the last record.");
            Assert.Equal(file.Problems.OrderBy(problem => problem.Span.Start), file.Problems);
            Assert.All(file.Problems, problem => Assert.InRange(problem.Span.End, problem.Span.Start, text.Length));
            Assert.All(file.Problems, problem => Assert.InRange(problem.Record, 0, file.Count - 1));
        }, iter: 50_000);

    [Fact]
    public void What_was_read_of_any_text_comes_back_when_it_is_written_anew() =>
        OneOf('"', ',', '\n', 'a').Array[0, 12].Select(chars => new string(chars)).Sample(text =>
        {
            var file = CsvFile.Parse(text, ',');
            var values = CsvText.Values(file);
            var isRectangular = values.All(record => record.Length == values[0].Length);
            var again = CsvFile.Parse(Write(values, ',', "\n", isBare: false), ',');
            Assert.Equal(values, CsvText.Values(again));
            Assert.Equal(isRectangular, again.Problems.Count == 0);
        }, iter: 20_000);

    private static string Write(string[][] grid, char delimiter, string lineEnd, bool isBare)
    {
        var text = new StringBuilder();
        foreach (var record in grid)
        {
            // A record of one empty field would be an empty line.
            var quotesAll = !isBare || (record.Length == 1 && record[0].Length == 0);
            text.AppendJoin(delimiter, record.Select(value => quotesAll || value.Any(c => c == delimiter || c is '"' or '\n' or '\r' or '\uFEFF') ? Quote(value) : value)).Append(lineEnd);
        }

        return text.ToString();
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Quote(string value) => "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
