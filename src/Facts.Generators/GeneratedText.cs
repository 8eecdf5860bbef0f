using System;
using System.Text;
using Facts.Language.Emission;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators;

/// <summary>Generated C# as the compiler takes it, without a copy.</summary>
internal sealed class GeneratedText(CodeText code) : SourceText
{
    /// <summary>Without a byte order mark, which would stand in the files that <c>EmitCompilerGeneratedFiles</c> writes.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override Encoding Encoding => Utf8;

    public override int Length => code.Length;

    public override char this[int position] => code[position];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => code.CopyTo(sourceIndex, destination, destinationIndex, count);

    /// <exception cref="ArgumentOutOfRangeException">The span is not within the text: so says the contract.</exception>
    public override string ToString(TextSpan span) =>
        span.End <= Length ? code.ToString(span.Start, span.Length) : throw new ArgumentOutOfRangeException(nameof(span));
}
