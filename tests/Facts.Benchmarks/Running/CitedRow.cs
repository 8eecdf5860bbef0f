using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Facts.Benchmarks.Running;

/// <summary>A fact and its citation, as one would keep them in a data file.</summary>
internal sealed record CitedRow(string Name, string Value, string Source, string Locator, string Quote);

[JsonSerializable(typeof(List<CitedRow>))]
internal sealed partial class CitedRows : JsonSerializerContext;
