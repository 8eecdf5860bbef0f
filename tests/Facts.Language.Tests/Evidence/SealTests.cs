using System;
using System.Linq;
using Facts.Language.Evidence;

namespace Facts.Language.Tests.Evidence;

public sealed class SealTests
{
    private static readonly EvidenceText Text = new("The harbour master counted 14 ferries on Monday.\nFour of them carried no passengers.\n");

    private static readonly Seal Sample = Seal.Of(Text, [QuotePattern.Parse("14 ferries"), QuotePattern.Parse("Four … no passengers"), QuotePattern.Parse("fifteen barges"), QuotePattern.Parse("14 FERRIES")]) with
    {
        Extraction = "facts snapshot 0.1.0",
        Address = "https://example.org/harbour",
        Day = "2024-05-06",
    };

    private static readonly string Written = Sample.Write();

    [Fact]
    public void It_says_what_was_found_and_nothing_of_the_text()
    {
        Assert.Equal(2, Sample.Quotes.Count);
        Assert.Equal((4, 1), (Sample.Find(QuotePattern.Parse("14 ferries"))!.WordOffset, Sample.Find(QuotePattern.Parse("14 ferries"))!.Occurrences));
        Assert.Equal(8, Sample.Find(QuotePattern.Parse("four … No  passengers"))!.WordOffset);
        Assert.Null(Sample.Find(QuotePattern.Parse("fifteen barges")));
        Assert.Null(Sample.Find(QuotePattern.Parse("14 ferries", null, "on Monday")));
        Assert.Equal((14, Text.Hash), (Sample.WordCount, Sample.TextHash));
        foreach (var word in "harbour master counted ferries monday four carried passengers".Split(' '))
            Assert.DoesNotContain(word, Written.Replace("/harbour", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_is_read_as_it_was_written()
    {
        var read = Seal.Read(Written, out var problem)!;
        Assert.Null(problem);
        Assert.Equal(Sample.Quotes, read.Quotes);
        Assert.Equal((Sample.Normalization, Sample.TextHash, Sample.WordCount), (read.Normalization, read.TextHash, read.WordCount));
        Assert.Equal((Sample.Extraction, Sample.Address, Sample.Day), (read.Extraction, read.Address, read.Day));
        Assert.Equal(Written, read.Write());
        Assert.Equal(Written, Seal.Read(Written.Replace("\n", "\r\n", StringComparison.Ordinal), out _)!.Write());
    }

    [Fact]
    public void What_is_not_stated_has_no_line()
    {
        var bare = Seal.Of(Text, []);
        Assert.Equal(["facts-seal 1", "normalization 1", "text-sha256 " + Text.Hash, "words 14"], bare.Write().Split('\n').SkipLast(2));
        Assert.Equal(("", "", ""), (Seal.Read(bare.Write(), out _)!.Extraction, Seal.Read(bare.Write(), out _)!.Address, Seal.Read(bare.Write(), out _)!.Day));
    }

    [Fact]
    public void What_is_said_in_words_has_one_line()
    {
        var seal = Sample with { Extraction = "by hand,\r\nfrom paper" };
        Assert.Equal("by hand, from paper", Seal.Read(seal.Write(), out _)!.Extraction);
    }

    [Fact]
    public void The_quotes_are_in_ascending_order()
    {
        var hashes = Written.Split('\n').Where(line => line.StartsWith("quote ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, hashes.Length);
        Assert.True(string.CompareOrdinal(hashes[0], hashes[1]) < 0);
        Assert.Equal(Written, (Sample with { Quotes = [.. Sample.Quotes.Reverse()] }).Write());
    }

    [Fact]
    public void Any_change_of_one_character_is_noticed()
    {
        for (var i = 0; i < Written.Length - 1; i++)
        {
            var damaged = Written[..i] + (Written[i] == '0' ? '1' : '0') + Written[(i + 1)..];
            Assert.True(Seal.Read(damaged, out var problem) == null && problem != null, damaged);
            Assert.Null(Seal.Read(Written[..i], out problem));
            Assert.NotNull(problem);
        }
    }

    [Theory]
    [InlineData("facts-seal 1\n", 1, "It does not end with its checksum 'sha256 …': the end is missing. Make it again with 'facts seal'.")]
    [InlineData("", 1, "A seal begins with 'facts-seal 1', and this is none. Make it with 'facts seal'.")]
    [InlineData("The harbour master counted 14 ferries.", 1, "A seal begins with 'facts-seal 1', and this is none. Make it with 'facts seal'.")]
    [InlineData("facts-seal 2\n", 1, "It has the format 'facts-seal 2', and this version of Facts reads 'facts-seal 1'. Update Facts.")]
    [InlineData("facts-seal 1\nwords 3\nsha256 00", 3, "Its checksum is not that of its lines: it was changed by hand, or damaged. Make it again with 'facts seal'.")]
    public void A_file_that_is_no_seal_says_so(string text, int line, string message)
    {
        Assert.Null(Seal.Read(text, out var problem));
        Assert.Equal(new SealProblem(line, message), problem);
    }

    [Theory]
    [InlineData("normalization 1", "normalization 2", 2, "It was made with version 2 of the normalisation, and this version of Facts knows those up to 1. Update Facts.")]
    [InlineData("normalization 1\n", "", 2, "A line 'normalization' with a whole number from 1 is missing here.")]
    [InlineData("normalization 1", "normalization 0", 2, "A line 'normalization' with a whole number from 1 is missing here.")]
    [InlineData("text-sha256 ", "text-sha256 0", 3, "A line 'text-sha256' with 64 hexadecimal digits in lower case is missing here.")]
    [InlineData("words 14", "words -1", 4, "A line 'words' with a whole number from 0 is missing here.")]
    [InlineData("words 14", "words 99999999999", 4, "A line 'words' with a whole number from 0 is missing here.")]
    [InlineData("words 14", "words 8", 9, "A text of 8 words has no place for 1 behind 8 of them.")]
    [InlineData(" 4 1\n", " 4 999999999\n", 8, "A text of 14 words has no place for 999999999 behind 4 of them.")]
    [InlineData("day 2024-05-06", "day 2024-05-32", 7, "'2024-05-32' is no day. Write it like '2026-11-22'.")]
    [InlineData("day 2024-05-06", "day 2024", 7, "'2024' is no day. Write it like '2026-11-22'.")]
    [InlineData("day 2024-05-06", "mood good", 7, "'mood good' stands where a line 'quote HASH OFFSET COUNT' is expected.")]
    public void A_wrong_line_is_named(string line, string instead, int number, string message)
    {
        Assert.Null(Seal.Read(Resealed(Written.Replace(line, instead, StringComparison.Ordinal)), out var problem));
        Assert.Equal(new SealProblem(number, message), problem);
    }

    [Theory]
    [InlineData("quote 0123456789abcdef0123456789abcdef 1 0", "'quote 0123456789abcdef0123456789abcdef 1 0' stands where a line 'quote HASH OFFSET COUNT' is expected.")]
    [InlineData("quote 0123456789ABCDEF0123456789abcdef 1 1", "'quote 0123456789ABCDEF0123456789abcdef 1 1' stands where a line 'quote HASH OFFSET COUNT' is expected.")]
    [InlineData("quote 00000000000000000000000000000000 1 1", "Its quotes are not in ascending order, each once.")]
    public void So_is_a_wrong_quote(string line, string message)
    {
        var text = string.Join('\n', Written.Split('\n').SkipLast(2)) + "\n" + line + "\nsha256 0\n";
        Assert.Null(Seal.Read(Resealed(text), out var problem));
        Assert.Equal(new SealProblem(10, message), problem);
    }

    [Fact]
    public void The_page_shows_the_seal_of_its_text()
    {
        var page = System.IO.File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Pages", "seals.md"));
        string Block(string language)
        {
            var start = page.IndexOf("```" + language + "\n", StringComparison.Ordinal) + language.Length + 4;
            return page[start..(page.IndexOf("```", start, StringComparison.Ordinal))];
        }

        Assert.Equal(Text.Text, Block("text"));
        Assert.Equal(Written.Replace("extraction facts snapshot 0.1.0\n", "extraction typed from paper\n", StringComparison.Ordinal).Split('\n').SkipLast(2), Block("seal file=sources/harbour.seal").Split('\n').SkipLast(2));
        Assert.NotNull(Seal.Read(Block("seal file=sources/harbour.seal"), out _));
    }

    private static string Resealed(string text)
    {
        var lines = text.Split('\n').SkipLast(2).Select(line => line + "\n");
        return string.Concat(lines) + "sha256 " + Sha256.Hash(string.Concat(lines)) + "\n";
    }
}
