using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

/// <summary>What holds for all rules together.</summary>
public sealed class OneMistakeTests
{
    private const string Text = """
        namespace Dossier

        source Wire2021
          title     "Two officials expelled"
          publisher "Example Wire"
          published 2021-03-31
          url       "https://example.org/two-officials"

        source Herald "the Herald"
          title "Again"
          doi   "10.1000/182"
          via   Wire2021

        group Expulsion
          /// Officials told to leave.
          fact Officials = 2
            cite Wire2021 page 3 "expelled two Russian officials"

          fact Ambassador "the ambassador": string = "Sergey Razov"
            cite Herald "the ambassador, Sergey Razov"

        group Mission
          cite Wire2021
          fact Share: decimal = 2.50
          fact Arrival = 2020-03-22
        """;

    [Fact]
    public void The_sample_is_right() => Findings.None(Text);

    /// <summary>The parser alone is held to it by its own tests; here what follows from the gap is looked at.</summary>
    [Fact]
    public void Deleting_any_token_gives_at_most_one_finding()
    {
        var tree = SyntaxTree.Parse(Text);
        var worst = new List<string>();
        foreach (var token in tree.Tokens.Where(token => !token.IsTrivia && token.Kind != TokenKind.EndOfFile))
        {
            var found = Findings.Of(Text.Remove(token.Start, token.Length));
            if (found.Count > 1)
                worst.Add($"{tree.GetText(token)}@{token.Start}: {string.Join(", ", found.Select(item => item.Rule.Id + " " + item.Message))}");
        }

        Assert.True(worst.Count == 0, string.Join("\n", worst));
    }

    [Theory]
    [MemberData(nameof(SampleFiles.Names), MemberType = typeof(SampleFiles))]
    public void Findings_lie_in_the_text_in_its_order_and_say_each_thing_once(string name)
    {
        var text = SampleFiles.Read(name);
        var found = Findings.Of(text);
        Assert.All(found, item => Assert.InRange(item.Span.End, item.Span.Start, text.Length));
        Assert.Equal(found.Select(item => item.Span.Start).Order(), found.Select(item => item.Span.Start));
        Assert.Equal(found.Count, found.Select(item => (item.Span, item.Rule.Id, item.Message)).Distinct().Count());
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var documents = new[]
        {
            Document("a.facts", Wire + "group X\n  fact A = 1\n"), Document("b.facts", Wire + "group X\n  fact A = 1\n  fact B = 2\ngroup x\n  fact C = 1\n"),
            Document("C.facts", "record X\n  A: int\nfact X.A = 1\n  cite Wyre\n"), Document("x/d.facts", "fact Y = 1\nenum Cost { A }\n"), Document("é.facts", "group X.Cost\n  fact Y = 1\n"),
        };
        var expected = All(new FactsProject(documents));
        Assert.NotEmpty(expected);
        var random = new Random(1);
        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(documents);
            Assert.Equal(expected, All(new FactsProject(documents)));
        }
    }

    [Fact]
    public void Random_damage_never_throws()
    {
        var random = new Random(7);
        var pieces = new[] { "\n", "  ", "fact ", "group ", "source ", "cite ", "= ", "\"", "///", "1e9999999", "-", "[", "(", "|", ".", "Cited", "\u202E", "\0", "unknown", ": int", "namespace ", "disputed ", "enum {", "2020-13-01" };
        for (var i = 0; i < 800; i++)
        {
            var text = Text;
            for (var edits = random.Next(1, 8); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                text = random.Next(2) == 0 ? text.Insert(at, pieces[random.Next(pieces.Length)]) : text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
            }

            var project = Of(("notes.facts", text));
            _ = project.GetDiagnostics(project.Find("notes.facts")!).Select(found => found.Message).ToArray();
            var model = Language.Emission.ModelBuilder.Build(project.Bind(project.Find("notes.facts")!), project.Symbols);
            if (model.HasTable)
                _ = new Emission.TableReader(Language.Emission.TableWriter.Write(model));
            _ = Language.Emission.FileEmitter.Emit(model, Emission.Emitted.Options);
        }
    }

    /// <summary>But those of syntax and set-up, which have tests by what is set up, and those about C#, which the core does not see.</summary>
    [Fact]
    public void Every_rule_has_a_test_class_of_its_own()
    {
        var tested = typeof(OneMistakeTests).Assembly.GetTypes().Select(type => type.Name.Split('_')[0]).ToHashSet(StringComparer.Ordinal);
        var elsewhere = Rules.All.Where(rule => rule.Id.StartsWith("FACT10", StringComparison.Ordinal) || rule.Id.StartsWith("FACT9", StringComparison.Ordinal) && rule.Id != "FACT9003" || Rules.IsAboutUse(rule));
        Assert.Subset(tested, Rules.All.Except(elsewhere).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal));
    }

    private static string[] All(FactsProject project) => [.. from document in project.Documents
                                                             from found in project.GetDiagnostics(document)
                                                             select $"{document.Path} {found} {found.Related}"];
}
