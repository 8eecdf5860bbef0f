using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Tests.Checks;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Binding;

public sealed class DisputeTests
{
    private const string Delivery = "record Delivery\n  Item: string\n  Count: int\n  Working: int?\n";

    [Fact]
    public void A_disputed_value_is_of_the_type_of_the_accepted_one()
    {
        var disputed = Bound.Fact(Wire + "fact A: decimal = 13\n  disputed 9\n    cite Wire\n    status proposed\n    according-to \"A pilot\"\n    note \"He may have meant the vehicles.\"\n").Clauses.Disputed.Single();
        Assert.Equal((FactKind.Disputed, "decimal", "9", FactStatus.Proposed), (disputed.Kind, disputed.Type!.ToString(), Bound.Show(disputed.Value), disputed.Status));
        Assert.Equal(("A pilot", "He may have meant the vehicles.", 1), (disputed.Clauses.AccordingTo.Single(), disputed.Clauses.Notes.Single(), disputed.Citations.Count));
    }

    [Theory]
    [InlineData("= 13", "\"nine\"", "FACT1202: A text in quotes is not an 'int'. Write a whole number, or change the type of 'A' to 'string'.")]
    [InlineData("= \"a\"", "9", "FACT1202: 9 is not a 'string'. Write \"9\", or change the type of 'A' to 'int'.")]
    public void Another_type_is_an_error(string accepted, string disputed, string message) =>
        Findings.Expect(Wire + $"fact A {accepted}\n  cite Wire\n  disputed [|{disputed}|]\n    cite Wire page 2\n", message);

    [Theory]
    [InlineData("fact A\n  disputed 9\n  disputed 10.5\n", "decimal")]
    [InlineData("fact A\n  disputed none\n  disputed \"Razov\"\n", "string")]
    [InlineData("fact A\n  disputed unknown\n", "")]
    [InlineData("fact A: date\n  disputed 2020-03-22\n", "date")]
    [InlineData("fact A\n  disputed\n    - 1\n", "")]
    public void Without_an_accepted_value_there_is_none_but_a_type(string text, string type)
    {
        var fact = Bound.Fact(text);
        Assert.Equal((type, "-"), (fact.Type?.ToString() ?? "", Bound.Show(fact.Value)));
        Assert.DoesNotContain(null, fact.Clauses.Disputed.Select(item => item.Value));
        Assert.All(Findings.Ids(text), id => Assert.Equal("FACT0001", id));
    }

    [Fact]
    public void A_field_is_disputed_by_its_name()
    {
        var fact = Bound.Fact(Wire + Delivery + "fact A: Delivery\n  Item = \"Masks\"\n  Count = 30\n  disputed Count = 25\n    cite Wire\n  disputed Working = none\n    cite Wire\n");
        Assert.Equal(["Count int 25 Dossier.Notes.A.Count", "Working int? none Dossier.Notes.A.Working"], fact.Clauses.Disputed.Select(item => $"{item.Name} {item.Type} {Bound.Show(item.Value)} {item.FullName}"));
    }

    [Theory]
    [InlineData("disputed [|Cuont|] = 25", "'Delivery' has no field 'Cuont'. Is 'Count' meant?")]
    [InlineData("disputed [|Colour|] = \"red\"", "'Delivery' has no field 'Colour'. It has Item, Count, Working.")]
    public void A_field_that_there_is_not_is_an_error(string line, string message) =>
        Findings.Expect(Wire + Delivery + $"fact A: Delivery\n  cite Wire\n  Item = \"Masks\"\n  Count = 30\n  {line}\n    cite Wire page 2\n", "FACT1212: " + message);

    [Fact]
    public void A_number_has_no_fields() => Findings.Expect(
        Wire + "fact A = 1\n  cite Wire\n  disputed [|Count|] = 25\n    cite Wire page 2\n", "FACT1212: 'int' has no field 'Count'. Write the value alone behind 'disputed'.");

    [Fact]
    public void Where_the_type_is_not_known_that_is_the_mistake() => Findings.Expect(
        Wire + "fact A: [|Delivry|]\n  cite Wire\n  disputed Count = 25\n    cite Wire page 2\n  disputed \"x\"\n    cite Wire page 2\nrecord Delivery\n  Count: int\n",
        "FACT1201: There is no type 'Delivry'. Is 'Delivery' meant?");

    [Fact]
    public void A_record_may_be_disputed_as_a_whole()
    {
        var disputed = Bound.Fact(Wire + Delivery + "fact A: Delivery\n  Item = \"Masks\"\n  Count = 30\n  disputed\n    cite Wire\n    Item = \"Suits\"\n    Count = 5\n").Clauses.Disputed.Single();
        Assert.Equal("{ \"Suits\", 5,  }", Bound.Show(disputed.Value));
        Assert.All(disputed.Fields, field => Assert.Single(field.Inherited));
    }

    [Fact]
    public void A_field_with_disputed_values_alone_has_no_value()
    {
        var fact = Bound.Fact(Wire + Delivery + "fact A: Delivery\n  Item = \"Masks\"\n  Count = 30\n  Working\n    disputed 25\n      cite Wire\n");
        Assert.Equal("{ \"Masks\", 30,  }", Bound.Show(fact.Value));
        Assert.Equal("25", Bound.Show(fact.Fields[2].Clauses.Disputed.Single().Value));
        Findings.Expect(Wire + Delivery + "fact [|A|]: Delivery\n  cite Wire\n  Item = \"Masks\"\n  Count\n    disputed 25\n      cite Wire page 2\n",
            "FACT1214: 'Dossier.Notes.A' lacks fields of 'Delivery' that are not optional: Count. State them, or make their types optional with '?'.");
    }

    [Fact]
    public void A_field_of_a_row_is_disputed_likewise()
    {
        const string Table = Delivery + "table T: Delivery by Item\n  | Item | Count | Working |\n  | \"Masks\" | 30 | |\n    disputed Count = 25\n      cite Wire\n  | \"Suits\" | 5 | 4 |\n  cite Wire\n";
        var rows = Bound.File(Wire + Table).Tables.Single().Rows;
        Assert.Equal(["Count int 25 Dossier.T.Masks.Count"], rows[0].Detail!.Clauses.Disputed.Select(item => $"{item.Name} {item.Type} {Bound.Show(item.Value)} {item.FullName}"));
        Assert.Empty(rows[1].Detail!.Clauses.Disputed);
        Findings.Expect(Wire + Table.Replace("Count = 25", "[|Cuont|] = 25", System.StringComparison.Ordinal), "FACT1212: 'Delivery' has no field 'Cuont'. Is 'Count' meant?");
        Findings.Expect(Wire + Table.Replace("Count = 25", "Count = [|\"x\"|]", System.StringComparison.Ordinal), "FACT1202: A text in quotes is not an 'int'. Write a whole number, or change the type of field 'Count' of 'Delivery' to 'string'.");
    }

    [Fact]
    public void Twenty_thousand_are_bound_in_time() => Assert.Equal(20_000, Bound.Fact("fact A\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  disputed {i}\n"))).Clauses.Disputed.Count);
}
