using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Names as C# wants them.</summary>
public static class CSharpNames
{
    /// <summary>
    /// Keywords, and words that are none everywhere but cannot name a type or read oddly (<c>record</c>, <c>required</c>, <c>field</c> …).
    /// All are escaped: an escaped name is the same name.
    /// </summary>
    private static readonly HashSet<string> Keywords = new((
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false "
        + "finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private "
        + "protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
        + "unsafe ushort using virtual void volatile while "
        + "__arglist __makeref __reftype __refvalue "
        + "add alias allows and ascending async await by descending dynamic equals extension field file from get global group init into join let managed nameof nint "
        + "not notnull nuint on or orderby partial record remove required scoped select set unmanaged value var when where with yield")
        .Split(' '), StringComparer.Ordinal);

    /// <summary>One identifier, escaped if C# needs it.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A dotted name, each part escaped if C# needs it.</summary>
    public static string EscapeAll(string name) => name.IndexOf('.') < 0 ? Escape(name) : string.Join(".", name.Split('.').Select(Escape));

    /// <summary>A text with every character that an identifier cannot have replaced by <c>_</c>.</summary>
    public static string ToIdentifier(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
            builder.Append(CharacterFacts.IsIdentifierPart(c) ? c : '_');
        if (builder.Length == 0 || !CharacterFacts.IsIdentifierStart(builder[0]))
            builder.Insert(0, '_');
        return builder.ToString();
    }
}
