using System;
using System.IO;
using System.Linq;
using Facts.Language;
using Facts.Language.Formatting;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Cli.Tests.Commands;

public sealed class ImportCodataTests : IDisposable
{
    private const string Header = "name,value,uncertainty,unit\n";

    private const string Table = Header + """
        alpha particle mass,6.644 657 3450 e-27,0.000 000 0021 e-27,kg
        electron g factor,-2.002 319 304 360 92,0.000 000 000 000 36,
        Hartree energy,4.359 744 722 2060 e-18,0.000 000 000 0048 e-18,J
        hertz-hartree relationship,1.519 829 846 0574 e-16,0.000 000 000 0017 e-16,E_h
        "molar volume of ideal gas (273.15 K, 100 kPa)",22.710 954 64... e-3,(exact),m^3 mol^-1
        reduced Planck constant,1.054 571 817... e-34,(exact),J s
        speed of light in vacuum,299 792 458,(exact),m s^-1

        """;

    private const string Expected = """"
        namespace Codata

        source NistCodata2022
          title     "Fundamental Physical Constants — Complete Listing, 2022 CODATA adjustment"
          kind      dataset
          author    "CODATA Task Group on Fundamental Constants"
          publisher "National Institute of Standards and Technology"
          published 2024
          url       "https://physics.nist.gov/cuu/Constants/Table/allascii.txt"
          language  en

        /// CODATA recommended values of the fundamental physical constants, 2022 adjustment, as printed:
        /// the figures in parentheses are the standard uncertainty in the last digits of the value.
        group Codata2022
          cite NistCodata2022

          /// The hartree, which the table prints as E_h.
          unit Hartree = 4.3597447222060e-18 J

          fact AlphaParticleMass "alpha particle mass" = 6.6446573450(21)e-27 kg
          fact ElectronGFactor "electron g factor" = -2.00231930436092(36)
          fact HartreeEnergy "Hartree energy" = 4.3597447222060(48)e-18 J
          fact HertzHartreeRelationship "hertz-hartree relationship" = 1.5198298460574(17)e-16 Hartree
          fact MolarVolumeOfIdealGas273_15K100KPa "molar volume of ideal gas (273.15 K, 100 kPa)" = 22.71095464...e-3 m3/mol exact
          fact ReducedPlanckConstant "reduced Planck constant" = 1.054571817...e-34 J.s exact
          fact SpeedOfLightInVacuum "speed of light in vacuum" = 299792458 m/s exact

        """";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_digit_becomes_a_fact()
    {
        Assert.Equal(new ToolRun(0, "7 constants\n", ""), Import(Table));
        Assert.Equal(Expected, File.ReadAllText(_folder["out.facts"]));
    }

    [Fact]
    public void What_it_writes_is_formatted_and_has_no_errors()
    {
        Import(Table, "--note", "Superseded, \"they\" say.", "--note", "Again.");
        var text = File.ReadAllText(_folder["out.facts"]);
        Assert.Contains("  cite NistCodata2022\n  note \"Superseded, \\\"they\\\" say.\"\n  note \"Again.\"\n\n", text, StringComparison.Ordinal);
        Assert.Equal(text, Formatter.Format(SyntaxTree.Parse(text)));
        var document = new Document("out.facts", SyntaxTree.Parse(text), new ProjectDefaults("Root"));
        Assert.DoesNotContain(new FactsProject([document]).GetDiagnostics(document), diagnostic => diagnostic.Rule.Severity is Language.Diagnostics.Severity.Error or Language.Diagnostics.Severity.Warning);
    }

    [Fact]
    public void Standard_input_and_output_stand_for_files() =>
        Assert.Equal(new ToolRun(0, Expected, ""), ToolRun.WithInput("\uFEFF" + Table.Replace("\n", "\r\n", StringComparison.Ordinal), "import", "codata", "-", "--year", "2022", "--output", "-"));

