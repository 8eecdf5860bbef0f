using System.Linq;
using System.Text;
using Facts.Language.Text;
using Microsoft.CodeAnalysis.Text;
using TextSpan = Facts.Language.Text.TextSpan;

namespace Facts.Generators;

/// <summary>Tells files that are not UTF-8. The compiler reads them all the same, and how depends on the machine.</summary>
internal static class Utf8Check
{
    private const int Utf8CodePage = 65001;
    private const char Replacement = '\uFFFD';

    /// <summary>The place of the finding; null for a file that is UTF-8.</summary>
    public static TextSpan? Find(SourceText text)
    {
        // With a byte order mark of UTF-16, and on Windows where the bytes were not UTF-8.
        if (text.Encoding is { } encoding && encoding.CodePage != Utf8CodePage)
            return default(TextSpan);
        // Elsewhere what is not UTF-8 became replacement characters: a file may hold such as well, but then its bytes are those of its text.
        var content = text.ToString();
        var first = content.IndexOf(Replacement);
        return first < 0 || HasBytesOf(text, content) ? null : new TextSpan(first, 1);
    }

    private static bool HasBytesOf(SourceText text, string content)
    {
        var checksum = text.GetChecksum();
        return Has(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) || Has(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        bool Has(Encoding encoding) => SourceText.From(content, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(checksum);
    }
}
