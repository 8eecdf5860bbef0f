using System;
using System.Globalization;

namespace Facts.Language.Evidence;

// How the committed tables are read: see Tables/normalization.py for their form.
internal sealed partial class NormalizationTable
{
    private void Read(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var words = line.TrimEnd('\r').Split(' ');
            if (words[0] == "map")
                ReadMap(words);
            else if (words[0] == "kind")
                ReadRanges(words, (int)(CharacterKind)Enum.Parse(typeof(CharacterKind), words[1]) << KindShift);
            else
                ReadRanges(words, int.Parse(words[1], CultureInfo.InvariantCulture) << OrderShift);
        }
    }

    private void ReadMap(string[] words)
    {
        var codePoint = ParseHex(words[1]);
        for (var i = 2; i < words.Length; i++)
        {
            var word = words[i];
            if (word.IndexOf('.') < 0 && word.Length <= 4)
                GetEntry(codePoint) |= ParseHex(word);
            else
                GetEntry(codePoint) |= AddString(string.Concat(Array.ConvertAll(word.Split('.'), part => char.ConvertFromUtf32(ParseHex(part))))) | IsString;
            codePoint++;
        }
    }

    private int AddString(string text)
    {
        if (_stringCount == _strings.Length)
            Array.Resize(ref _strings, _stringCount * 2);
        _strings[_stringCount] = text;
        return _stringCount++;
    }

    private void ReadRanges(string[] words, int bits)
    {
        for (var i = 2; i < words.Length; i++)
        {
            var dash = words[i].IndexOf('-');
            var first = ParseHex(dash < 0 ? words[i] : words[i].Substring(0, dash));
            var last = dash < 0 ? first : ParseHex(words[i].Substring(dash + 1));
            for (var codePoint = first; codePoint <= last; codePoint++)
                GetEntry(codePoint) |= bits;
        }
    }

    private ref int GetEntry(int codePoint) => ref (_pages[codePoint >> PageBits] ??= new int[PageSize])[codePoint & PageMask];

    private static int ParseHex(string digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = (value << 4) | (digit <= '9' ? digit - '0' : digit - 'A' + 10);
        return value;
    }
}
