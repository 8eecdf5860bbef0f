using Facts.Language.Evidence;

namespace Facts.Language.Tests.Checks;

/// <summary>A source with evidence, for the rules about it.</summary>
internal static class EvidenceSamples
{
    public const string Report = """
        The harbour master counted 14 ferries on Monday. Of these, four carried no
        passengers at all. “We were told to wait,” said the mate of one; the others
        sailed before noon. On Tuesday the harbour master counted 14 ferries again,
        and twenty-four barges.
        """;

    /// <summary>A source that nothing is wrong with, and its evidence beside it.</summary>
    public const string Harbour = "source Harbour\n  title \"Harbour report\"\n  evidence \"harbour.evidence.txt\"\n";

    public static (string Path, string Text) TextFile { get; } = ("harbour.evidence.txt", Report);

    /// <summary>The same with a seal.</summary>
    public const string Sealed = "source Harbour\n  title \"Harbour report\"\n  evidence \"harbour.seal\"\n";

    /// <summary>A seal of that text, with some quotes.</summary>
    public static (string Path, string Text) SealFile(params string[] quotes) => ("harbour.seal", Facts.Language.Evidence.Seal.Of(new EvidenceText(Report), System.Array.ConvertAll(quotes, quote => QuotePattern.Parse(quote))).Write());

    public static (string Path, string Markup)[] With(string facts, (string Path, string Text) evidence) => [("notes.facts", facts), evidence];
}