    [Fact]
    public void Names_and_what_is_known_of_the_table_may_be_given()
    {
        var run = ToolRun.WithInput(Header + "a b,1,(exact),m\n", "import", "codata", "-", "--year", "2014", "-o", "-", "--namespace", "My.Physics", "--group", "Old.Values", "--source-name", "Mine", "--url", "https://example.org/\"t\"", "--published", "2015");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith("namespace My.Physics\n\nsource Mine\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  published 2015\n  url       \"https://example.org/\\\"t\\\"\"\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("group Old.Values\n  cite Mine\n\n  fact AB \"a b\" = 1 m exact\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_of_publication_is_left_out_where_it_is_not_known()
    {
        var run = ToolRun.WithInput(Header + "a,1,(exact),m\n", "import", "codata", "-", "--year", "2014", "-o", "-", "--url", "https://example.org");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("published", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_adjustment_of_2018_is_in_the_archive()
    {
        var output = ToolRun.WithInput(Header + "a,1,(exact),m\n", "import", "codata", "-", "--year", "2018", "-o", "-").Output;
        Assert.Contains("  published 2019\n  url       \"https://physics.nist.gov/cuu/Constants/ArchiveASCII/allascii_2018.txt\"\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,1.5,,m", "(2,7): error: '' is not an uncertainty as printed: 0.000 000 0021 e-27, or (exact).")]
    [InlineData("a,1.5,about 2,m", "(2,7): error: 'about 2' is not an uncertainty as printed: 0.000 000 0021 e-27, or (exact).")]
    [InlineData("a,1.5 ×10^3,0.1,m", "(2,3): error: '1.5 ×10^3' is not a number as printed: 6.644 657 3450 e-27.")]
    [InlineData("a,1.50,0.1,m", "(2,8): error: The uncertainty 0.1 does not end at the last digit of the value 1.50: write both to the same place.")]
    [InlineData("a,1.5,0.1,furlong", "(2,11): error: The unit 'furlong' is not known, so that 'furlong' cannot be written in UCUM.")]
    [InlineData("a,1.5,0.1,E_h", "(2,11): error: The unit 'E_h' is declared by the constant 'Hartree energy', which the table does not have.")]
    [InlineData("---,1.5,0.1,m", "(2,1): error: No name can be made of '---': it has neither a letter nor a digit.")]
    [InlineData(",1.5,0.1,m", "(2,1): error: The constant has no name.")]
    [InlineData("codata2022,1.5,0.1,m", "(2,1): error: 'codata2022' would be called Codata2022, which its group or the generated code is called. Choose another group, if that is it.")]
    [InlineData("cited,1.5,0.1,m", "(2,1): error: 'cited' would be called Cited, which its group or the generated code is called. Choose another group, if that is it.")]
    [InlineData("a b,1.5,0.1,m\na-b,1.6,0.1,m", "(3,1): error: 'a-b' would be called AB, and so would 'a b': C# needs two names.")]
    [InlineData("in mHz,1.5,0.1,m\nin MHz,1.6,0.1,m", "(3,1): error: 'in MHz' would be called InMHz, and so would 'in mHz': C# needs two names.")]
    [InlineData("a b,1.5,0.1,m\na b,1.5,0.1,m", "(3,1): error: 'a b' is printed twice.")]
    [InlineData("a,1.5,0.1", "(2,10): error: This record has 3 fields, and the first one 4. Add what is missing, if only the delimiters.")]
    [InlineData("\"a,1.5,0.1,m", "(2,1): error: The quote that opens this field is never closed. Write a quote behind the field's text, and a quote within it twice.")]
    public void What_cannot_be_carried_over_is_told_at_its_place_and_nothing_is_written(string rows, string finding)
    {
        var run = Import(Header + rows + "\n");
        Assert.Equal(new ToolRun(1, "", _folder["table.csv"] + finding + "\n"), run);
        Assert.Equal(["table.csv"], _folder.Files);
    }

    [Theory]
    [InlineData("", "(1,1): error: The table has no constants.")]
    [InlineData("name,value,uncertainty,unit\n", "(1,1): error: The table has no constants.")]
    [InlineData("name,value,uncertainty,units\na,1,0.1,m\n", "(1,1): error: The table has no column 'unit'. Is 'units' meant?")]
    [InlineData("name,value,unit\na,1,m\n", "(1,1): error: The table has no column 'uncertainty'.")]
    [InlineData("name,value,uncertainty,unit,name\na,1,2,m,b\n", "(1,1): error: Two columns are called 'name'.")]
    [InlineData("name,value,uncertainty,unit,remark\na,1,2,m,x\n", "(1,29): error: The column 'remark' is not carried over: a table of constants has the columns name, value, uncertainty, unit. Remove it.")]
    public void A_table_of_another_form_is_refused(string table, string finding)
    {
        var lines = Import(table).Errors.Split('\n');
        Assert.Contains(_folder["table.csv"] + finding, lines);
        Assert.Equal(["table.csv"], _folder.Files);
    }

    [Fact]
    public void Every_finding_is_told_in_the_order_of_the_table()
    {
        var run = Import(Header + "a,1.5,0.1,m\n---,x,y,z\nb,1.5,0.25,m\n");
        Assert.Equal(1, run.Code);
        var places = run.Errors.TrimEnd('\n').Split('\n').Select(line => line[_folder["table.csv"].Length..line.IndexOf(": error: ", StringComparison.Ordinal)]);
        Assert.Equal(["(3,1)", "(3,5)", "(3,9)", "(4,7)"], places);
    }

    [Fact]
    public void A_file_that_is_there_stays_as_it_is_until_all_is_well()
    {
        _folder.Write("out.facts", "before");
        Assert.Equal(1, Import(Header + "a,1.5,,m\n", "--force").Code);
        Assert.Equal("before", File.ReadAllText(_folder["out.facts"]));
        Assert.Equal(0, Import(Table, "--force").Code);
        Assert.Equal(Expected, File.ReadAllText(_folder["out.facts"]));
        Assert.Equal(["out.facts", "table.csv"], _folder.Files);
    }

    [Fact]
    public void Behind_a_link_the_file_itself_is_written()
    {
        _folder.Write("real.facts", "before");
        File.CreateSymbolicLink(_folder["out.facts"], _folder["real.facts"]);
        Assert.Equal(0, Import(Table, "--force").Code);
        Assert.Equal(Expected, File.ReadAllText(_folder["real.facts"]));
        Assert.NotNull(new FileInfo(_folder["out.facts"]).LinkTarget);
    }

    [Fact]
    public void A_file_that_cannot_be_read_or_written_is_misuse()
    {
        Assert.Equal(new ToolRun(2, "", $"There is no file '{_folder["none.csv"]}'.\n"), ToolRun.Of("import", "codata", _folder["none.csv"], "--year", "2022", "-o", "-"));
        var table = _folder.Write("table.csv", Table);
        Assert.Equal(new ToolRun(2, "", $"The folder '{_folder["none"]}' does not exist.\n"), ToolRun.Of("import", "codata", table, "--year", "2022", "-o", Path.Combine(_folder["none"], "out.facts")));
        File.WriteAllBytes(table, [0x6E, 0xFF]);
        Assert.Equal(new ToolRun(2, "", $"'{table}' is not UTF-8. Save it as UTF-8.\n"), ToolRun.Of("import", "codata", table, "--year", "2022", "-o", "-"));
    }

    private ToolRun Import(string table, params string[] more) =>
        ToolRun.Of(["import", "codata", _folder.Write("table.csv", table), "--year", "2022", "--output", _folder["out.facts"], .. more]);
}
