using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Facts.Runtime.Tests;

/// <summary>A damaged table gives a wrong answer or a documented exception, and nothing else: no hang, no flood of memory, no other exception.</summary>
public sealed class FuzzTests
{
    private const string Letters = "0123456789:FSHTIRXEQOZKLNWAgntvuldcisqabrpfwkzexhmyoj^=!]).-[?< #$\\bcd\ud800\u00E4";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_table_gives_documented_exceptions_alone(int seed)
    {
        var random = new Random(seed);
        TestTable valid = Sample.Table();
        Sample.Print(valid);
        for (int round = 0; round < 1000; round++)
        {
            string text = valid.Text;
            for (int i = random.Next(1, 4); i > 0; i--)
                text = Damage(text, random);
            Read(new TestTable(text), text);
            Read(new TestTable(text) { Cuts = [.. Enumerable.Range(0, 3).Select(_ => random.Next(text.Length)).Order()] }, text);
        }
    }

    [Fact]
    public void Every_beginning_of_a_table_gives_documented_exceptions_alone()
    {
        string text = Sample.Table().Text;
        for (int length = 0; length < text.Length; length++)
            Read(new TestTable(text[..length]), text[..length]);
    }

    /// <summary>Each character of the table in turn becomes each of some that mean something somewhere.</summary>
    [Theory]
    [InlineData("09:e")]
    [InlineData("Rvl(")]
    [InlineData("k^C]")]
    [InlineData("f. ~")]
    public void Every_damaged_character_gives_documented_exceptions_alone(string damages)
    {
        string text = Sample.Table().Text;
        var damaged = new StringBuilder(text);
        for (int i = 0; i < text.Length; i++)
        {
            damaged[i] = damages[i % damages.Length] == text[i] ? '%' : damages[i % damages.Length];
            string tried = damaged.ToString();
            Read(new TestTable(tried), tried);
            damaged[i] = text[i];
        }
    }

    [Fact]
    public void The_table_itself_gives_no_exception()
    {
        foreach (Action step in Steps(Sample.Table()))
            step();
    }

    private static string Damage(string text, Random random)
    {
        int at = random.Next(text.Length);
        int length = random.Next(1, Math.Min(12, text.Length - at + 1));
        var damaged = new StringBuilder(text);
        switch (random.Next(5))
        {
            case 0:
                return damaged.Remove(at, length).Insert(0, text.Length == length ? "1" : "").ToString();
            case 1:
                return damaged.Insert(at, text[random.Next(text.Length)]).ToString();
            case 2:
                return damaged.Insert(at, text.AsSpan(at, length)).ToString();
            default:
                damaged[at] = Letters[random.Next(Letters.Length)];
                return damaged.ToString();
        }
    }

    private static void Read(TestTable table, string text)
    {
        foreach (Action step in Steps(table))
        {
            try
            {
                step();
            }
            catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or KeyNotFoundException)
            {
            }
            catch (Exception fault)
            {
                Assert.Fail($"{fault} for {text}");
            }
        }
    }

    private static IEnumerable<Action> Steps(TestTable table)
    {
        yield return () => Sample.Print(table);
        yield return () => Sample.Look(table);
        yield return () => table.Source(StableHash.Of("Roads.Sources.Wire2021")).ToString();
        yield return () => new Catalog(table).Find("Roads.Tolls.Car");
        yield return () => new Catalog(table).FindSource("Roads.Sources.Wire2021");
        foreach (string name in Sample.Names)
        {
            int handle = StableHash.Of(name);
            yield return () => Sample.Print(new StringBuilder(), table.Fact(handle));
            yield return () => table.Fact(handle).Handle.ToString("x", null);
            yield return () => _ = string.Join("", table.Fact(handle).Citations);
            yield return () => _ = string.Join("", table.Fact(handle).Citations.Select(citation => citation.Url));
#if !FACTS_NETSTANDARD
            yield return () => table.TryGetQuote(handle, out _);
            yield return () => table.TryGetText(handle, out _);
#endif
        }
    }
}
