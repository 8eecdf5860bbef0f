using System;

namespace Facts.Language.Values;

/// <summary>Which parts of a number were written; they decide its type where none is stated.</summary>
[Flags]
public enum NumberForm
{
    Whole = 0,
    Point = 1,
    Exponent = 2,
    Percent = 4,

    /// <summary><c>6.67430(15)</c></summary>
    Uncertain = 8,

    /// <summary><c>1.054571817...</c></summary>
    Truncated = 16,
}
