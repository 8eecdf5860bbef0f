using System;
using System.Collections;
using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>
/// The tokens of a text, in pieces: those of a large file are not copied as they become more, and are no large object, of which a few make the garbage collector look at everything.
/// </summary>
/// <param name="expected">About how many there will be.</param>
internal sealed class TokenList(int expected) : IReadOnlyList<SyntaxToken>
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;

    private readonly List<SyntaxToken[]> _pieces = new(1);

    public int Count { get; private set; }

    public SyntaxToken this[int index] => index < Count ? _pieces[index >> Bits][index & (Size - 1)] : throw new ArgumentOutOfRangeException(nameof(index));

    public void Add(SyntaxToken token)
    {
        var (piece, at) = (Count >> Bits, Count & (Size - 1));
        if (piece == _pieces.Count)
            _pieces.Add(new SyntaxToken[Math.Min(Size, Math.Max(16, expected - Count))]);
        var tokens = _pieces[piece];
        if (at == tokens.Length)
        {
            Array.Resize(ref tokens, Math.Min(Size, at * 2));
            _pieces[piece] = tokens;
        }

        tokens[at] = token;
        Count++;
    }

    public void RemoveLast() => Count--;

    public IEnumerator<SyntaxToken> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
