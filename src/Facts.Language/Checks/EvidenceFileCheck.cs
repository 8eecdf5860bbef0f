using System;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>
/// FACT0104, FACT0105, FACT1418: evidence that is not part of the project, cannot be read, is not the one recorded, or lies outside the project. Stands on the path, or on the hash.
/// </summary>
internal sealed class EvidenceFileCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            if (SourceEvidence.Of(context.File.Document, source.Syntax, context.Project.FindEvidence) is { } evidence)
                Check(context, evidence);
        }
    }

    private static void Check(CheckContext context, SourceEvidence evidence)
    {
        var place = evidence.Field.Value.Span;
        if (evidence.Path == null)
            context.Report(Rules.ForeignPath, place, evidence.Written);
        else if (evidence.File is not { } file)
            context.Report(Rules.MissingFile, place, HiddenCharacters.EscapeName(evidence.Path), "FactsEvidence", GetHint(evidence.Path));
        else if (file.Problem.Length > 0)
            context.Report(Rules.UnusableEvidence, place, HiddenCharacters.EscapeName(file.Path), file.Problem);
        else if (!evidence.IsHashSound)
            context.Report(Rules.UnusableEvidence, evidence.Field.Hash.Span, HiddenCharacters.EscapeName(file.Path), $"'{SyntaxMessages.Shorten(ScalarText.Get(context.Tree, evidence.Field.Hash))}' is no SHA-256, which has 64 hexadecimal digits.");
        else if (!evidence.IsUsable)
            context.Report(Rules.UnusableEvidence, evidence.Field.Hash.Span, HiddenCharacters.EscapeName(file.Path), $"Its SHA-256 is {file.Hash}, and not the one recorded here. Look what has changed; if that is meant, record the new one.");
    }

    private static string GetHint(string path) => path.EndsWith(EvidenceFile.SealExtension, StringComparison.Ordinal)
        ? "Make it with 'facts seal', or look whether it is spelt in the same case."
        : EvidenceFile.Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal))
        ? "Is it there, and spelt in the same case?"
        : $"Its name does not end in '{EvidenceFile.Extensions[0]}', '{EvidenceFile.Extensions[1]}' or '{EvidenceFile.Extensions[2]}', so it is not found by itself.";
}
