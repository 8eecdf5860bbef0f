using System;
using System.Linq;
using Facts.Cli.Output;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Pages;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Tests.Report;

public sealed class ReportModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReportModel _model;

    public ReportModelTests() => _model = ReportSample.Read(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Clinic.Dose.MaximumSingle", "verified")]
    [InlineData("Clinic.Dose.Elephants", "failed")]
    [InlineData("Clinic.Dose.Share", "unchecked")] // cited by its group, without a quote
    [InlineData("Clinic.Dose.Twofold", "verified")] // one of two citations, and none failed
    [InlineData("Clinic.Price.Pack", "verified")] // each entry
    [InlineData("Clinic.Price.Seller", "unchecked")]
    [InlineData("Clinic.Effect.Uncited", "uncited")]
    [InlineData("Clinic.Effect.Limit", "verified")] // as its operands
    [InlineData("Clinic.Effect.Twice", "unchecked")] // as its weakest operand
    [InlineData("Clinic.Forms.Sold.Tablet", "verified")]
    [InlineData("Clinic.Forms.Sold.Suppository", "unchecked")]
    public void A_fact_is_as_well_borne_out_as_its_weakest_part(string name, string state) => Assert.Equal(state, RowViews.NameOf(_model.Find(name).State));

    [Fact]
    public void The_overview_counts_facts_by_what_is_known_of_them_and_citations_as_the_check_does()
    {
        var page = OverviewPage.Of(_model);
        Assert.Equal(_model.Facts.Count, page.Coverage.All);
        Assert.Equal(page.Coverage.All, page.Coverage.Verified + page.Coverage.Unchecked + page.Coverage.Failed + page.Coverage.Uncited);
        Assert.Equal((1, 1), (page.Coverage.Failed, page.Coverage.Uncited));
        Assert.Equal((3, 1, 3), (page.Disputed, page.Alleged, page.Derived));
        Assert.StartsWith(
            FormattableString.Invariant($"{page.Citations} citations: {page.VerifiedCitations} verified, {page.FailedCitations} failed, {page.UncheckedCitations} not checkable\n"),
            string.Concat(ToolRun.Of("check", _folder[""], "--as-of", "2026-11-30").Output.Split('\n').Where(line => line.Contains(" citations: ", StringComparison.Ordinal)).Select(line => line + "\n")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_past_on_the_day_is_stale_and_so_is_what_rests_on_it_or_is_computed_from_it()
    {
        Assert.Equal(["Valid until 2020-01-01"], _model.Find("Clinic.Effect.Ended").Stale);
        Assert.Equal(["Review was due 2026-01-01"], _model.FindSource("Archive").Stale);
        Assert.Equal(["Source Archive: Review was due 2026-01-01"], _model.Find("Clinic.Effect.Old").Stale);
        Assert.Equal(["It is computed from Clinic.Effect.Old"], _model.Find("Clinic.Effect.FromOld").Stale);
        Assert.Empty(_model.Find("Clinic.Dose.MaximumSingle").Stale);
    }

    [Fact]
    public void With_a_source_falls_what_no_other_source_bears_and_what_is_computed_from_that()
    {
        var page = SourcePage.Of(_model, _model.FindSource("Label2023"));
        var falling = page.Falling.Select(row => row.Fact.Text).ToArray();
        Assert.Contains("Clinic.Dose.MaximumSingle", falling);
        Assert.Contains("Clinic.Price.Pack", falling);
        Assert.Contains("Clinic.Forms.Sold.Tablet", falling);
        // What republishes a source is no other one.
        Assert.Contains("Clinic.Dose.Reprinted", falling);
        Assert.Equal(["Reprint"], page.SameOrigin.Select(link => link.Text));
        Assert.Equal(["Clinic.Dose.Twofold"], page.Staying.Select(row => row.Fact.Text));
        Assert.Equal(["Clinic.Effect.Limit", "Clinic.Effect.Twice"], page.FallingDerived.Select(row => row.Fact.Text));
        Assert.Equal(["Clinic.Effect.Responders", "Clinic.Forms.Sold.Suppository"], page.Disputing.Select(row => row.Fact.Text));
    }

    [Fact]
    public void A_finding_belongs_to_the_fact_row_or_source_on_whose_lines_it_stands()
    {
        Assert.Contains(_model.Findings.Of(_model.Find("Clinic.Dose.Elephants")), finding => finding.Placed.Diagnostic.Rule.Id == "FACT0101");
        Assert.Contains(_model.Findings.Of(_model.FindSource("Archive")), finding => finding.Placed.Diagnostic.Rule.Id == "FACT0301");
        Assert.Contains(_model.Findings.Of(_model.Find("Clinic.Forms.Sold.Suppository")), finding => finding.Placed.Diagnostic.Rule.Id == "FACT0106");
        Assert.Equal(_model.Findings.All.OrderByDescending(finding => finding.Placed.Diagnostic.Severity), _model.Findings.All);
    }

    [Fact]
    public void Operands_are_facts_and_rows_each_once()
    {
        Assert.Equal(["Clinic.Dose.MaximumSingle", "Clinic.Dose.Repeat.PerDay"], _model.Find("Clinic.Effect.Limit").Operands.Select(fact => fact.FullName));
        Assert.Equal(["Clinic.Effect.Limit"], _model.Find("Clinic.Dose.Repeat.PerDay").Dependents.Select(fact => fact.FullName));
    }

    [Fact]
    public void A_circle_of_facts_or_of_origins_ends()
    {
        var model = ReportSample.Read(_folder, "source A\n  title \"a\"\n  url \"https://example.org/a\"\n  via B\nsource B\n  title \"b\"\n  url \"https://example.org/b\"\n  via A\ngroup G\n  fact One = Two + 1\n  fact Two = One + 1\n  fact Three = 3\n    cite A\n");
        Assert.Equal(EvidenceState.Uncited, model.Find(model.Facts[0].FullName).State);
        Assert.Single(model.FindSource("A").FindFalling());
    }

    [Fact]
    public void Several_projects_stand_in_one_report_each_with_its_own_sources()
    {
        using var other = new TemporaryFolder();
        other.Write("a.facts", ReportSample.Facts);
        other.Write("label.evidence.txt", "nothing of it");
        var files = new Facts.Cli.Files.TextFiles(() => throw new InvalidOperationException("Standard input was read."), System.IO.TextWriter.Null);
        var both = new ReportModel([Facts.Cli.Projects.FactsFolder.Read(_folder[""], files, ReportSample.Day), Facts.Cli.Projects.FactsFolder.Read(other[""], files, ReportSample.Day)], "Both", ReportSample.Day, new Progress(Terminal.None, TimeProvider.System));
        Assert.Equal(2 * _model.Facts.Count, both.Facts.Count);
        Assert.Equal(["Verified", "Failed"], both.Facts.Where(fact => fact.FullName == "Clinic.Dose.MaximumSingle").Select(fact => fact.State.ToString()));
        Assert.Equal(both.Facts.Count, both.Facts.Select(fact => fact.Address.ToUpperInvariant()).Distinct().Count());
    }
}
