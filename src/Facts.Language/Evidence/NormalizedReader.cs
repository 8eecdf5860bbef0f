namespace Facts.Language.Evidence;

/// <summary>
/// Reads a text in its normalised form, one UTF-16 code unit at a time, and knows which characters of the text each comes from.
/// It can begin wherever a word begins, and then reads the same as one that began at the text's start. It allocates nothing for what is ASCII.
/// </summary>
internal partial struct NormalizedReader(string text, int position)
{
    private const char FirstMark = '\u0300';

    private static readonly NormalizationTable Table = NormalizationTable.Instance;
    private static readonly CharacterKind[] AsciiKinds = Table.AsciiKinds;
    private static readonly char[] AsciiFolds = Table.AsciiFolds;

    private readonly string _text = text;
    private int _position = position;
    private string? _pending;
    private int _next;

    /// <summary>The code unit that was read.</summary>
    public char Current { get; private set; }

    /// <summary>What it is.</summary>
    public CharacterKind Kind { get; private set; }

    /// <summary>Where what it comes from begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where that ends.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is a hyphen at the end of a line, within a word: the word may have it, or may have been broken with it.</summary>
    public bool IsBreak { get; private set; }

    /// <summary>Whether more follows that comes from the same characters.</summary>
    public readonly bool IsWithin => _pending != null;

    /// <summary>How far the text has been read.</summary>
    public readonly int Position => _position;

    public bool Read()
    {
        IsBreak = false;
        if (_pending != null)
            return ReadPending();
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c >= 128)
            {
                if (ReadOther())
                    return true;
                continue;
            }

            var kind = AsciiKinds[c];
            if (kind == CharacterKind.Space)
            {
                if (ReadSpace())
                    return true;
                continue;
            }

            Start = _position;
            if (c != '-' && HasMarkAt(_position + 1))
                return ReadCluster();
            End = ++_position;
            if (c == '-')
                SkipBreak(isHyphen: true);
            Current = AsciiFolds[c];
            Kind = kind;
            return true;
        }

        return false;
    }

    /// <summary>Reads one character beyond ASCII; false if it gave nothing.</summary>
    private bool ReadOther()
    {
        var codePoint = NormalizationTable.GetCodePoint(_text, _position, out var length);
        var kind = Table.GetKind(codePoint);
        if (kind == CharacterKind.Space)
            return ReadSpace();
        if (kind == CharacterKind.Dropped)
            return ReadDropped(codePoint == SoftHyphen);

        Start = _position;
        var isSingle = Table.TryGetSingle(codePoint, out var single);
        if (kind == CharacterKind.Mark || (HasMarkAt(_position + length) && single != '-'))
            return ReadCluster();
        if (!isSingle)
            return Begin(Table.GetText(codePoint), _position + length);
        if (codePoint <= 0xFFFF && IsJamo((char)codePoint) && TryCompose())
            return true;
        End = _position += length;
        if (single == '-')
            SkipBreak(codePoint == Hyphen);
        Current = single;
        Kind = kind;
        return true;
    }

    /// <summary>Reads a run of white space; false if it counts for nothing: at the start or end, or between characters that are written without spaces.</summary>
    private bool ReadSpace()
    {
        var start = _position;
        var end = SkipSpace(ref _position, out _);
        if (_position >= _text.Length || Kind == CharacterKind.None || (IsWideAt(Start) && IsWideAt(_position)))
            return false;
        Start = start;
        End = end;
        Current = ' ';
        Kind = CharacterKind.Space;
        return true;
    }

    /// <summary>Begins to read what one or several characters, which end there, become.</summary>
    private bool Begin(string pending, int end)
    {
        _pending = pending;
        _next = 0;
        End = _position = end;
        return ReadPending();
    }

    private bool ReadPending()
    {
        var c = _pending![_next];
        Kind = !char.IsSurrogate(c) ? Table.GetKind(c)
            : char.IsHighSurrogate(c) || _next == 0 ? Table.GetKind(NormalizationTable.GetCodePoint(_pending, _next, out _))
            // The second half of a letter goes on with its word.
            : Kind is CharacterKind.Other or CharacterKind.Apart ? Kind : CharacterKind.Mark;
        Current = c;
        if (++_next == _pending.Length)
            _pending = null;
        return true;
    }

    /// <summary>Whether a mark may stand there, on the character before it: one that is not seen may stand between them.</summary>
    private readonly bool HasMarkAt(int position) => position < _text.Length && _text[position] is var c && (c >= FirstMark || c == SoftHyphen) && IsMarkAt(position);

    private readonly bool IsMarkAt(int position) => Table.GetKind(NormalizationTable.GetCodePoint(_text, position, out _)) is CharacterKind.Mark or CharacterKind.Dropped;
}
