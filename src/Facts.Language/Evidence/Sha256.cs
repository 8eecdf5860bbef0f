using System.Security.Cryptography;
using System.Text;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

/// <summary>SHA-256 of texts, as their UTF-8 bytes without a byte order mark, in lower-case hexadecimal digits.</summary>
public static class Sha256
{
    private const string Digits = "0123456789abcdef";

    /// <summary>The hash of a text as it is.</summary>
    public static string Hash(string text)
    {
        using var algorithm = SHA256.Create();
        var bytes = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        var hash = new StringBuilder(bytes.Length * 2);
        foreach (var value in bytes)
            hash.Append(Digits[value >> 4]).Append(Digits[value & 15]);
        return hash.ToString();
    }

    /// <summary>The hash of a text with <c>\n</c> at the end of each line, so that a checkout with other line ends is the same text.</summary>
    public static string HashLines(string text) => Hash(LineEnds.Normalize(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text));
}
