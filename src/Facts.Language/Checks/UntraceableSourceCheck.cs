using Facts.Language.Diagnostics;

namespace Facts.Language.Checks;

/// <summary>FACT0005: a source without a title, or without anything by which to find it. Stands on the source's name.</summary>
internal sealed class UntraceableSourceCheck : ICheck
{
    private static readonly string[] Traces = ["url", "doi", "isbn", "evidence"];

    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            if (source.Syntax.Keyword.IsMissing)
                continue;
            var hasTitle = source.Find("title") != null;
            var hasTrace = false;
            foreach (var key in Traces)
                hasTrace |= source.Find(key) != null;
            if (hasTitle && hasTrace)
                continue;
            var (lack, remedy) = (hasTitle, hasTrace) switch
            {
                (false, true) => ("title", "'title \"…\"' below it"),
                (true, false) => ("url, doi, isbn or evidence", "one of them below it, such as 'url \"https://…\"'"),
                _ => ("title, and no url, doi, isbn or evidence", "a title and one of the others below it"),
            };
            context.Report(Rules.UntraceableSource, source.Declaration.NameSpan, source.Declaration.Name, lack, remedy);
        }
    }
}
