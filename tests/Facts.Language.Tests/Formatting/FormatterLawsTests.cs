using System;
using System.Linq;
using CsCheck;
using Facts.Language.Tests.Generated;

namespace Facts.Language.Tests.Formatting;

/// <summary>The laws of formatting, over files that nobody wrote. A failure shows the text; its seed stands in the message.</summary>
public sealed class FormatterLawsTests
{
    private const string Seed = "0001f3cCtS00";

    private static readonly string[] Texts = [.. SampleFiles.Written.Select(row => SampleFiles.Read(row.Data))];

    [Fact]
    public void They_hold_for_generated_files() => Check(GeneratedTexts.Any, 400);

    [Fact]
    public void They_hold_for_generated_files_with_a_mistake() => Check(
        from text in GeneratedTexts.Any
        from at in Gen.Int[0, text.Length - 1]
        from length in Gen.Int[0, Math.Min(12, text.Length - at)]
        from piece in OneOf("", "\"", "|", "[", "]", "(", ")", "=", ":", "-", ",", ".", " ", "\n", "\t", "/", "@", "fact ")
        select text.Remove(at, length).Insert(at, piece), 400);

    [Fact]
    public void They_hold_for_samples_with_a_mistake() => Check(
        from index in Gen.Int[0, Texts.Length - 1]
        let text = Texts[index]
        from at in Gen.Int[0, text.Length - 1]
        from length in Gen.Int[0, Math.Min(6, text.Length - at)]
        from piece in OneOf("", "", "\"", "|", "[", "]", "=", ":", "\n", "  ", "\t")
        select text.Remove(at, length).Insert(at, piece), 400);

    private static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    private static void Check(Gen<string> texts, int count) => texts.Sample(
        text => Assert.Null(FormattingLaws.FindBreach(text)),
        seed: Seed,
        iter: count,
        threads: 1,
        print: text => System.Text.Json.JsonSerializer.Serialize(text));
}
