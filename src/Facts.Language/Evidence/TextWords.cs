using System;
using System.Collections.Generic;

namespace Facts.Language.Evidence;

/// <summary>
/// The words of a text in its order: where each begins, and a hash of its normalised form. A number's groups of digits are words, and so is each character of a script without spaces.
/// A word that is broken at a line's end stands there three times: its first part, the whole of it, its second part.
/// </summary>
internal sealed class TextWords
{
    private TextWords(int[] starts, int[] hashes, int count, int[] joined)
    {
        Starts = starts;
        Hashes = hashes;
        Count = count;
        Joined = joined;
    }

    /// <summary>Where each begins in the text, ascending. There may be room behind the last.</summary>
    public int[] Starts { get; }

    /// <summary>The hash of each, likewise.</summary>
    public int[] Hashes { get; }

    /// <summary>Which of them are broken words as a whole, ascending: they do not count as words.</summary>
    public int[] Joined { get; }

    public int Count { get; }

    /// <summary>Reads the words of a text, in time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    public static TextWords Read(string text, int start = 0)
    {
        char[]? normal = null;
        return Read(text, ref normal, out _, out _, out _, start);
    }

    /// <summary>Reads the words of a text, in time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="normal">Where to write its normalised form: another with more room where it lacks some. Null where that is not wanted.</param>
    /// <param name="length">How many code units that form has.</param>
    /// <param name="lead">How many of them stand before the first word.</param>
    /// <param name="hasBreaks">Whether words in it are broken at a line's end.</param>
    /// <param name="start">Where to begin.</param>
    public static TextWords Read(string text, ref char[]? normal, out int length, out int lead, out bool hasBreaks, int start = 0)
    {
        var builder = new Builder(text.Length - start);
        var reader = new NormalizedReader(text, start);
        length = 0;
        lead = 0;
        hasBreaks = false;
        while (reader.Read())
        {
            builder.Add(in reader);
            hasBreaks |= reader.IsBreak;
            if (builder.Count == 0)
                lead++;
            if (normal != null)
            {
                if (length == normal.Length)
                    Array.Resize(ref normal, (length * 2) + 4);
                normal[length] = reader.Current;
            }

            length++;
        }

        return builder.ToWords();
    }

    /// <summary>The number of words that begin before a position of the text. Logarithmic in the number of words.</summary>
    public int CountBefore(int position)
    {
        var index = FirstFrom(position);
        return index - LowerBound(Joined, Joined.Length, index);
    }

    /// <summary>The first word that begins at a position of the text or behind it.</summary>
    public int FirstFrom(int position) => LowerBound(Starts, Count, position);

    private static int LowerBound(int[] values, int count, int value)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (values[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private struct Builder(int length)
    {
        private const int Basis = unchecked((int)2166136261);
        private const int Prime = 16777619;

        private List<int>? _joined;
        private int[] _starts = new int[(length / 5) + 4];
        private int[] _hashes = new int[(length / 5) + 4];
        private int _start;
        private int _hash;
        private int _joinHash;
        private int _joinAt = -1;
        private CharacterKind _last;

        public int Count { get; private set; }

        /// <summary>The kind of the last character of the word that is being read; none between words.</summary>
        private readonly bool IsWithin => _last != CharacterKind.None;

        public void Add(in NormalizedReader reader)
        {
            var kind = reader.Kind;
            var goesOn = kind switch
            {
                CharacterKind.Letter or CharacterKind.Digit => IsWithin && _last is not (CharacterKind.Unspaced or CharacterKind.Apart),
                CharacterKind.Mark => IsWithin,
                CharacterKind.Apart => _last is CharacterKind.Digit or CharacterKind.Apart,
                _ => false,
            };
            if (goesOn)
            {
                _hash = unchecked((_hash ^ reader.Current) * Prime);
                if (_joinAt >= 0)
                    _joinHash = unchecked((_joinHash ^ reader.Current) * Prime);
                // A mark goes on with what it stands on.
                if (kind != CharacterKind.Mark)
                    _last = kind;
                return;
            }

            End();
            if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Unspaced or CharacterKind.Numeral)
                Begin(in reader, kind);
            else if (reader.IsBreak && Count > 0)
                BeginJoined();
            else
                _joinAt = -1;
        }

        public TextWords ToWords()
        {
            End();
            // A little more room costs less than to copy all of them.
            if (_starts.Length - Count > (Count / 4) + 16)
            {
                Array.Resize(ref _starts, Count);
                Array.Resize(ref _hashes, Count);
            }

            return new TextWords(_starts, _hashes, Count, _joined?.ToArray() ?? []);
        }

        private void Begin(in NormalizedReader reader, CharacterKind kind)
        {
            _start = reader.Start;
            _hash = unchecked((Basis ^ reader.Current) * Prime);
            if (_joinAt >= 0)
                _joinHash = unchecked((_joinHash ^ reader.Current) * Prime);
            _last = kind == CharacterKind.Numeral ? CharacterKind.Unspaced : kind;
            Push(_start, 0);
        }

        private void End()
        {
            if (!IsWithin)
                return;
            _hashes[Count - 1] = Mix(_hash);
            if (_joinAt >= 0)
                _hashes[_joinAt] = Mix(_joinHash);
            _joinAt = -1;
            _last = CharacterKind.None;
        }

        /// <summary>Spreads a hash over all its bits, of which the first are an index: the finish of MurmurHash3.</summary>
        private static int Mix(int hash)
        {
            var mixed = unchecked((uint)hash);
            mixed = unchecked((mixed ^ (mixed >> 16)) * 0x85EBCA6B);
            mixed = unchecked((mixed ^ (mixed >> 13)) * 0xC2B2AE35);
            return unchecked((int)(mixed ^ (mixed >> 16)));
        }

        /// <summary>At the hyphen behind the first part: the whole word begins where that does.</summary>
        private void BeginJoined()
        {
            _joinAt = Count;
            _joinHash = _hash;
            (_joined ??= []).Add(Count);
            Push(_start, 0);
        }

        private void Push(int start, int hash)
        {
            if (Count == _starts.Length)
            {
                Array.Resize(ref _starts, Count * 2);
                Array.Resize(ref _hashes, Count * 2);
            }

            _starts[Count] = start;
            _hashes[Count++] = hash;
        }
    }
}
