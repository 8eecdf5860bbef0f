using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1219_EndlessRecordTests
{
    [Fact]
    public void A_record_that_must_hold_itself_is_reported_at_the_type() => Findings.Expect("record Person\n  Name: string\n  Chief: [|Person|]\n",
        "FACT1219: A 'Person' holds a 'Person' in 'Chief', and that another, without end. Make the type 'Person?' or 'Person[]'.");

    [Fact]
    public void Two_that_must_hold_each_other_are_reported_once() => Findings.Expect("record Person\n  Home: [|Town|]\nrecord Town\n  Mayor: Person\n",
        "FACT1219: A 'Person' holds a 'Person' in 'Home', and that another, without end. Make the type 'Town?' or 'Town[]'.");

    [Fact]
    public void A_hundred_thousand_in_one_circle_are_found() => Assert.Equal(["FACT1219"], Findings.Ids(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"record R{i}\n  Next: R{(i + 1) % 100_000}\n"))));

    [Theory]
    [InlineData("Person?")]
    [InlineData("Person[]")]
    public void One_that_may_leave_it_out_is_not(string type) => Findings.None($"record Person\n  Name: string\n  Chief: {type}\n");

    [Fact]
    public void One_that_holds_another_endless_one_is_not_said_again() => Findings.Expect("record Team\n  Head: Person\nrecord Person\n  Chief: [|Person|]\n",
        "FACT1219: A 'Person' holds a 'Person' in 'Chief', and that another, without end. Make the type 'Person?' or 'Person[]'.");

    [Fact]
    public void The_type_of_a_field_is_looked_up_where_it_is_declared() => Findings.Expect("record Person\n  Chief: [|Persn|]?\n", "FACT1201: There is no type 'Persn'. Is 'Person' meant?");
}
