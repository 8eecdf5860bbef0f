using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Diagnostics;

/// <summary>Text of a file as a message may quote it: on one line, no longer than one reads, with nothing in it that hides or reorders what stands around it.</summary>
internal static class MessageText
{
    /// <summary>More than a name may have, so that names are quoted whole.</summary>
    private const int MaxLength = 320;

    public static string Of(string text)
    {
        var isPlain = text.Length <= MaxLength;
        foreach (var c in text)
            isPlain &= !IsHidden(c);
        if (isPlain)
            return text;
        var length = text.Length <= MaxLength ? text.Length : char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        var builder = new StringBuilder(length + 1);
        for (var i = 0; i < length; i++)
            builder.Append(IsHidden(text[i]) ? ' ' : text[i]);
        return builder.Append(length < text.Length ? "…" : "").ToString();
    }

    private static bool IsHidden(char c) => c is '\n' or '\r' or '\t' || CharacterFacts.IsForbidden(c);
}
