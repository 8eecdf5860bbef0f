using System;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Values;

/// <summary>Values that are written as texts: addresses, versions, GUIDs.</summary>
public static class TextForm
{
    /// <summary>Null for a text of that form, else what to write instead.</summary>
    public static string? FindProblem(FactType type, string text, out string canonical)
    {
        canonical = text;
        switch (type)
        {
            case FactType.Uri:
                return IsAddress(text) && Uri.TryCreate(text, UriKind.Absolute, out _) ? null : "An address has its scheme and no blanks: \"https://…\".";
            case FactType.Version:
                return IsVersion(text) ? null : "A version has two to four numbers: \"1.2.3\".";
            default:
                // .NET takes blanks around it, signs and 0x as well, which would be other texts for one value.
                var isGuid = Guid.TryParseExact(text, "D", out var guid);
                canonical = guid.ToString("D");
                return isGuid && string.Equals(text, canonical, StringComparison.OrdinalIgnoreCase) ? null : "A GUID has 32 hexadecimal digits in five groups: \"0f8fad5b-d9cb-469f-a165-70867728950e\".";
        }
    }

    /// <summary>A scheme, a colon and no white space behind it (RFC 3986, section 3).</summary>
    internal static bool IsAddress(string value)
    {
        var colon = value.IndexOf(':');
        return colon > 1 && colon < value.Length - 1 && value.Take(colon).All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '+' or '-' or '.')) && !value.Any(char.IsWhiteSpace);
    }

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length is >= 2 and <= 4 && parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }
}
