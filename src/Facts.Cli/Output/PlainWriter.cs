using System;
using System.Globalization;
using System.IO;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Cli.Output;

/// <summary>
/// Writes text that nothing in it can make a terminal act on, hide or reorder: such characters are written as <c>\u001b</c>, which JSON reads as what they were.
/// All that commands say goes through it, so that no command has to think of it; only the text of files that somebody asked for as it is does not.
/// </summary>
internal sealed class PlainWriter : TextWriter
{
    private readonly TextWriter _inner;

    public PlainWriter(TextWriter inner)
        : base(CultureInfo.InvariantCulture)
    {
        _inner = inner;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _inner.Encoding;

    /// <summary>The text as it is written.</summary>
    public static string Escape(string text)
    {
        StringBuilder? builder = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text, i))
                builder?.Append(text[i]);
            else
                (builder ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
        }

        return builder?.ToString() ?? text;
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => _inner.Write(Escape(value ?? ""));

    public override void Flush() => _inner.Flush();

    /// <summary>A carriage return is part of a line's end, or moves the cursor over what stands there.</summary>
    private static bool IsPlain(string text, int i) => !CharacterFacts.IsForbidden(text[i]) && (text[i] != '\r' || (i + 1 < text.Length && text[i + 1] == '\n'));
}
