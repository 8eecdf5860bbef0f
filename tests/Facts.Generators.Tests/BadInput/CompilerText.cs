using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Reads bytes as the compiler does: as UTF-8 or what their byte order mark says; what is neither, as the machine's own code page, and nothing at all where that is binary.</summary>
internal static class CompilerText
{
    /// <summary>The code page that the compiler falls back to on Windows.</summary>
    public static readonly Encoding Windows = Encoding.Latin1;

    /// <summary>What it falls back to elsewhere, since .NET has no other default there.</summary>
    public static readonly Encoding Unix = Encoding.UTF8;

    public static SourceText? Read(byte[] bytes, Encoding fallback)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return ReadAs(bytes, fallback);
        }
    }

    private static SourceText? ReadAs(byte[] bytes, Encoding encoding)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), encoding, throwIfBinaryDetected: true);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
