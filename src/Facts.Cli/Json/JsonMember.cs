using Facts.Language.Text;

namespace Facts.Cli.Json;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, LinePosition Place, PlacedJson Value);
