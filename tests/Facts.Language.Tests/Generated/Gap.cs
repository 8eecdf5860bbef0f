namespace Facts.Language.Tests.Generated;

/// <summary>What may stand between two words of a generated line. Control characters, since no generated word has any.</summary>
internal static class Gap
{
    /// <summary>At least one blank.</summary>
    public const char Blank = '\u0001';

    /// <summary>A blank or none.</summary>
    public const char Any = '\u0002';

    /// <summary>Within brackets: blanks, comments and line ends, or nothing.</summary>
    public const char Lines = '\u0003';

    /// <summary>Before a string: at least a blank, or the next line.</summary>
    public const char Continued = '\u0004';
}
