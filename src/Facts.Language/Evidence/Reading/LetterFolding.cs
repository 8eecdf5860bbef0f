using System.Collections.Generic;
using System.Globalization;

namespace Facts.Language.Evidence.Reading;

/// <summary>Letters without case, accents and typographic form, from a table: nothing here depends on a culture.</summary>
internal static class LetterFolding
{
    /// <summary>In each group the letter that stands for the others, which are in lower case.</summary>
    private const string Accents =
        "aàáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặªａ bｂ cçćĉċčｃ dďđðḍḏｄ eèéêëēĕėęěȅȇȩẹẻẽếềểễệｅ fｆ gĝğġģǧǵḡｇ hĥħḥḫẖｈ iìíîïĩīĭįıǐȉȋỉịｉ jĵｊ kķǩḳḵｋ lĺļľŀłḷḹｌ mṁṃｍ nñńņňŉǹṅṇṉｎ "
        + "oòóôõöøōŏőơǒǫǭǿȍȏȯọỏốồổỗộớờởỡợºｏ pṗｐ qｑ rŕŗřȑȓṙṛｒ sśŝşšșṡṣſｓ tţťŧțṫṭṯｔ uùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựｕ vｖ wŵẁẃẅｗ xｘ yýÿŷȳỳỵỷỹｙ zźżžẑẓẕｚ "
        + "αάἀἁὰᾶ εέὲ ηήὴῆ ιίϊΐὶῖ οόὸ υύϋΰὺῦ ωώὼῶ σς еёѐ ийѝ іїі гґ уў кќ اأإآٱ يىئی كک هةۀ وؤ";

    private static readonly Dictionary<char, char> Plain = Read();

    /// <summary>The plain lower-case letters that stand for a letter; null for one that says nothing by itself, such as a combining accent.</summary>
    public static string? Fold(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (lower < 128)
            return lower.ToString();
        if (Plain.TryGetValue(lower, out var plain))
            return plain.ToString();
        return lower switch
        {
            'ß' => "ss",
            'æ' or 'ǽ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            'ĳ' => "ij",
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' or 'ﬆ' => "st",
            'ـ' => null,
            _ => IsMark(letter) ? null : lower.ToString(),
        };
    }

    /// <summary>Whether a character is an accent or vowel sign of the letter before it.</summary>
    public static bool IsMark(char c) => c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a letter belongs to a script that puts no blanks between words, or glues endings to them: Chinese, Japanese, Korean, Thai and its neighbours.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF');

    private static Dictionary<char, char> Read()
    {
        var plain = new Dictionary<char, char>();
        foreach (var group in Accents.Split(' '))
        {
            for (var i = 1; i < group.Length; i++)
                plain[group[i]] = group[0];
        }

        return plain;
    }
}
