using Facts.Language.Symbols;

namespace Facts.Language.Tests.Symbols;

public sealed class DefaultNamesTests
{
    [Theory]
    [InlineData("relief-2020.facts", "Relief2020")]
    [InlineData("arms spending.facts", "ArmsSpending")]
    [InlineData("größe.facts", "Größe")]
    [InlineData("ärzte.facts", "Ärzte")]
    [InlineData("2020.facts", "_2020")]
    [InlineData("a/b/c.facts", "C")]
    [InlineData("A.FACTS", "A")]
    [InlineData("a.b.facts", "AB")]
    [InlineData(".facts", "_")]
    [InlineData("---.facts", "_")]
    [InlineData("", "_")]
    [InlineData("名前.facts", "名前")]
    [InlineData("a_b.facts", "AB")]
    [InlineData("alreadyPascal.facts", "AlreadyPascal")]
    [InlineData("𝄞x.facts", "X")]
    [InlineData("\u0301a.facts", "_\u0301a")]
    public void A_files_name_gives_its_group(string path, string group) => Assert.Equal(group, DefaultNames.Group(path));

    [Theory]
    [InlineData("a.facts", "Root", "Root")]
    [InlineData("roads/a.facts", "Root", "Root.Roads")]
    [InlineData("north roads/2020/ü/a.facts", "Root", "Root.NorthRoads._2020.Ü")]
    [InlineData("./roads//a.facts", "Root", "Root.Roads")]
    [InlineData("roads/../a.facts", "Root", "Root.Roads")]
    [InlineData("../shared/a.facts", "Root", "Root")]
    [InlineData("C:/shared/a.facts", "Root", "Root")]
    [InlineData("roads/a.facts", "", "Roads")]
    [InlineData("a.facts", "", "")]
    [InlineData("a.facts", "My-App.2020..Core", "My_App._2020.Core")]
    [InlineData("class/a.facts", "namespace", "namespace.Class")]
    public void Root_namespace_and_folders_give_the_namespace(string path, string root, string ns) => Assert.Equal(ns, DefaultNames.Namespace(path, new ProjectDefaults(root)));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("field", "@field")]
    [InlineData("required", "@required")]
    [InlineData("file", "@file")]
    [InlineData("extension", "@extension")]
    [InlineData("nameof", "@nameof")]
    [InlineData("Class", "Class")]
    [InlineData("_", "_")]
    public void Keywords_are_escaped(string name, string escaped) => Assert.Equal(escaped, CSharpNames.Escape(name));

    [Fact]
    public void Dotted_names_are_escaped_part_by_part() => Assert.Equal("A.@class.B.@int", CSharpNames.EscapeAll("A.class.B.int"));
}
