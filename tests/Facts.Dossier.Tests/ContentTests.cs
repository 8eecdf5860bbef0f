using System;
using System.Collections.Generic;
using System.Linq;
using Facts;

namespace Dossier.Tests;

/// <summary>What is promised about the dossier's facts themselves.</summary>
public class ContentTests
{
    private const int LongestQuote = 12;

    private static readonly Fact[] Facts = [.. FactCatalog.All.Where(fact => fact.Name.StartsWith("Dossier.", StringComparison.Ordinal))];

    /// <summary>What has a value of its own: facts, the fields of records, the rows of tables.</summary>
    private static readonly Fact[] Values =
    [
        .. Facts.SelectMany(fact => fact.Fields.Count > 0 ? fact.Fields.Where(field => field.Text != null) : [fact]).Where(fact => fact.Formula == null),
        .. FactCatalog.Tables.Where(table => table.Name.StartsWith("Dossier.", StringComparison.Ordinal)).SelectMany(table => table),
    ];

    private static readonly Source[] Articles = [.. FactCatalog.Sources.Where(source => source.FullName.StartsWith("Dossier.", StringComparison.Ordinal))];

    [Fact]
    public void There_are_at_least_eighty_facts() =>
        Assert.InRange(Facts.Length, 80, int.MaxValue);

    [Fact]
    public void Every_fact_has_a_source_and_a_short_quote() =>
        Assert.All(Values.Concat(Values.SelectMany(fact => fact.Disputed)), fact =>
        {
            Assert.NotEmpty(fact.Citations);
            Assert.All(fact.Citations, citation =>
            {
                Assert.NotEmpty(citation.Quotes);
                Assert.All(citation.Quotes, quote => Assert.InRange(Words(quote.Text), 1, LongestQuote));
            });
        });

    [Fact]
    public void Every_fact_has_a_value_and_a_comment() =>
        Assert.All(Facts, fact =>
        {
            Assert.True(fact.IsUnknown || !string.IsNullOrWhiteSpace(fact.Text), fact.Name);
            Assert.False(string.IsNullOrWhiteSpace(fact.Documentation), fact.Name);
        });

    [Fact]
    public void A_comment_is_a_sentence() =>
        Assert.All(Facts, fact =>
        {
            Assert.True(char.IsUpper(fact.Documentation![0]), fact.ToString());
            Assert.EndsWith(".", fact.Documentation, StringComparison.Ordinal);
        });

    [Fact]
    public void All_four_sources_are_cited()
    {
        Assert.Equal(4, Articles.Length);
        HashSet<string> cited = [.. Values.SelectMany(fact => fact.Citations, (_, citation) => citation.SourceName)];
        Assert.Equal(Articles.Select(source => source.Name).Order(), cited.Order());
    }

    [Fact]
    public void Every_source_has_a_title_and_evidence() =>
        Assert.All(Articles, source =>
        {
            Assert.NotNull(source.Title);
            Assert.Contains(source.Fields, field => field.Key == "evidence");
        });

    [Fact]
    public void Names_are_unique() =>
        Assert.Distinct(FactCatalog.All.Select(fact => fact.Name));

    [Fact]
    public void The_constants_are_what_the_articles_say()
    {
        const int planes = Transport.CargoPlanes; // constants at compile time, not only values
        const decimal cost = Cost.Total;
        Assert.Equal(13, planes);
        Assert.Equal(9, Transport.Cited.CargoPlanes.Fact().Disputed.Single().As<int>());
        Assert.Equal(3_000_000m, cost);
        Assert.Equal(104, Contingent.Members);
        Assert.Equal(28, Contingent.Doctors);
        Assert.Equal(4, Contingent.Nurses);
        Assert.Equal(521_800, Relief.Deliveries.FaceMasks.Count);
        Assert.Null(Relief.Deliveries.LungVentilators.Working);
        Assert.Null(Contingent.Scholars);
        Assert.Equal(0.02m, ArmsSpending.Target);
        Assert.Equal(2, Expulsion.Officials);
        Assert.Equal(new DateOnly(2020, 3, 22), Mission.Days.Arrival);
        Assert.Equal(new DateOnly(2020, 5, 7), Mission.Days.End);
        Assert.Equal("Sergey Razov", People.Razov.Name);
    }

    [Fact]
    public void What_follows_from_the_articles_is_computed()
    {
        const int staff = Contingent.MedicalStaff;
        const decimal each = Cost.PerMember;
        Assert.Equal(32, staff);
        Assert.Equal(72, Contingent.OtherMembers);
        Assert.Equal(0.308m, Contingent.MedicalShare);
        Assert.Equal(28_846.15m, each);
        Assert.Equal(110_000, Relief.Tests);
        Assert.Equal(632_832, Relief.Pieces);
        Assert.Equal(TimeSpan.FromDays(46), Mission.Days.Stay);
        Assert.True(Mission.Days.Cited.Stay.Fact().IsDisputed);
        Assert.Equal(FactStatus.Estimated, ArmsSpending.Cited.Missing.Fact().Status);
        Assert.Equal(["Dossier.Contingent.Doctors", "Dossier.Contingent.Nurses"], Contingent.Cited.MedicalStaff.Fact().Operands.Select(operand => operand.Name));
    }

    [Fact]
    public void Who_disagrees_or_claims_it_is_said()
    {
        Assert.Equal(new DateOnly(2020, 3, 21), Mission.Days.Cited.Arrival.Fact().Disputed.Single().As<DateOnly>());
        Assert.Equal(["Sergei Kikut"], People.Cited.Kikot.Fact().Field("Name").AlsoKnownAs);
        Assert.Equal(FactStatus.Alleged, Claims.Spying.Cited.SecretFiles.Fact().Status);
        Assert.Equal(["Corriere della Sera"], Claims.Spying.Cited.SecretFiles.Fact().AccordingTo);
        Assert.Equal(FactStatus.Stated, Claims.TrueAim.Cited.HardEvidence.Fact().Status);
        Assert.Equal("2020-03", Mission.Days.Accepted.ToString());
    }

    [Fact]
    public void A_handle_leads_to_the_whole_fact()
    {
        Fact planes = Transport.Cited.CargoPlanes.Fact();
        Assert.Equal(Transport.CargoPlanes, planes.As<int>());
        Assert.Equal("CrimeMystery: “13 large Russian cargo planes”", planes.Citations[0].ToString());
        Assert.Equal(Sources.CrimeMystery, planes.Citations[0].Source);
        Assert.Equal(planes, FactCatalog.Find("Dossier.Transport.CargoPlanes"));
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
