using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Report.Model;

namespace Facts.Cli.Report.Views;

/// <summary>How well facts are borne out: their number in all, and by state.</summary>
internal sealed record CoverageView(int All, int Verified, int Unchecked, int Failed, int Uncited)
{
    /// <summary>The width of the whole bar.</summary>
    private const double Width = 100;

    public int Cited => All - Uncited;

    /// <summary>Where the stretches of a bar end.</summary>
    public string VerifiedWidth => Share(Verified);

    public string UncheckedWidth => Share(Unchecked);

    public string FailedWidth => Share(Failed);

    public string UncitedWidth => Share(Uncited);

    public string UncheckedStart => Share(Verified);

    public string FailedStart => Share(Verified + Unchecked);

    public string UncitedStart => Share(Verified + Unchecked + Failed);

    public static CoverageView Of(IReadOnlyCollection<ReportedFact> facts)
    {
        var counts = facts.CountBy(fact => fact.State).ToDictionary();
        return new CoverageView(facts.Count, Count(EvidenceState.Verified), Count(EvidenceState.NotCheckable), Count(EvidenceState.Failed), Count(EvidenceState.Uncited));

        int Count(EvidenceState state) => counts.GetValueOrDefault(state);
    }

    private string Share(int part) => (All == 0 ? 0 : Width * part / All).ToString("0.##", CultureInfo.InvariantCulture);
}
