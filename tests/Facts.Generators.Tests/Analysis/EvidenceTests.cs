using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators.Tests.Analysis;

/// <summary>Evidence as the compiler hands it over.</summary>
public sealed class EvidenceTests
{
    private static readonly TestProject Project = new TestProject()
        .With("a.facts", "namespace N\nsource Wire\n  title \"t\"\n  evidence \"wire.evidence.txt\"\ngroup A\n  fact X = 2\n    cite Wire \"two officials\"\n")
        .With("wire.evidence.txt", "They expelled two officials, and nobody was told of it before.");

    [Fact]
    public async Task A_quote_is_looked_for_in_it()
    {
        Assert.Empty(await Findings.OfAsync(Project));
        Assert.Equal(["a.facts(7,15) FACT0101"], await Findings.OfAsync(Project.With("wire.evidence.txt", "They expelled three officials, and nobody was told of it before.")));
    }

    [Fact]
    public async Task A_file_of_another_name_is_told_by_its_metadata() => Assert.Empty(await Findings.OfAsync(
        new TestProject { Files = [new TestFile("/project/a.facts", "namespace N\nsource Wire\n  title \"t\"\n  evidence \"page.html\"\ngroup A\n  fact X = 2\n    cite Wire \"two officials\"\n"), new TestFile("/project/page.html", "They expelled two officials, and nobody was told of it before.").WithMetadata("FactsKind", "Evidence")] }));

    [Fact]
    public async Task A_linked_file_has_the_path_of_its_link() => Assert.Empty(await Findings.OfAsync(
        new TestProject { Files = [Project.Files[0], new TestFile("/elsewhere/x.evidence.txt", "They expelled two officials, and nobody was told of it before.").WithMetadata("Link", "wire.evidence.txt")] }));

    [Fact]
    public async Task One_that_is_gone_is_missing() => Assert.Equal(["a.facts(4,12) FACT0104"], await Findings.OfAsync(Project.Without("wire.evidence.txt")));

    [Fact]
    public async Task One_that_cannot_be_read_is_reported_where_it_is_named() =>
        Assert.Equal(["a.facts(4,12) FACT0105"], await Findings.OfAsync(Project.With(new TestFile("/project/wire.evidence.txt", (SourceText?)null))));

    [Fact]
    public async Task So_is_one_that_is_not_UTF_8()
    {
        var text = SourceText.From("They expelled two officials.", Encoding.Unicode);
        Assert.Equal(["a.facts(4,12) FACT0105"], await Findings.OfAsync(Project.With(new TestFile("/project/wire.evidence.txt", text))));
    }

    /// <summary>What was looked for in it is kept with its text, which an edit of another file leaves as it is.</summary>
    [Fact]
    public async Task An_edit_of_one_has_its_own_quotes_looked_for_anew_and_no_others()
    {
        var herald = new CountedText("They counted three planes, and nobody was told of it before.");
        var project = Project
            .With("b.facts", "namespace N\nsource Herald\n  title \"t\"\n  evidence \"herald.evidence.txt\"\ngroup B\n  fact Y = 3\n    cite Herald \"three planes\"\n")
            .With(new TestFile("/project/herald.evidence.txt", herald));
        Assert.Empty(await Findings.OfAsync(project));
        var reads = herald.Reads;
        Assert.True(reads > 0);
        Assert.Equal(["a.facts(7,15) FACT0101"], await Findings.OfAsync(project.With("wire.evidence.txt", "They expelled three officials, and nobody was told of it before.")));
        Assert.Equal(reads, herald.Reads);
    }

    [Fact]
    public async Task It_is_read_once_and_only_where_it_is_named()
    {
        var project = Project.With("other.evidence.txt", "x");
        await project.AnalyzeAsync();
        Assert.Equal(0, project.Files.Single(file => file.Path.EndsWith("other.evidence.txt", System.StringComparison.Ordinal)).Reads);
    }

    /// <summary>A text that counts how often all of it is asked for, as whoever makes an index of it must.</summary>
    private sealed class CountedText(string text) : SourceText
    {
        public int Reads { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Reads++;
            return text.Substring(span.Start, span.Length);
        }
    }
}
