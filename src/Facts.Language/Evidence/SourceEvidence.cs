using System;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

/// <summary>What a source says of its evidence.</summary>
/// <param name="Document">The file that declares the source.</param>
/// <param name="Field">The line that names it.</param>
internal sealed record SourceEvidence(Document Document, SourceFieldSyntax Field)
{
    private const int HashLength = 64;

    /// <summary>The path as it is written.</summary>
    public string Written { get; private init; } = "";

    /// <summary>The path seen from the project; null where it leads out of it.</summary>
    public string? Path { get; private init; }

    /// <summary>The file; null where the project has none of that path.</summary>
    public EvidenceFile? File { get; private init; }

    /// <summary>The hash that is recorded behind the path, in lower case; empty without one.</summary>
    public string RecordedHash { get; private init; } = "";

    /// <summary>Whether what is recorded can be a hash.</summary>
    public bool IsHashSound => RecordedHash.Length == 0 || (RecordedHash.Length == HashLength && RecordedHash.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')));

    /// <summary>Whether quotes can be looked for in it: it is there, it can be read, and it is the one that is recorded.</summary>
    public bool IsUsable => File is { Problem: "" } file && IsHashSound && (RecordedHash.Length == 0 || string.Equals(RecordedHash, file.Hash, StringComparison.Ordinal));

    /// <summary>Reads the line of a source; null where it has none, or one that could not be read, which is reported.</summary>
    /// <param name="document">The file that declares it.</param>
    /// <param name="source">The source.</param>
    /// <param name="find">Finds a file of the project.</param>
    public static SourceEvidence? Of(Document document, DeclarationSyntax source, Func<string, EvidenceFile?> find)
    {
        var tree = document.Tree;
        var field = SourceLines.Of(tree, source, "evidence").FirstOrDefault();
        if (field == null || field.Value.IsMissing || field.Value.IsMalformed || field.Hash.IsMalformed || field.Skipped != null)
            return null;
        var written = ScalarText.Get(tree, field.Value);
        if (string.IsNullOrWhiteSpace(written))
            return null;
        var path = RelativePath.Resolve(document.Path, written);
        return new SourceEvidence(document, field)
        {
            Written = written,
            Path = path,
            File = path == null ? null : find(path),
            RecordedHash = field.Hash.IsMissing ? "" : ScalarText.Get(tree, field.Hash).ToLowerInvariant(),
        };
    }
}
