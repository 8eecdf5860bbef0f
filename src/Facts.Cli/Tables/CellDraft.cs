using Facts.Language.Text;

namespace Facts.Cli.Tables;

/// <summary>A cell of a table that is imported.</summary>
/// <param name="Text">Its text; null where it says nothing.</param>
/// <param name="Form">What is known of the text.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct CellDraft(string? Text, CellForm Form, LinePosition Place);
