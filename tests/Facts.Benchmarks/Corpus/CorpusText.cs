using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Benchmarks.Corpus;

/// <summary>A file in memory.</summary>
internal sealed class CorpusText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = System.IO.Path.Combine(CorpusOptions.Folder, path);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
