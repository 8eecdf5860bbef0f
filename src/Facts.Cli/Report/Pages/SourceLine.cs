using Facts.Cli.Report.Model;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>A source as a line of a list.</summary>
/// <param name="Source">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Evidence"><c>text</c>, <c>seal</c>, or empty without any that can be used.</param>
/// <param name="Coverage">The facts that cite it.</param>
/// <param name="Falling">How many of these have a value that no other source bears.</param>
/// <param name="IsStale">Whether it should be looked at again.</param>
internal sealed record SourceLine(LinkView Source, string Title, string Evidence, CoverageView Coverage, int Falling, bool IsStale)
{
    public static SourceLine Of(ReportedSource source) => new(
        new LinkView(source.Name, source.Address),
        source.Title,
        source.Evidence is { Problem: "" } evidence ? evidence.IsSeal ? "seal" : "text" : "",
        CoverageView.Of(source.Citing),
        source.FindFalling().Count,
        source.Stale.Count > 0);
}
