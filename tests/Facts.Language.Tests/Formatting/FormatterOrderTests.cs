using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Formatting;

/// <summary>What the formatter moves, and what stays with what.</summary>
public sealed class FormatterOrderTests
{
    [Fact]
    public void Entries_are_sorted_with_what_belongs_to_them() => AssertFormat(
        """
        fact Rate: decimal
          note "n"
          // later
          from 2021 = 2
            cite B
          from 2020-07-01 until 2020-12-31 = 1
            // a note on A
            cite A
          until 2006-12-31 = none
        """,
        """
        fact Rate: decimal
          note "n"
          until 2006-12-31 = none
          from 2020-07-01 until 2020-12-31 = 1
            // a note on A
            cite A
          // later
          from 2021 = 2
            cite B

        """);

    [Fact]
    public void Comments_stay_with_what_they_stand_by() => AssertFormat(
        """
        // first



        group A      // behind
            // in the group
            fact B = 1
            // ends the group
        // between
        group C
              // ends the file, in the group
        // ends the file
        """,
        """
        // first

        group A  // behind
          // in the group
          fact B = 1
          // ends the group
        // between
        group C
          // ends the file, in the group
        // ends the file

        """);

    /// <summary>A comment that stands deeper than the line below it is about what is above, and goes with it.</summary>
    [Fact]
    public void Comments_are_sorted_with_the_entry_that_they_are_about() => AssertFormat(
        """
        fact Rate: int
          // leads 2021
          from 2021 = 2   // behind 2021
            // under 2021, which has no body
          // leads 2020
          from 2020 = 1
            cite A
            // ends 2020

          // leads 2019
          from 2019
            // leads the field
            X = 1
              // under the field
            // ends 2019
          // ends the timeline
        // between the facts
        fact Other = 1
        """,
        """
        fact Rate: int

          // leads 2019
          from 2019
            // leads the field
            X = 1
              // under the field
            // ends 2019
          // leads 2020
          from 2020 = 1
            cite A
            // ends 2020
          // leads 2021
          from 2021 = 2  // behind 2021
            // under 2021, which has no body
          // ends the timeline
        // between the facts
        fact Other = 1

        """);

    [Fact]
    public void Entries_are_sorted_by_the_moment_at_which_they_begin() => AssertFormat(
        "fact F\n  from 2020-03-22T00:30+02:00 = 3\n  from 2020-03-21T23:00Z = 4\n  from 2020-03 = 2\n  until 2019 = 0\n  from 2020 = 1\n  note \"n\"\n",
        "fact F\n  until 2019 = 0\n  from 2020 = 1\n  from 2020-03 = 2\n  from 2020-03-22T00:30+02:00 = 3\n  from 2020-03-21T23:00Z = 4\n  note \"n\"\n");

    [Fact]
    public void Comments_between_rows_and_rows_with_bodies_keep_their_places() => AssertFormat(
        """
        table T
          // the header
          | A | cite |   // behind the header
          // a row
          | "x" | S "q" |   // behind the row
              disputed A = "y"
              // under the row

          // another
          | [1, // one
             2] | |
          | "long" | |
          // ends the table
        """,
        """
        table T
          // the header
          | A      | cite  |  // behind the header
          // a row
          | "x"    | S "q" |  // behind the row
            disputed A = "y"
            // under the row

          // another
          | [1,  // one
            2] | |
          | "long" |       |
          // ends the table

        """);

    private static void AssertFormat(string text, string expected) => Assert.Equal(expected, Formatter.Format(SyntaxTree.Parse(text)));
}
