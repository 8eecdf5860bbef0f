using System.IO;
using Facts.Cli.Tests.Comparing;

namespace Facts.Cli.Tests.Help;

/// <summary>The files that the examples of the help are about.</summary>
internal static class ExampleProject
{
    private const string Text = "From the first of March on, whoever passes a toll station pays 2.50 for a passenger car and 11.80 by day and by night for a lorry, whatever it carries.";

    private const string Facts = """
        namespace Roads

        source TollOrder
          title    "Toll Order 2024"
          url      "https://example.org/toll-order-2024"
          evidence "sources/toll-order.seal"

        group Tolls
          fact Car = 2.50
            cite TollOrder "2.50 for a passenger car"
          fact Lorry = 11.80
            cite TollOrder "11.80 by day and by night for a lorry"
          fact Bus = 4
            allow FACT0001 "counted by us" until 2099-12-31

        """;

    /// <summary>Writes them.</summary>
    public static void Write(TemporaryFolder folder)
    {
        foreach (var name in (string[])["roads", "bridges", "texts", "sources", "parameters", "quotes/snapshots"])
            Directory.CreateDirectory(folder[name]);
        folder.Write("tolls.facts", Facts);
        folder.Write("roads/roads.facts", List("Lanes"));
        folder.Write("bridges/bridges.facts", List("Spans"));
        folder.Write("App.csproj", "<Project><ItemGroup><FactsDocument Include=\"tolls.facts\" /><FactsEvidence Include=\"sources/*.seal\" /></ItemGroup></Project>");
        folder.Write("texts/toll-order.txt", Text);
        folder.Write("page.html", $"<title>Toll Order</title><p>{Text}");
        folder.Write("table.csv", "name,value,uncertainty,unit\nPlanck constant,6.626 070 15 e-34,(exact),J Hz^-1\n");
        folder.Write("prices.csv", "Item,Price\ntea,2.50\n");
        folder.Write("ranks.json", "[{ \"code\": \"COL\" }]");
        folder.Write("library.json", "[{ \"id\": \"a\", \"type\": \"book\", \"title\": \"A\" }]");
        folder.Write("library.bib", "@book{a, title = {A}}\n");
        folder.Write("parameters/rate.yaml", "values:\n  2020-01-01: 0.1\n");
        folder.Write("quotes/snapshots/a.txt", Text);
        folder.Write("quotes/quotes.csv", "snapshot,quote,present\na.txt,a passenger car,true\na.txt,a bicycle,false\n");
    }

    /// <summary>Makes a repository of them, with the branch <c>main</c> and the tag <c>v1.0</c>.</summary>
    public static void Commit(TemporaryFolder folder)
    {
        var repository = new GitRepository(folder[""]);
        repository.Commit("one");
        repository.Git("tag", "v1.0");
    }

    private static string List(string group) => $"namespace Other\n\nsource {group}List\n  title \"List of {group}\"\n  url   \"https://example.org/{group}\"\n\ngroup {group}\n  fact Count = 3\n    cite {group}List \"three of them\"\n";
}
