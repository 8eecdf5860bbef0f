namespace Facts.Language;

/// <summary>A data file of a table: its text. It never changes.</summary>
public sealed class DataFile(string path, string text)
{
    /// <summary>The file relative to its project, with <c>/</c>.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;
}
