using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT0005: a source without a title, or without anything by which to find it. Stands on the source's name.</summary>
internal sealed class UntraceableSourceCheck : ICheck
{
    private static readonly string[] Titles = ["title"];
    private static readonly string[] Traces = ["url", "doi", "isbn", "evidence"];

    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            // What could not be read may be what is missing.
            if (source.Syntax.Skipped != null || (source.Syntax.Body?.Items ?? []).Any(item => item is SkippedLineSyntax or SourceFieldSyntax { Skipped: not null }))
                continue;
            var (hasTitle, hasTrace) = FindTraces(source);
            if (hasTitle && hasTrace)
                continue;
            var (lack, remedy) = (hasTitle, hasTrace) switch
            {
                (false, true) => ("title", "Add 'title \"…\"' below it."),
                (true, false) => ("url, doi, isbn or evidence", "Add one of them below it, such as 'url \"https://…\"'."),
                _ => ("title, and no url, doi, isbn or evidence", "Add a title and one of the others below it."),
            };
            if (source.Fields.FirstOrDefault(field => Completes(NearFieldCheck.FindNear(context, field), hasTitle, hasTrace)) is { } misspelt)
                remedy = $"Is '{misspelt.Key}' meant as '{NearFieldCheck.FindNear(context, misspelt)}'?";
            context.Report(Rules.UntraceableSource, source.Declaration.NameSpan, source.Declaration.Name, lack, remedy);
        }
    }

    /// <summary>Whether the source has a title, and something by which to find it.</summary>
    public static (bool HasTitle, bool HasTrace) FindTraces(BoundSource source) => (HasAny(source, Titles), HasAny(source, Traces));

    /// <summary>Whether a field of that key is what the source lacks: where a key is almost that one, it is one mistake, and this rule says so.</summary>
    public static bool Completes(string? key, bool hasTitle, bool hasTrace) => (!hasTitle && Titles.Contains(key)) || (!hasTrace && Traces.Contains(key));

    private static bool HasAny(BoundSource source, string[] keys) => source.Fields.Any(field => keys.Contains(field.Key) && IsStated(field));

    /// <summary>A field whose value cannot be read, or is no address, is reported for that.</summary>
    private static bool IsStated(BoundField field) =>
        field.Syntax.Value.IsMissing || field.Syntax.Value.IsMalformed || field.Key is "url" || !string.IsNullOrWhiteSpace(field.Value);
}
