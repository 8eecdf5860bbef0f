namespace Facts.Generators.Tests.Uses;

/// <summary>A file with one fact of each kind that is to be reported, and one that is not.</summary>
internal static class UseSample
{
    public const string Facts = """
        namespace N
        source Wire
          title "t"
          url "https://example.org/"
        enum Rank { Major, Colonel }
        record Delivery
          Item: string
          Count: int
          Working: int?
          Next: Place?
        record Place
          Town: string
          Region: string
        group G
          cite Wire
          fact Firm = 1
          fact Planes = 13
            disputed 9
              cite Wire
          fact Old = 12
            status retracted "the publisher corrected it" use Planes
          fact Gone = "x"
            status retracted
          fact Motive = "cash"
            status alleged "not proven"
          fact Plan = 104
            status proposed
          fact Guess = 2.5
            status estimated
          fact Both = 7
            status alleged
            disputed 8
          fact Grade: Rank = Major
            status alleged
          fact Doubt: date
            disputed 2020-03-22
            disputed 2020-03-21
          fact Price = 10
            valid from 2020-01 until 2020-06
          fact Look = 3
            review-by 2021-01-31
          fact Sum = Planes + 1
          fact Rate: decimal
            until 2006-12-31 = 0.15
            from 2007-01-01 = 0.19
              status estimated
            from 2020-07-01 = 0.16
          fact Dropped: decimal
            status retracted use Rate
            from 2007-01-01 = 0.19
          fact Open: int
            from 2007-01-01 = 1
            from 2008-01-01
              disputed 3
          fact Relief: Delivery
            Item = "Lung ventilators"
            Count = 30
              disputed 25
            Next
              Town = "Bergamo"
                status alleged
              Region = "Lombardy"
          fact Names = ["a", "b"]
          fact Marked: string[]
            - "a"
            - "b"
              status retracted
          table Deliveries: Delivery by Item
            | Item    | Count | Working |
            | "Masks" | 5     | 4       |
            | "Beds"  | 6     | unknown |
              disputed Count = 7
            | "Tents" | 8     | 8       |
              status retracted "never sent"
          table Ranks by Code
            status retracted
            | Code: string | Grade: int |
            | "COL"        | 6          |

        """;

    public static TestProject With(string csharp) => TestProject.Of(Facts).WithCSharp(csharp);

    /// <summary>One expression within a method.</summary>
    public static TestProject Using(string expression) => With("using Facts;\nusing N;\npublic static class C\n{\n    public static object? M() => " + expression + ";\n}\n");
}
