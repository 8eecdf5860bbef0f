using System.Collections.Generic;
using System.Text.Json;
using Facts.Language.Text;

namespace Facts.Cli.Json;

/// <summary>A value of a JSON text with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Of a string its text, of a number its digits as written, of <c>true</c> and <c>false</c> that word; empty for any other.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record PlacedJson(JsonValueKind Kind, string Text, LinePosition Place)
{
    /// <summary>Of an object its members in their order, also those whose name stands twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>Of an array its items.</summary>
    public IReadOnlyList<PlacedJson> Items { get; init; } = [];

    /// <summary>Whether it is a text, a number or a truth value.</summary>
    public bool IsScalar => Kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;

    /// <summary>What it is called in messages.</summary>
    public string KindName => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a truth value",
    };
}
