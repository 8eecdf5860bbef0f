using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Language.Evidence;

// The seal as a file.
public sealed partial record Seal
{
    internal const string FirstWord = "facts-seal";
    internal const string NormalizationKey = "normalization";
    internal const string TextHashKey = "text-sha256";
    internal const string WordCountKey = "words";
    internal const string ExtractionKey = "extraction";
    internal const string AddressKey = "address";
    internal const string DayKey = "day";
    internal const string QuoteKey = "quote";
    internal const string ChecksumKey = "sha256";

    /// <summary>Reads a seal; null where it cannot be read. Linear in its length.</summary>
    /// <param name="text">The file.</param>
    /// <param name="problem">The first thing that is wrong with it; null where it can be read.</param>
    public static Seal? Read(string text, out SealProblem? problem) => new SealReader(text).Read(out problem);

    /// <summary>The seal as a file: a line each, the quotes in ascending order, so that what changes is what is seen to change.</summary>
    public string Write()
    {
        var lines = new StringBuilder();
        Append(lines, FirstWord, Number(Version));
        Append(lines, NormalizationKey, Number(Normalization));
        Append(lines, TextHashKey, TextHash);
        Append(lines, WordCountKey, Number(WordCount));
        Append(lines, ExtractionKey, Extraction);
        Append(lines, AddressKey, Address);
        Append(lines, DayKey, Day);
        foreach (var quote in Quotes.OrderBy(quote => quote.Hash, StringComparer.Ordinal))
            Append(lines, QuoteKey, $"{quote.Hash} {Number(quote.WordOffset)} {Number(quote.Occurrences)}");
        Append(lines, ChecksumKey, Sha256.Hash(lines.ToString()));
        return lines.ToString();
    }

    private static void Append(StringBuilder lines, string key, string value)
    {
        // What is said in words has one line.
        var line = string.Join(" ", value.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Trim();
        if (line.Length > 0)
            lines.Append(key).Append(' ').Append(line).Append('\n');
    }

    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
