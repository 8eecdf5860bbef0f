using System;
using System.Globalization;
using System.IO;
using System.Text;
using Facts.Language.Text;

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
    public static string Escape(string text) => HiddenCharacters.Escape(text);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => _inner.Write(Escape(value ?? ""));

    public override void Flush() => _inner.Flush();
}
