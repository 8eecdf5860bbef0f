using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dossier.App;

namespace Dossier.Tests;

public class JsonReportTests
{
    [Fact]
    public void It_holds_every_fact_with_its_canonical_text()
    {
        using JsonDocument json = JsonDocument.Parse(Samples.Json(Samples.Curated));
        JsonElement facts = json.RootElement.GetProperty("facts");
        Facts.Fact[] all = [.. FactCatalog.All, .. FactCatalog.Tables.SelectMany(table => table)];
        Assert.Equal(all.Length, facts.GetArrayLength());
        Assert.All(all.Zip(facts.EnumerateArray()), pair =>
        {
            (Facts.Fact fact, JsonElement entry) = pair;
            Assert.Equal(fact.Name, entry.GetProperty("name").GetString());
            Assert.Equal(fact.IsUnknown ? "unknown" : fact.Text, entry.GetProperty("value").GetString());
            Assert.Equal(fact.Status.ToString().ToLowerInvariant(), entry.GetProperty("status").GetString());
            Assert.Equal(fact.Disputed.Select(other => other.Text), entry.GetProperty("disputed").EnumerateArray().Select(other => other.GetProperty("value").GetString()));
            Assert.Equal(fact.Formula, entry.GetProperty("formula").GetString());
            Assert.Equal(fact.Measurement?.UncertaintyText, entry.GetProperty("uncertainty").GetString());
            Assert.Equal(fact.TypeName, entry.GetProperty("type").GetString());
            Assert.Equal(fact.Unit, entry.GetProperty("unit").GetString());
            Assert.Equal(fact.Documentation, entry.GetProperty("documentation").GetString());
            Assert.Equal(fact.File, entry.GetProperty("file").GetString());
            Assert.Equal(
                fact.Citations.Select(citation => (citation.SourceName, citation.Quote, citation.IsInherited)),
                entry.GetProperty("citations").EnumerateArray().Select(citation => (
                    citation.GetProperty("source").GetString()!,
                    citation.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("text").GetString()).FirstOrDefault(),
                    citation.GetProperty("inherited").GetBoolean())));
        });
    }

    [Fact]
    public void Its_values_are_those_of_the_constants()
    {
        using JsonDocument json = JsonDocument.Parse(Samples.Json(Samples.Curated));
        var values = json.RootElement.GetProperty("facts").EnumerateArray().ToDictionary(fact => fact.GetProperty("name").GetString()!, fact => fact.GetProperty("value").GetString());
        Assert.Equal("{ Item: face masks, Count: 521800 }", values["Dossier.Relief.Deliveries.FaceMasks"]);
        Assert.Equal("6.67430(15)e-11", values["Codata.Codata2022.NewtonianConstantOfGravitation"]);
        Assert.Equal(ArmsSpending.Target.ToString(CultureInfo.InvariantCulture), values["Dossier.ArmsSpending.Target"]);
        Assert.Equal(Mission.Days.Arrival.ToString("O", CultureInfo.InvariantCulture), values["Dossier.Mission.Days.Arrival"]);
        Assert.Equal("false", values["Dossier.Statements.Guerini.Convinced"]);
        Assert.Equal($"{{ Name: {People.Kikot.Name}, Office: {People.Kikot.Office}, Rank: {People.Kikot.Rank}, Department: {People.Kikot.Department} }}", values["Dossier.People.Kikot"]);
    }

    [Fact]
    public void It_holds_every_source_and_the_counts()
    {
        using JsonDocument json = JsonDocument.Parse(Samples.Json(Samples.Curated));
        Assert.All(FactCatalog.Sources.Zip(json.RootElement.GetProperty("sources").EnumerateArray()), pair =>
        {
            Assert.Equal(pair.First.FullName, pair.Second.GetProperty("fullName").GetString());
            Assert.Equal(
                pair.First.Fields.Select(field => (field.Key, field.Value)),
                pair.Second.GetProperty("fields").EnumerateArray().Select(field => (field.GetProperty("key").GetString()!, field.GetProperty("value").GetString()!)));
        });
        JsonElement counts = json.RootElement.GetProperty("counts");
        int all = FactCatalog.All.Count + FactCatalog.Tables.Sum(table => table.Count);
        Assert.Equal(all, counts.GetProperty("facts").GetInt32());
        Assert.Equal(all, counts.GetProperty("cited").GetInt32());
        Assert.Equal(Samples.Curated.Quotes, counts.GetProperty("quotes").GetInt32());
        Assert.Equal(FactCatalog.Sources.Count, counts.GetProperty("sources").GetInt32());
    }

    [Fact]
    public void What_is_not_stated_is_null()
    {
        var citation = new CitationEntry("Wire", [new QuoteEntry("words", After: "some")]) { IsInherited = true, Url = "https://example.org/", Locators = [new LocatorEntry("page", "12")] };
        string json = Encoding.UTF8.GetString(Samples.Json(Samples.Of(Samples.Fact("Bare", "int", null, citation))));
        Assert.Contains("\"value\": null", json, System.StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement written = document.RootElement.GetProperty("facts")[0].GetProperty("citations")[0];
        Assert.True(written.GetProperty("inherited").GetBoolean());
        Assert.Equal("https://example.org/", written.GetProperty("url").GetString());
        Assert.Equal("12", written.GetProperty("locators")[0].GetProperty("value").GetString());
        Assert.Equal("some", written.GetProperty("quotes")[0].GetProperty("after").GetString());
        Assert.Equal(JsonValueKind.Null, written.GetProperty("quotes")[0].GetProperty("before").ValueKind);
    }

    [Fact]
    public void It_is_utf8_without_a_mark_and_ends_with_a_line()
    {
        byte[] json = Samples.Json(Samples.Curated);
        Assert.Equal((byte)'{', json[0]);
        Assert.Equal((byte)'\n', json[^1]);
        Assert.DoesNotContain((byte)'\r', json);
        Assert.Contains("“", Encoding.UTF8.GetString(json), System.StringComparison.Ordinal);
    }
}
