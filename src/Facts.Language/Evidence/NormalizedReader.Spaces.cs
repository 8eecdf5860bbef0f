namespace Facts.Language.Evidence;

// White space, and words that are broken at the end of a line.
internal partial struct NormalizedReader
{
    private const char SoftHyphen = '\u00AD';
    private const char Hyphen = '\u2010';

    /// <summary>
    /// Behind a dash: where a letter stands before it, and white space and a letter behind it, the white space does not count, so that a word broken at the end of a line can be tried
    /// with the hyphen and without. Between letters only: a number keeps its sign.
    /// </summary>
    /// <param name="isHyphen">Whether it is one with which words are broken.</param>
    private void SkipBreak(bool isHyphen)
    {
        if (Kind is not (CharacterKind.Letter or CharacterKind.Mark) || _position >= _text.Length)
            return;
        var next = _text[_position];
        if (next < 128 && AsciiKinds[next] != CharacterKind.Space)
            return;
        var position = _position;
        if (SkipSpace(ref position, out var hasLineEnd) > _position && IsLetterAt(position))
        {
            _position = position;
            IsBreak = isHyphen && hasLineEnd;
        }
    }

    /// <summary>Reads a run of what is not seen, and the white space in it. A soft hyphen at a line's end stands within a word.</summary>
    private bool ReadDropped(bool isSoftHyphen)
    {
        var position = _position;
        var hasSpace = SkipSpace(ref position, out var hasLineEnd) > _position;
        var isBroken = isSoftHyphen && hasLineEnd && Kind is CharacterKind.Letter or CharacterKind.Mark && IsLetterAt(position);
        if (hasSpace && !isBroken)
            return ReadSpace();
        _position = position;
        return false;
    }

    /// <summary>Skips white space and what is not seen.</summary>
    /// <param name="position">Where to begin; afterwards where something else begins.</param>
    /// <param name="hasLineEnd">Whether a line ends there.</param>
    /// <returns>Where the last white space ends; the beginning where there is none.</returns>
    private readonly int SkipSpace(ref int position, out bool hasLineEnd)
    {
        hasLineEnd = false;
        var end = position;
        while (position < _text.Length)
        {
            var codePoint = NormalizationTable.GetCodePoint(_text, position, out var length);
            var kind = codePoint < 128 ? AsciiKinds[codePoint] : Table.GetKind(codePoint);
            if (kind is not (CharacterKind.Space or CharacterKind.Dropped))
                break;
            position += length;
            if (kind == CharacterKind.Space)
            {
                end = position;
                hasLineEnd |= codePoint is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
            }
        }

        return end;
    }

    private readonly bool IsLetterAt(int position) =>
        position < _text.Length && Table.GetKind(NormalizationTable.GetCodePoint(_text, position, out _)) == CharacterKind.Letter;

    /// <summary>Whether a character of Chinese or Japanese writing stands there, its punctuation included: a line is wrapped between any two of them.</summary>
    private readonly bool IsWideAt(int position)
    {
        if (_text[position] < '\u2E80')
            return false;
        var codePoint = NormalizationTable.GetCodePoint(_text, position, out _);
        return codePoint is (>= 0x3000 and <= 0x303F) or (>= 0xFF01 and <= 0xFF0F) or (>= 0xFF1A and <= 0xFF20) or (>= 0xFF3B and <= 0xFF40) or (>= 0xFF5B and <= 0xFF65)
            || Table.GetKind(codePoint) is CharacterKind.Unspaced or CharacterKind.Numeral;
    }
}
