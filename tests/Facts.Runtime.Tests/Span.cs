using System.Collections.Generic;

namespace Facts.Runtime.Tests;

/// <summary>A record as the generator makes them, with its reader: a bridge.</summary>
internal sealed record Span
{
    public required string Name { get; init; }

    public int? Lanes { get; init; }

    public required decimal Length { get; init; }

    public Surface? Surface { get; init; }

    public IReadOnlyList<string>? Also { get; init; }

    public Span? Successor { get; init; }

    public static Span Read(ref RowReader reader) => new()
    {
        Name = reader.String(),
        Lanes = reader.NullableInt(),
        Length = reader.Decimal(),
        Surface = (Surface?)reader.NullableEnum(),
        Also = reader.NullableList(static (ref RowReader cell) => cell.String()),
        Successor = reader.NullableRecord<Span>(Read),
    };
}
