using System;
using System.Text;
using AngleSharp.Text;

namespace Facts.Cli.Fetching;

/// <summary>The encodings of pages, by the names that browsers know: what calls itself Latin 1 is windows-1252 there as well.</summary>
internal static class PageEncoding
{
    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a name; null where there is none.</summary>
    public static Encoding? Find(string name) => TextEncoding.IsSupported(name) ? TextEncoding.Resolve(name) : null;

    /// <summary>The encoding that the first bytes tell; null where they do not.</summary>
    public static Encoding? OfMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8
        : bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : null;

    /// <summary>Whether every byte stands for something.</summary>
    public static bool Fits(Encoding encoding, byte[] bytes)
    {
        try
        {
            Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
