using System;
using System.Collections.Generic;
using System.Text;

namespace Facts.Language.Evidence;

// Characters with marks on them, and Korean letters that stand in one syllable.
internal partial struct NormalizedReader
{
    private const int SyllableBase = 0xAC00;
    private const int LeadingBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailingBase = 0x11A7;
    private const int LeadingCount = 19;
    private const int VowelCount = 21;
    private const int TrailingCount = 28;

    /// <summary>
    /// Reads a character with all marks behind it, taken apart and put into the canonical order (Unicode Standard, 3.11), so that each way to write it reads the same.
    /// </summary>
    private bool ReadCluster()
    {
        var units = new List<int>();
        var position = _position;
        var end = position;
        while (position < _text.Length)
        {
            var codePoint = NormalizationTable.GetCodePoint(_text, position, out var length);
            var kind = Table.GetKind(codePoint);
            if (position > _position && kind is not (CharacterKind.Mark or CharacterKind.Dropped))
                break;
            position += length;
            if (kind == CharacterKind.Dropped)
                continue;
            end = position;
            var text = Table.GetText(codePoint);
            for (var i = 0; i < text.Length; i += length)
                units.Add(NormalizationTable.GetCodePoint(text, i, out length));
        }

        return Begin(Order(units), end);
    }

    private static string Order(List<int> units)
    {
        // Stable: of two with the same class the first stays the first.
        var keys = new long[units.Count];
        var starters = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var order = Table.GetOrder(units[i]);
            if (order == 0)
                starters = i + 1;
            keys[i] = ((long)starters << 40) | ((long)order << 32) | (uint)i;
        }

        // What has no class stands before those that change places behind it.
        Array.Sort(keys);
        var builder = new StringBuilder(keys.Length);
        foreach (var key in keys)
        {
            var unit = units[(int)(key & int.MaxValue)];
            if (unit <= 0xFFFF)
                builder.Append((char)unit);
            else
                builder.Append(char.ConvertFromUtf32(unit));
        }

        return builder.ToString();
    }

    private static bool IsJamo(char c) => c is (>= '\u1100' and < '\u1113') || (c is >= '\uAC00' and <= '\uD7A3' && (c - SyllableBase) % TrailingCount == 0);

    /// <summary>A leading consonant and a vowel are a syllable, and so is that with a trailing consonant (Unicode Standard, 3.12).</summary>
    private bool TryCompose()
    {
        var position = _position;
        var syllable = (int)_text[position++];
        if (syllable is >= LeadingBase and < LeadingBase + LeadingCount)
        {
            if (position >= _text.Length || _text[position] is < (char)VowelBase or >= (char)(VowelBase + VowelCount))
                return false;
            syllable = SyllableBase + ((((syllable - LeadingBase) * VowelCount) + (_text[position++] - VowelBase)) * TrailingCount);
        }

        if (position < _text.Length && _text[position] is > (char)TrailingBase and < (char)(TrailingBase + TrailingCount))
            syllable += _text[position++] - TrailingBase;
        else if (position == _position + 1)
            return false;
        End = _position = position;
        Current = (char)syllable;
        Kind = CharacterKind.Letter;
        return true;
    }
}
