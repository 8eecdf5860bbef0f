using Facts.Language.Text;

namespace Facts.Language.Diagnostics;

/// <summary>Text of a file as a message may quote it: on one line, no longer than one reads, with all that hides or reorders what stands around it made visible.</summary>
internal static class MessageText
{
    /// <summary>More than a name may have, so that names are quoted whole.</summary>
    private const int MaxLength = 320;

    public static string Of(string text)
    {
        var line = text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        return HiddenCharacters.Escape(line.Length <= MaxLength ? line : line.Substring(0, char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength) + "…");
    }
}
