using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1101_ReservedNameTests
{
    [Theory]
    [InlineData("Cited", "the enum of handles is called that")]
    [InlineData("Sources", "the class of the sources is called that")]
    [InlineData("FactCatalog", "the project's catalogue is called that")]
    [InlineData("Equals", "every C# type has a member of that name")]
    [InlineData("ReferenceEquals", "every C# type has a member of that name")]
    [InlineData("GetHashCode", "every C# type has a member of that name")]
    [InlineData("GetType", "every C# type has a member of that name")]
    [InlineData("ToString", "every C# type has a member of that name")]
    [InlineData("MemberwiseClone", "every C# type has a member of that name")]
    [InlineData("Finalize", "every C# type has a member of that name")]
    public void A_reserved_name_is_reported_for_facts_groups_and_sources(string name, string why)
    {
        var message = $"FACT1101: The name '{name}' cannot be used: {why}. Rename it, for example to '{name}";
        Findings.Expect(Wire + $"fact [|{name}|] = 1\n  cite Wire\n", message + "Value'.");
        Findings.Expect(Wire + $"group [|{name}|]\n  cite Wire\n  fact X = 1\n", message + "Group'.");
        Findings.Expect($"source [|{name}|]\n  title \"A\"\n  url \"https://example.org\"\nfact X = 1\n  cite {name}\n", message + "Source'.");
    }

    [Fact]
    public void The_group_that_the_file_gives_its_name_is_named_as_such() => Findings.Expect(Wire + "fact [|Notes|] = 1\n  cite Wire\n",
        "FACT1101: The name 'Notes' cannot be used: the group around it has the same name, which C# does not allow; the group comes from the file's name. Rename it, for example to 'NotesValue'.");

    [Theory]
    [InlineData("value__", "C# keeps it for enums", "ValueValue")]
    public void Names_that_CSharp_keeps_are_reported_once(string name, string why, string better) => Findings.Expect(Wire + $"fact [|{name}|] = 1\n  cite Wire\n",
        $"FACT1101: The name '{name}' cannot be used: {why}. Rename it, for example to '{better}'.");

    [Fact]
    public void The_method_of_a_property_is_reported_only_beside_it()
    {
        Findings.Expect(Wire + "group A\n  cite Wire\n  fact Day = 2024-03-01\n  fact [|get_Day|] = 1\n",
            "FACT1101: The name 'get_Day' cannot be used: C# has a method of that name for the property 'Day'. Rename it, for example to 'Get_DayValue'.");
        Findings.Expect(Wire + "fact Get = 1\n  cite Wire\nfact [|get_Other|] = 1\n  cite Wire\n", "FACT1103: Names are in PascalCase. Rename 'get_Other' to 'Get_Other'.");
    }

    [Theory]
    [InlineData("fact Notes.[|Notes|] = 1")]
    [InlineData("group Tolls\n  fact [|Tolls|] = 1")]
    [InlineData("group Tolls\n  group [|Tolls|]\n    fact X = 1")]
    [InlineData("group Tolls\n  fact [|Tolls|].Car = 1")]
    [InlineData("group Tolls.[|Tolls|]\n  fact X = 1")]
    [InlineData("group Tolls\n  fact Car.[|Car|] = 1")]
    public void A_name_equal_to_its_groups_is_reported(string text)
    {
        var markup = Wire + "group All\n  cite Wire\n  " + text.Replace("\n", "\n  ", System.StringComparison.Ordinal) + "\n";
        var name = MarkupText.Parse(markup) is var parsed ? parsed.Text.Substring(parsed.Span.Start, parsed.Span.Length) : "";
        var isGroup = text.Contains("group [|", System.StringComparison.Ordinal) || text.Contains("|].", System.StringComparison.Ordinal) || text.Contains("Tolls.[|", System.StringComparison.Ordinal);
        Findings.Expect(markup, $"FACT1101: The name '{name}' cannot be used: the group around it has the same name, which C# does not allow. Rename it, for example to '{name}{(isGroup ? "Group" : "Value")}'.");
    }

    [Fact]
    public void The_default_group_counts_as_a_group() => Findings.Expect(Wire + "fact [|Notes|] = 1\n  cite Wire\n",
        "FACT1101: The name 'Notes' cannot be used: the group around it has the same name, which C# does not allow; the group comes from the file's name. Rename it, for example to 'NotesValue'.");

    [Theory]
    [InlineData("cited.facts", "Cited", "the enum of handles is called that")]
    [InlineData("sources.facts", "Sources", "the class of the sources is called that")]
    public void A_default_group_may_not_be_reserved_either_which_is_said_once(string path, string name, string why) => Findings.Expect(
        [(path, Wire + "fact [|A|] = 1\n  cite Wire\nfact B = 2\n  cite Wire\n")],
        $"FACT1101: The name '{name}' cannot be used: {why}; it comes from the file's name, so put the facts in a 'group'. Rename it, for example to '{name}Group'.");

    [Fact]
    public void A_file_of_sources_alone_may_be_called_so() => Findings.None(("sources.facts", Wire), ("b.facts", "fact A = 1\n  cite Wire\n"));

    [Fact]
    public void A_group_and_a_namespace_may_not_have_one_name() => Findings.Expect(
        [("a.facts", Wire + "group [|Roads|]\n  cite Wire\n  fact A = 1\n"), ("roads/b.facts", "fact A = 1\n  cite Wire\n")],
        "FACT1101: The name 'Roads' cannot be used: a namespace has the same name. Rename it, for example to 'RoadsGroup'.");

    [Fact]
    public void Nor_may_a_default_group() => Findings.Expect(
        [("roads.facts", Wire + "fact [|A|] = 1\n  cite Wire\n"), ("roads/b.facts", "fact A = 1\n  cite Wire\n")],
        "FACT1101: The name 'Roads' cannot be used: a namespace has the same name; it comes from the file's name, so put the facts in a 'group'. Rename it, for example to 'RoadsGroup'.");

    [Fact]
    public void A_group_that_is_called_as_its_namespace_is_can_be_compiled() => Assert.Equal(["FACT1104"], Findings.Ids(Wire + "group Dossier\n  cite Wire\n  fact A = 1\n"));

    [Theory]
    [InlineData("namespace [|Facts|]", "Facts", "the library's own types stand in it", "FactsData")]
    [InlineData("namespace [|A.Sources|]", "A.Sources", "the class of the sources is called that", "A.SourcesData")]
    [InlineData("namespace [|A.FactCatalog.B|]", "A.FactCatalog.B", "the project's catalogue is called that", "A.FactCatalogData.B")]
    public void A_namespace_is_reported_at_its_name(string line, string name, string why, string better) => Findings.Expect(line + "\n" + Wire + "fact A = 1\n  cite Wire\n",
        $"FACT1101: The name '{name}' cannot be used: {why}. Rename it, for example to '{better}'.");

    [Fact]
    public void A_namespace_of_the_folders_is_reported_at_the_first_declaration() => Findings.Expect(
        [("sources/list.facts", Wire.Replace("Wire\n", "[|Wire|]\n", System.StringComparison.Ordinal) + "fact A = 1\n  cite Wire\n")],
        "FACT1101: The name 'Dossier.Sources' cannot be used: the class of the sources is called that; it comes from the project, so write a 'namespace' line. Rename it, for example to 'Dossier.SourcesData'.");

    [Fact]
    public void A_dotted_source_is_reported() => Findings.Expect("source [|My.Herald|]\n  title \"A\"\n  url \"https://example.org\"\nfact X = 1\n  cite My.Herald\n",
        "FACT1101: The name 'My.Herald' cannot be used: only facts, groups and tables have dotted names. Rename it, for example to 'Herald'.");

    [Theory]
    [InlineData("Facts")]
    [InlineData("System")]
    [InlineData("Fact")]
    [InlineData("class")]
    [InlineData("Citations")]
    public void Other_names_are_free(string name) => Assert.DoesNotContain("FACT1101", Findings.Ids(Wire + $"group {name}\n  cite Wire\n  fact Dossier = 1\n"));

    [Theory]
    [InlineData("Timeline")]
    [InlineData("Latest")]
    [InlineData("On")]
    [InlineData("TryOn")]
    [InlineData("From2007_01_01")]
    public void A_timeline_is_not_called_like_a_member_of_its_class(string name) => Findings.Expect(
        TestProject.Wire + $"fact [|{name}|]\n  cite Wire\n  from 2007 = 1\n", $"FACT1101: The name '{name}' cannot be used: the class of a timeline has a member of that name. Rename it, for example to '{name}Value'.");

    [Theory]
    [InlineData("Timeline", "= 1")]
    [InlineData("From2007_01_01", "= 1")]
    [InlineData("From2007_01_02", "\n  from 2007 = 1")]
    [InlineData("Start", "\n  from 2007 = 1")]
    public void Others_may_have_these_names(string name, string value) => Findings.None(TestProject.Wire + $"fact {name} {value}\n  cite Wire\n");

    [Theory]
    [InlineData("Equals", "every C# type has a member of that name", "EqualsValue")]
    [InlineData("Clone", "every C# record has a member of that name", "CloneValue")]
    [InlineData("Row", "the type of the rows has the same name, which C# does not allow", "RowValue")]
    [InlineData("get_Key", "C# has a method of that name for the property 'Key'", "Get_KeyValue")]
    public void The_columns_of_a_header_are_properties_of_a_type_as_well(string name, string why, string better) => Findings.Expect(
        Wire + $"table A by Key\n  | Key: string | [|{name}|]: int |\n  | \"x\" | 1 |\n  cite Wire\n", $"FACT1101: The name '{name}' cannot be used: {why}. Rename it, for example to '{better}'.");

    [Theory]
    [InlineData("All", "by Key", "")]
    [InlineData("ByKey", "by Key", "")]
    [InlineData("FactByKey", "by Key", "")]
    [InlineData("Row", "by Key", "")]
    [InlineData("Timeline", "over Key", "date")]
    public void A_table_is_not_called_like_a_member_of_its_class(string name, string keys, string type) => Findings.Expect(
        Wire + $"table [|{name}|] {keys}\n  | Key: {(type.Length == 0 ? "string" : type)} |\n  | {(type.Length == 0 ? "\"x\"" : "2020-01-01")} |\n  cite Wire\n",
        $"FACT1101: The name '{name}' cannot be used: the class of the table has a member of that name. Rename it, for example to '{name}Table'.");

    [Theory]
    [InlineData("ByOther")]
    [InlineData("Kept")]
    public void Nor_is_that_said_of_other_names(string name) => Findings.None(Wire + $"table {name} by Key\n  | Key: string | Sources: int |\n  | \"x\" | 1 |\n  cite Wire\n");
}
