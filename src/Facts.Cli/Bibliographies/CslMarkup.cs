using System.Text.RegularExpressions;

namespace Facts.Cli.Bibliographies;

/// <summary>The few tags that texts of CSL may have.</summary>
internal static partial class CslMarkup
{
    /// <summary>The text without its tags, and without white space around it and runs of it within.</summary>
    /// <param name="text">A text of an entry.</param>
    /// <param name="tags">The tags that were in it; empty without any.</param>
    public static string Strip(string text, out string tags)
    {
        tags = string.Join(' ', Tag().Matches(text));
        return Space().Replace(tags.Length == 0 ? text : Tag().Replace(text, ""), " ").Trim();
    }

    [GeneratedRegex("</?(i|b|sub|sup|sc)>|</span>|<span (class=\"nocase\"|style=\"font-variant: ?small-caps;?\")>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
