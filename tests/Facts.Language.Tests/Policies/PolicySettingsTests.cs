using System;
using System.Linq;
using Facts.Language.Policies;

namespace Facts.Language.Tests.Policies;

/// <summary>Project, folder and file: the nearest one wins, and what is none of its key counts as not set.</summary>
public sealed class PolicySettingsTests
{
    [Fact]
    public void Where_nothing_is_set_the_defaults_hold()
    {
        var policies = Settings.Of([]).Resolve();
        Assert.Equal(FilePolicies.Default, policies);
        Assert.Equal((1, false, false, null, null, true, Provenance.Full), (policies.MinSources, policies.RequiresQuotes, policies.RequiresEvidence, policies.AsOf, policies.MaxAgeDays, policies.IsPublic, policies.Provenance));
    }

    [Fact]
    public void Every_property_of_the_project_is_read()
    {
        var settings = Settings.Of([("FactsMinSources", "2"), ("FactsRequireQuotes", "True"), ("FactsRequireEvidence", "true"), ("FactsAsOf", "2026-11-25"), ("FactsMaxAgeDays", "365"), ("FactsVisibility", " internal "), ("FactsProvenance", "citations"), ("FactsPolicyLocked", "False")]);
        var policies = new FilePolicies
        {
            MinSources = 2,
            RequiresQuotes = true,
            RequiresEvidence = true,
            AsOf = new DateTime(2026, 11, 25),
            MaxAgeDays = 365,
            IsPublic = false,
            Provenance = Provenance.Citations,
        };
        Assert.Equal(policies, settings.Resolve());
        Assert.False(settings.IsLocked);
    }

    [Fact]
    public void The_folder_is_nearer_than_the_project_and_may_weaken_it() =>
        Assert.Equal(1, Settings.Of([("FactsMinSources", "3")], ("facts_min_sources", "1")).Resolve().MinSources);

    [Fact]
    public void The_file_is_nearest()
    {
        var document = TestProject.Document("a.facts", "policy facts_min_sources = 4\n", Settings.Of([("FactsMinSources", "2")], ("facts_min_sources", "3")));
        Assert.Equal(4, document.Policies.MinSources);
    }

    [Fact]
    public void Keys_of_folders_have_no_case_and_others_are_passed_over()
    {
        var settings = Settings.OfFolder(("FACTS_MIN_SOURCES", "2"), ("facts_severity.fact0001", "Error"), ("indent_size", "4"), ("dotnet_diagnostic.fact0001.severity", "none"));
        Assert.Equal(new FilePolicies { MinSources = 2 }.WithSeverity("FACT0001", PolicySeverity.Error), settings.Resolve());
        Assert.Empty(settings.FindProblems());
    }

    [Fact]
    public void What_is_no_value_or_no_key_counts_as_not_set_and_is_found()
    {
        var settings = Settings.Of([("FactsMinSources", "many"), ("FactsProvenance", "none")], ("facts_min_source", "2"), ("facts_provenance", "some"), ("facts_severity.FACT9999", "error"));
        Assert.Equal(new FilePolicies { Provenance = Provenance.None }, settings.Resolve());
        Assert.Equal(
            [
                "FACT9005: 'many' is no value of FactsMinSources. Use a whole number from 1 to 99.",
                "FACT9008: There is no policy 'facts_min_source'. Is 'facts_min_sources' meant?",
                "FACT9005: 'some' is no value of facts_provenance. Use full, citations or none.",
                "FACT9008: There is no policy 'facts_severity.FACT9999'. Is 'facts_severity.FACT9009' meant?",
            ],
            settings.FindProblems().Select(problem => $"{problem.Rule.Id}: {problem.Message}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_value_is_not_set(string value) => Assert.Equal(PolicySettings.None, Settings.Of([("FactsMinSources", value)], ("facts_min_sources", value)));

    [Fact]
    public void The_same_settings_are_equal_in_any_order()
    {
        Assert.Equal(Settings.OfFolder(("facts_min_sources", "2"), ("facts_as_of", "2026-11-25")), Settings.OfFolder(("facts_as_of", "2026-11-25"), ("facts_min_sources", "2")));
        Assert.NotEqual(Settings.OfFolder(("facts_min_sources", "2")), Settings.OfFolder(("facts_min_sources", "3")));
        Assert.NotEqual(Settings.OfFolder(("facts_min_sources", "2")), Settings.OfFolder(("facts_min_sources", "2")) with { IsLocked = false });
        Assert.Equal(FilePolicies.Default.WithSeverity("A", PolicySeverity.None).WithSeverity("B", PolicySeverity.Error), FilePolicies.Default.WithSeverity("B", PolicySeverity.Error).WithSeverity("A", PolicySeverity.Silent).WithSeverity("A", PolicySeverity.None));
    }
}
