using System.Linq;
using Facts.Language.Policies;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Tests;

/// <summary>Projects of texts, with the root namespace <c>Dossier</c>.</summary>
internal static class TestProject
{
    /// <summary>A source that nothing is wrong with.</summary>
    public const string Wire = "source Wire\n  title \"Two officials expelled\"\n  url \"https://example.org/wire\"\n";

    public static FactsProject Of(params (string Path, string Text)[] files) => new(
        files.Where(file => !IsData(file.Path) && !IsEvidence(file.Path)).Select(file => Document(file.Path, file.Text)),
        files.Where(file => IsData(file.Path)).Select(file => new DataFile(file.Path, file.Text)),
        Evidence([.. files.Where(file => IsEvidence(file.Path)).Select(file => new EvidenceFile(file.Path, file.Text))]));

    /// <summary>Finds evidence among some.</summary>
    public static System.Func<string, EvidenceFile?> Evidence(params EvidenceFile[] files) => path => files.FirstOrDefault(file => file.Path == path);

    /// <summary>Whether a file of that path is a data file.</summary>
    public static bool IsData(string path) => path.EndsWith(".csv", System.StringComparison.Ordinal);

    /// <summary>Whether a file of that path is evidence.</summary>
    public static bool IsEvidence(string path) => path.EndsWith(".seal", System.StringComparison.Ordinal) || path.EndsWith(".txt", System.StringComparison.Ordinal) || path.EndsWith(".md", System.StringComparison.Ordinal);

    public static Document Document(string path, string text, PolicySettings? settings = null) =>
        new(path, SyntaxTree.Parse(text), new ProjectDefaults("Dossier"), settings ?? PolicySettings.None);
}
