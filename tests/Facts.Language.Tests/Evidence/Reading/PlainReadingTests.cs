using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using Facts.Language.Evidence.Reading;
using Facts.Language.Values;

namespace Facts.Language.Tests.Evidence.Reading;

/// <summary>What is seen at a glance is what all of a quote says.</summary>
public sealed class PlainReadingTests
{
    /// <summary>Words that make another number, or no number, of what stands beside them.</summary>
    private static readonly string[] Telling =
        ("minus no number nr dozen score grand gross pair k m mn bn million millions hundred thousand lakh per cent percent pct e x times point oh and to of the until between in since over at least most "
        + "under below more than March may May June 3 12 18 2020 15,000 1.5 euro euros EUR USD Eur dollars American hong kong new rs Rs kr pence cents pm am a.m. p.m. h noon st nd th first second third half quarter "
        + "zwanzig Millionen und bis von Mark Uhr mille cent mai Mai milioni per mil de di d'euros US$ $ € £ % ‰ ° º № # No. Nr. no. ’ ' \" ( ) [ ] – — - / : ; , . … ... × · ^ ± + = * s 年 月 日 도 ½ ² 10 10⁶ −").Split(' ');

    private static readonly string[] Gaps = [" ", " ", " ", " ", "", "  ", "-", ", ", ". ", "\u00A0", "\u202F", "/", ":", "'", "\u00AD", "\u0301", "\n"];

    private static readonly string[] Languages = ["", "en", "en-US", "en-GB", "de", "de-CH", "fr", "it", "es", "fa", "nl", "xx"];

    private static readonly string[] Words = [.. ValuePair.All().SelectMany(entry => entry.Pair.Quote.Split(' ')).Distinct()];

    private static readonly Gen<string> Word = Gen.OneOf(OneOf("road", "of", "doctors", "is", "are", "what", "Passengers", "was", "Rome", "the"), OneOf(Words), OneOf(Telling));

    private static readonly Gen<(string Text, FactType Type)> Value = Gen.OneOf(
        Gen.Int[0, 12].Select(number => (Invariant(number), FactType.Int)),
        Gen.Int[0, 100].Select(number => (Invariant(number), FactType.Decimal)),
        Gen.Int[900, 3_200].Select(number => (Invariant(number), FactType.Int)),
        Gen.Int[1_990, 2_030].Select(number => (Invariant(number), FactType.Int)),
        Gen.Int[0, 2_000_000].Select(number => (Invariant(number), FactType.Long)),
        Gen.Select(Gen.Int[0, 2_500], Gen.Int[0, 999], Gen.Int[1, 3], (whole, part, places) => (Invariant(whole) + "." + part.ToString("D3", CultureInfo.InvariantCulture)[..places], FactType.Decimal)),
        Gen.Select(Word, Gen.Int[0, 20], (word, number) => (word + " " + Invariant(number), FactType.String)),
        Gen.Select(Word, Word, (first, second) => (first + " " + second, FactType.String)));

    [Fact]
    public void Of_every_pair_it_says_what_reading_it_says()
    {
        var seen = 0;
        foreach (var (_, _, pair) in ValuePair.All())
        {
            var (atAGlance, read) = pair.ReadBoth();
            Assert.Equal((pair.Quote, read.Outcome), (pair.Quote, atAGlance.Outcome));
            Assert.Equal(read.Others, atAGlance.Others);
            seen++;
        }

        Assert.True(seen > 700);
    }

    [Fact]
    public void Whatever_stands_beside_a_value_it_says_what_reading_the_quote_says() =>
        Gen.Select(Value, Gen.Select(Word, OneOf(Gaps)).List[0, 3], Gen.Select(OneOf(Gaps), Word).List[0, 3], OneOf(Languages), Gen.Bool, OneOf("", "EUR", "m", "%", "EUR", "Bmaf"))
            .Sample(
                (value, before, after, language, isGrouped, unit) =>
                {
                    var said = isGrouped && value.Type != FactType.String && !value.Text.Contains('.', System.StringComparison.Ordinal) ? long.Parse(value.Text, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture) : value.Text;
                    var quote = string.Concat(before.Select(part => part.Item1 + part.Item2)) + said + string.Concat(after.Select(part => part.Item1 + part.Item2));
                    var reader = new ValueInQuote([new QuotedText(quote, language)]);
                    var type = new DataType(value.Type) { Unit = value.Type == FactType.String ? "" : unit };
                    var scalar = new ScalarValue(value.Type, value.Text);
                    return reader.Check(scalar, type, []).Outcome == reader.Read(scalar, type, []).Outcome;
                },
                iter: 20_000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
