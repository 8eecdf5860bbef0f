using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Facts.Cli.Json;

/// <summary>Writes JSON that is read by people, too: letters of all scripts as they are, and what hides, reorders or could be markup escaped.</summary>
internal static class JsonOutput
{
    private static readonly JavaScriptEncoder Encoder = CreateEncoder();

    /// <summary>The text that a writer is given to write, with a line end behind it.</summary>
    /// <param name="write">Writes one value.</param>
    /// <param name="isIndented">Whether it has a line for each member.</param>
    public static string Write(Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = Encoder }))
            write(writer);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        return JavaScriptEncoder.Create(settings);
    }
}
