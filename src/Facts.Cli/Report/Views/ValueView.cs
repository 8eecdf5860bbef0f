using System.Collections.Generic;

namespace Facts.Cli.Report.Views;

/// <summary>A value as a page shows it.</summary>
internal sealed record ValueView
{
    /// <summary><c>number</c>, <c>text</c>, <c>absent</c>, <c>list</c>, <c>record</c>, <c>link</c>, or <c>plain</c> for the rest.</summary>
    public required string Kind { get; init; }

    /// <summary>The value; of a number what stands before its power of ten.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of a number the power of ten; empty without one.</summary>
    public string Exponent { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>The standard uncertainty, split as the number is; empty without one.</summary>
    public string Uncertainty { get; init; } = "";

    public string UncertaintyExponent { get; init; } = "";

    public bool IsExact { get; init; }

    /// <summary>As it is written, where a reader would rather see that: <c>2%</c>.</summary>
    public string Written { get; init; } = "";

    /// <summary>The page of a row or fact that stands in its place.</summary>
    public string Address { get; init; } = "";

    public IReadOnlyList<ValueView> Items { get; init; } = [];

    public IReadOnlyList<FieldView> Fields { get; init; } = [];

    /// <summary>All of it on one line.</summary>
    public string Plain { get; init; } = "";
}
