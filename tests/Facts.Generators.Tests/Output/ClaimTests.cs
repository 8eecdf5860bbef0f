using System;
using System.Linq;
using System.Reflection;

namespace Facts.Generators.Tests.Output;

/// <summary>What is absent, not plainly stated, or disputed.</summary>
public sealed class ClaimTests
{
    private static readonly TestProject Project = TestProject.Of("""
        namespace N
        source Wire
          title "t"
        source Other
          title "u"
        group G
          cite Wire
          fact Unknown: int = unknown
          fact None: decimal in EUR = none
          fact NoName: string = unknown
          fact Optional: int? = 5
          fact Planes = 13
            disputed 9
              cite Other "nine"
              status alleged
              according-to "An officer"
          fact Arrival: date
            disputed 2020-03-22
              cite Wire
            disputed 2020-03-21
              cite Other
          fact Motive = "cash"
            status alleged "not proven" on 2021-04-02
            according-to "Corriere della Sera"
          fact Old = 12
            status retracted "the publisher \"corrected\" it" use Planes
          fact Mission = "Russia"
            note "Printed \"so\"."
            also "From Russia"
            as-of 2020-05-07
            valid from 2020-03-22 until 2020-05-07
            review-by 2027-06-30
            reviewed 2026-11-22 by "A. Reviewer"
            qualifier Share: decimal = 12.5%
            against Other "no"
          fact Firm = 1
            status confirmed
        """).WithCSharp("""
        using Facts;
        using N;

        public static class Program
        {
            public static int? Unknown() => G.Unknown;
            public static decimal? None() => G.None;
            public static string? NoName() => G.NoName;
            public static int? Optional() => G.Optional;
            public static Fact Arrival() => G.Cited.Arrival.Fact();
        }
        """);

    [Fact]
    public void What_is_absent_is_null_and_the_fact_says_why()
    {
        using var loaded = Project.Build().Load();
        foreach (var name in new[] { "Unknown", "None", "NoName" })
            Assert.Null(loaded.Call<object?>(name));
        Assert.Equal(5, loaded.Call<int?>("Optional"));
        Assert.Equal(typeof(int?), loaded.Get("N.G").GetProperty("Optional")!.PropertyType);
        Assert.True(GeneratedFacts.Find(loaded, "N.G.Unknown").IsUnknown);
        Assert.True(GeneratedFacts.Find(loaded, "N.G.None").IsNone);
    }

    [Fact]
    public void A_fact_without_an_accepted_value_has_its_handle_alone()
    {
        using var loaded = Project.Build().Load();
        Assert.Empty(loaded.Get("N.G").GetMember("Arrival"));
        var fact = loaded.Call<Fact>("Arrival");
        Assert.Null(fact.Value);
        Assert.True(fact.IsDisputed);
        Assert.Equal(FactType.Date, fact.Type);
        Assert.Equal([new DateOnly(2020, 3, 22), new DateOnly(2020, 3, 21)], fact.Disputed.Select(disputed => disputed.Value));
        var status = loaded.Get("N.G+Cited").GetField("Arrival")!.GetCustomAttribute<FactStatusAttribute>()!;
        Assert.True(status.IsDisputed);
    }

    [Fact]
    public void A_fact_has_all_that_is_said_of_it()
    {
        using var loaded = Project.Build().Load();
        var planes = GeneratedFacts.Find(loaded, "N.G.Planes").Disputed.Single();
        Assert.Equal(9, planes.Value);
        Assert.Equal(FactStatus.Alleged, planes.Status);
        Assert.Equal(["An officer"], planes.AccordingTo);
        Assert.Equal("nine", planes.Citations.Single().Quote);
        var old = GeneratedFacts.Find(loaded, "N.G.Old");
        Assert.Equal((FactStatus.Retracted, "the publisher \"corrected\" it", "N.G.Planes"), (old.Status, old.StatusReason, old.Replacement!.Name));
        var mission = GeneratedFacts.Find(loaded, "N.G.Mission");
        Assert.Equal(["Printed \"so\"."], mission.Notes);
        Assert.Equal(["From Russia"], mission.AlsoKnownAs);
        Assert.Equal((new PartialDate(2020, 5, 7), new PartialDate(2027, 6, 30)), (mission.AsOf, mission.ReviewBy));
        Assert.Equal((new PartialDate(2020, 3, 22), new PartialDate(2020, 5, 7)), (mission.ValidFrom, mission.ValidUntil));
        Assert.Equal("A. Reviewer", mission.Reviews.Single().By);
        Assert.Equal(("Share", 0.125m), (mission.Qualifiers.Single().MemberName, mission.Qualifiers.Single().Value));
        Assert.Equal("no", mission.Against.Single().Quote);
        Assert.Equal(FactStatus.Confirmed, GeneratedFacts.Find(loaded, "N.G.Firm").Status);
    }

    [Fact]
    public void Only_what_is_not_plainly_stated_or_has_an_end_carries_the_attribute()
    {
        using var loaded = Project.Build().Load();
        var members = loaded.Get("N.G").GetMembers(BindingFlags.Public | BindingFlags.Static).Where(member => member.IsDefined(typeof(FactStatusAttribute))).Select(member => member.Name);
        Assert.Equal(["Mission", "Motive", "Old", "Planes"], members.Order());
        var motive = Status(loaded, "Motive");
        Assert.Equal((FactStatus.Alleged, "not proven", false), (motive.Status, motive.Reason, motive.IsDisputed));
        Assert.Equal((FactStatus.Retracted, "N.G.Planes"), (Status(loaded, "Old").Status, Status(loaded, "Old").Replacement));
        Assert.True(Status(loaded, "Planes").IsDisputed);
        var mission = Status(loaded, "Mission");
        Assert.Equal((FactStatus.Stated, "2020-03-22", "2020-05-07", "2027-06-30"), (mission.Status, mission.ValidFrom, mission.ValidUntil, mission.ReviewBy));
    }

    [Fact]
    public void Documentation_says_it_at_the_member()
    {
        var text = Project.Build().EmitDocumentation();
        Assert.Contains("<c>13</c>, stated, disputed.", text, StringComparison.Ordinal);
        Assert.Contains("Disputed: <c>9</c>, alleged, according to An officer; “nine” (<see cref=\"P:N.Sources.Other\"/>)", text, StringComparison.Ordinal);
        Assert.Contains("retracted (the publisher &quot;corrected&quot; it), use <c>N.G.Planes</c>.", text, StringComparison.Ordinal);
        Assert.Contains("According to Corriere della Sera", text, StringComparison.Ordinal);
        Assert.Contains("Valid from 2020-03-22 until 2020-05-07.", text, StringComparison.Ordinal);
        Assert.Contains("Against it: “no”", text, StringComparison.Ordinal);
    }

    private static FactStatusAttribute Status(LoadedAssembly loaded, string name) => loaded.Get("N.G").GetMember(name).Single().GetCustomAttribute<FactStatusAttribute>()!;
}
