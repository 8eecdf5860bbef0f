using Facts.Language.Text;

namespace Facts.Cli.Tables;

/// <summary>A column of a table that is imported.</summary>
/// <param name="title">Its title in the file.</param>
/// <param name="place">Where that stands.</param>
internal sealed class ColumnDraft(string title, LinePosition place)
{
    public string Title { get; } = title;

    public LinePosition Place { get; } = place;

    /// <summary>Its name in facts.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its type as the language writes it.</summary>
    public string Type { get; set; } = "";
}
