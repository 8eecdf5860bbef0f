using System;
using System.IO;
using System.Linq;
using System.Text;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Cli.Tests.Parameters;

public sealed class ImportParametersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_tree_of_both_dialects_becomes_groups_timelines_and_tables()
    {
        Write("tax/index.yaml", """
            description: Taxes
            metadata:
              reference:
                - title: Tax Code
                  href: https://example.org/code
            """);
        Write("tax/flat_rate.yaml", """
            description: The flat rate
            metadata:
              unit: /1
              short_label: Flat
              last_value_still_valid_on: "2024-05-01"
              official_journal_date:
                2020-01-01: "2019-12-30"
              reference:
                2020-01-01:
                  title: Act 7
                  href: https://example.org/act-7
                2022-01-01:
                - title: Act 9
            values:
              2022-01-01:
                value: null
              2020-01-01:
                value: 0.190
              2023-01-01: expected
            documentation: |
              More of it.
            """);
        Write("tax/scale.yaml", """
            description: The scale
            metadata:
              threshold_unit: currency-EUR
              rate_unit: /1
              type: marginal_rate
            brackets:
            - threshold:
                2020-01-01: {value: 0}
              rate:
                2020-01-01: {value: 0.1}
                2021-01-01: {value: 0.12, reference: "https://example.org/rates"}
            - threshold:
                2020-01-01: 12_000.50
                2021-01-01: .inf
              rate:
                2021-01-01: 0.3
            """);
        Write("benefit.yaml", """
            description: Limits by status
            metadata:
              unit: currency-USD
              period: year
              label: Limit
              breakdown: [filing_status]
              reference: https://example.org/limits
            SINGLE:
              0000-01-01: .inf
              2026-01-01: 1_000
            HEAD_OF_HOUSEHOLD:
              values:
                2026-01-01: 2_000
              metadata:
                uprating:
                  parameter: gov.cpi
            """);
        Write("kinds.yml", """
            names: { values: { 2020-01-01: [a, "b \"c"], 2021-01-01: [] } }
            flag: { values: { 2020-01-01: yes } }
            small: { values: { 2020-01-01: 1e-7, 2021-01-01: 2 } }
            title: { values: { 2020-01-01: "007" } }
            """);
        var run = Import("--namespace", "Land");
        const string expected = """
            namespace Land

            source ExampleOrgLimits
              url "https://example.org/limits"

            source TaxCode
              title "Tax Code"
              url   "https://example.org/code"

            source Act7
              title "Act 7"
              url   "https://example.org/act-7"

            source Act9
              title "Act 9"

            source ExampleOrgRates
              url "https://example.org/rates"

            /// Limit
            /// Limits by status
            group Parameters.Benefit
              cite ExampleOrgLimits
              note "unit: currency-USD"
              note "breakdown: filing_status"
              qualifier Period = "year"

              fact SINGLE: int in USD
                until 2025-12-31 = none
                  note "written as infinite: there is no limit"
                from 2026-01-01 = 1000

              fact HeadOfHousehold: int in USD
                note "uprating.parameter: gov.cpi"
                from 2026-01-01 = 2000

            group Parameters.Kinds

              fact Names: string[]
                from 2020-01-01 = ["a", "b \"c"]
                from 2021-01-01 = []

              fact Flag: bool
                from 2020-01-01 = true

              fact Small: double
                from 2020-01-01 = 1e-7
                from 2021-01-01 = 2

              fact Title: string
                from 2020-01-01 = "007"

            /// Taxes
            group Parameters.Tax
              cite TaxCode

              /// The flat rate
              /// More of it.
              fact FlatRate "Flat": decimal
                reviewed 2024-05-01
                from 2020-01-01 = 0.190
                  cite Act7
                  note "official_journal_date: 2019-12-30"
                from 2022-01-01 = none
                  cite Act9

              /// The scale
              table Scale by Bracket over From
                note "type: marginal_rate"
                | Bracket: int | From: date | Threshold: decimal? in EUR | Rate: decimal? | cite            |
                | 1            | 2020-01-01 | 0                          | 0.1            |                 |
                | 1            | 2021-01-01 | 0                          | 0.12           | ExampleOrgRates |
                | 2            | 2020-01-01 | 12000.50                   |                |                 |
                | 2            | 2021-01-01 | none                       | 0.3            |                 |
                  note "written as infinite: there is no limit"

            """;
        Assert.Equal(expected, File.ReadAllText(_folder["out.facts"]));
        Assert.Equal(expected, Formatter.Format(SyntaxTree.Parse(expected)));
        Assert.Equal(new ToolRun(0, "5 files: 7 timelines, 1 table, 17 values, 5 sources; 0 parameters left out, 1 note\n", $"{_folder["p/tax/flat_rate.yaml"]}(19,3): note: 'expected' on 2023-01-01 is not carried over: it says that a value will come, and not which.\n"), run);
        // What nobody gives a source for is asked for.
        var check = ToolRun.Of("check", _folder[""]);
        Assert.Contains("warning FACT0001: Entry 'Land.Parameters.Kinds.Flag.From2020_01_01'", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FACT0001: Entry 'Land.Parameters.Tax", check.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 errors, ", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("values:\n  2021-02-30: 1\n", "(2,3): error: '2021-02-30' is no day: 2021-02 has 28 days.")]
    [InlineData("values:\n  2021-2-3: 1\n", "(2,3): error: '2021-2-3' is no day: write 2021-02-03.")]
    [InlineData("values:\n  2021-02: 1\n", "(2,3): error: '2021-02' is no day, which has a year, a month and a day.")]
    [InlineData("vaules:\n  2021-01-01: 1\n", "(1,1): error: 'vaules' is no key of a parameter. Is 'values' meant?")]
    [InlineData("descripton: x\nvalues:\n  2021-01-01: 1\n", "(1,1): error: 'descripton' is no key of a parameter. Is 'description' meant?")]
    [InlineData("metdata: {unit: /1}\nrate: {values: {2021-01-01: 1}}\n", "(1,1): error: 'metdata' is no key of a parameter. Is 'metadata' meant?")]
    [InlineData("values:\n  2021-01-01: {vlaue: 1}\n", "(2,16): error: 'vlaue' is no key of a value. Is 'value' meant?")]
    [InlineData("values:\n  2021-01-01: {reference: x}\n", "(2,15): error: This has no 'value'.")]
    [InlineData("brackets:\n- treshold: {2021-01-01: 1}\n", "(2,3): error: 'treshold' is no key of a bracket. Is 'threshold' meant?")]
    [InlineData("brackets: {a: 1}\n", "(1,11): error: Brackets are a list, and this is a mapping.")]
    [InlineData("values:\n  2021-01-01: 1\n  2022-01-01: abc\n", "(2,3): error: The values are of several kinds, such as numbers and texts: a fact has one.")]
    [InlineData("values:\n  2021-01-01: 010\n", "(2,15): error: '010' begins with 0, which some programs read as a number to the base of eight.")]
    [InlineData("values:\n  2021-01-01: 1,5\n", "(2,15): error: '1,5' is neither a number nor a date that there is. Put a text in quotes.")]
    [InlineData("values:\n  2021-01-01: .nan\n", "(2,15): error: '.nan' is neither")]
    [InlineData("values: 5\n", "(1,9): error: Values stand behind the day from which they hold, and this is a text.")]
    [InlineData("values:\n  2021-01-01: 1\n  2021-01-01: 2\n", "(3,3): error: This is not read: '2021-01-01' stands twice here.")]
    [InlineData("- 1\n", "(1,1): error: a list is no parameter: write its description and its values.")]
    [InlineData("a: b\n", "(1,1): error: 'a' is a text and no parameter, and no key that one has.")]
    [InlineData("a: [1\n", "error: This is not read: ")]
    [InlineData("a: *b\n", "(1,4): error: This is not read: There is nothing of that name to repeat here.")]
    [InlineData("values: {2021-01-01: 1}\n---\nb: 1\n", "error: This is not read: A second document begins here: write one in a file.")]
    public void What_is_wrong_is_told_and_not_guessed(string text, string finding)
    {
        Write("a.yaml", text);
        Write("b.yaml", "values: {2021-01-01: 1}\n");
        var run = Import();
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith(_folder["p/a.yaml"], run.Errors, StringComparison.Ordinal);
        Assert.Contains(finding, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
        Assert.False(File.Exists(_folder["out.facts"]));

        // The rest of it can be had all the same.
        Assert.Equal(1, Import("--partial").Code);
        Assert.StartsWith("group Parameters\n\n  fact B: int\n    from 2021-01-01 = 1\n", File.ReadAllText(_folder["out.facts"]).TrimStart('\n'), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_texts_do_not_become_large_ones_and_deep_ones_end()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 9; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        Write("a.yaml", bomb.ToString());
        Assert.Contains("What it repeats makes more than 200000 values.", Import().Errors, StringComparison.Ordinal);
        Write("a.yaml", "a: " + new string('[', 50_000));
        Assert.Contains("It nests deeper than 40 levels.", Import().Errors, StringComparison.Ordinal);
        Write("a.yaml", "a: &x [*x]\n");
        Assert.Contains("There is nothing of that name", Import().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_file_becomes_facts_of_its_own()
    {
        Write("a b.yaml", "description: \"x\\n\\u202e  fact Evil = 1\\u0000\\u001b\"\nvalues:\n  2021-01-01: \"1\\n    fact Evil = 1\"\nmetadata:\n  label: \"l\\\" = 1\\u2029\"\n  reference: {title: \"t\\\"\\nfact Evil = 1\", href: \"javascript:alert(1) x\"}\n");
        var run = Import();
        Assert.Equal(0, run.Code);
        var text = File.ReadAllText(_folder["out.facts"]);
        Assert.Single(SyntaxWalker.Descendants(SyntaxTree.Parse(text).Root).OfType<FactSyntax>());
        Assert.DoesNotContain(text, c => c is '\u202e' or '\u001b' or '\0' or '\u2029');
        Assert.DoesNotContain('\u001b', run.Errors);
    }

    [Fact]
    public void Names_are_made_valid_and_kept_apart()
    {
        Write("x/1.yaml", "values: {2021-01-01: 1}\n");
        Write("x/x.yaml", "values: {2021-01-01: 1}\n");
        Write("x/cited.yaml", "values: {2021-01-01: 1}\n");
        Write("x/a_b.yaml", "values: {2021-01-01: 1}\n");
        Write("x/a-b.yaml", "values: {2021-01-01: 1}\n");
        var run = Import("--group", "Root");
        Assert.Equal(0, run.Code);
        Assert.Equal(["AB", "AB2", "Cited2", "X2", "_1"], SyntaxWalker.Descendants(SyntaxTree.Parse(File.ReadAllText(_folder["out.facts"])).Root).OfType<FactSyntax>().Select(fact => fact.Name.Span).Select(span => File.ReadAllText(_folder["out.facts"])[span.Start..span.End]).Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        Assert.Contains("note: 'x' is called 'X2'.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_parameters_is_misuse()
    {
        Directory.CreateDirectory(_folder["p"]);
        Assert.Equal(new ToolRun(2, "", "There is no .yaml file in what is named.\n"), Import());
        Assert.Equal(2, ToolRun.Of("import", "openfisca", _folder["none"], "-o", "-").Code);
        File.WriteAllBytes(Path.Combine(_folder["p"], "a.yaml"), [0xff, 0xfe, 0x61]);
        Assert.Equal((1, $"{_folder["p/a.yaml"]}(1,1): error: '{_folder["p/a.yaml"]}' is not UTF-8. Save it as UTF-8.\n"), (Import().Code, Import().Errors));
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder["p"], path))!);
        File.WriteAllText(Path.Combine(_folder["p"], path), text);
    }

    private ToolRun Import(params string[] more) => ToolRun.Of(["import", "openfisca", _folder["p"], "-o", _folder["out.facts"], .. more]);
}
