namespace Facts.Runtime.Tests;

/// <summary>A record as the generator makes them, with its reader: who works on a bridge.</summary>
internal sealed record Crew
{
    public required int Members { get; init; }

    public Span? Works { get; init; }

    public static Crew Read(ref RowReader reader) => new() { Members = reader.Int(), Works = reader.NullableRecord<Span>(Span.Read) };
}
