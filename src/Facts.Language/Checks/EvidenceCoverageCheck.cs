using System.Globalization;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT0107: evidence that holds little beyond the quotes that are taken from it, and so proves nothing. Stands on its path.</summary>
internal sealed class EvidenceCoverageCheck : ICheck
{
    private const int MaxPercent = 60;

    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            var name = source.Declaration.Name;
            if (context.Project.Evidence.Find(name) is not { IsUsable: true, File: { WordCount: > 0 } file } evidence || evidence.Document != context.File.Document)
                continue;
            var covered = EvidenceCoverage.CountWords(file, context.Project.Evidence.FindCitations(name));
            var percent = (int)(100L * covered / file.WordCount);
            if (percent >= MaxPercent)
                context.Report(Rules.EvidenceOfQuotes, evidence.Field.Value.Span, percent.ToString(CultureInfo.InvariantCulture), HiddenCharacters.EscapeName(file.Path));
        }
    }
}
