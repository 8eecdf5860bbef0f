using System;
using System.IO;
using System.Text;

namespace Facts.Language.Evidence;

/// <summary>
/// The pinned tables of characters: what each becomes, what it is, and in which order marks stand. They are the core's own, since what .NET knows depends on its version,
/// on the system's ICU and on a switch. Read once, in about a millisecond.
/// </summary>
internal sealed partial class NormalizationTable
{
    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;
    private const int PageMask = PageSize - 1;
    private const int KindShift = 16;
    private const int OrderShift = 20;
    private const int IsString = 1 << 28;
    private const int Content = 0xFFFF;

    private readonly int[]?[] _pages = new int[]?[0x110000 >> PageBits];
    private string[] _strings = new string[1024];
    private int _stringCount;

    private NormalizationTable()
    {
        using var reader = new StreamReader(typeof(NormalizationTable).Assembly.GetManifestResourceStream("normalization.txt")!, Encoding.UTF8);
        Read(reader.ReadToEnd());
        for (var c = 0; c < AsciiKinds.Length; c++)
        {
            AsciiKinds[c] = GetKind(c);
            AsciiFolds[c] = TryGetSingle(c, out var folded) ? folded : (char)c;
        }
    }

    public static NormalizationTable Instance { get; } = new();

    /// <summary>The kinds of the first 128 characters.</summary>
    public CharacterKind[] AsciiKinds { get; } = new CharacterKind[128];

    /// <summary>What the first 128 characters become: one character each.</summary>
    public char[] AsciiFolds { get; } = new char[128];

    public CharacterKind GetKind(int codePoint)
    {
        var kind = (CharacterKind)((Get(codePoint) >> KindShift) & 0xF);
        return kind == CharacterKind.None ? CharacterKind.Other : kind;
    }

    /// <summary>The canonical combining class: 0 for what does not change places with marks beside it.</summary>
    public int GetOrder(int codePoint) => (Get(codePoint) >> OrderShift) & 0xFF;

    /// <summary>What a character becomes where that is one UTF-16 code unit: mostly itself.</summary>
    public bool TryGetSingle(int codePoint, out char single)
    {
        var entry = Get(codePoint);
        single = (entry & Content) == 0 ? (char)codePoint : (char)(entry & Content);
        return (entry & IsString) == 0 && ((entry & Content) != 0 || codePoint <= 0xFFFF);
    }

    /// <summary>What a character becomes.</summary>
    public string GetText(int codePoint)
    {
        var entry = Get(codePoint);
        return (entry & IsString) != 0 ? _strings[entry & Content]
            : (entry & Content) != 0 ? ((char)(entry & Content)).ToString()
            : codePoint is >= 0xD800 and < 0xE000 ? ((char)codePoint).ToString()
            : char.ConvertFromUtf32(codePoint);
    }

    /// <summary>The character that begins at a position, and how many code units it has. Half of one counts as a character.</summary>
    public static int GetCodePoint(string text, int position, out int length)
    {
        var c = text[position];
        if (char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(c, text[position + 1]);
        }

        length = 1;
        return c;
    }

    private int Get(int codePoint) => _pages[codePoint >> PageBits] is { } page ? page[codePoint & PageMask] : 0;
}
