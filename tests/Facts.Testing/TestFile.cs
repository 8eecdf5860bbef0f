using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Testing;

/// <summary>An additional file that stands in memory. An edited one is another instance, as in a compiler server.</summary>
public sealed class TestFile : AdditionalText
{
    private readonly SourceText? _text;

    /// <summary>A file that holds a text; one that cannot be read where it is null.</summary>
    public TestFile(string path, SourceText? text)
    {
        Path = path;
        _text = text;
    }

    public TestFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path { get; }

    /// <summary>The item's metadata as MSBuild would show it: <c>Link</c>, <c>FactsKind</c>.</summary>
    public ImmutableDictionary<string, string> Metadata { get; init; } = ImmutableDictionary<string, string>.Empty;

    public TestFile WithMetadata(string name, string value) => new(Path, _text) { Metadata = Metadata.SetItem(name, value) };

    /// <summary>How often its text was asked for.</summary>
    public int Reads { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text;
    }
}
