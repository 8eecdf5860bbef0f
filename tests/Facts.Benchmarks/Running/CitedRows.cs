using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Facts.Benchmarks.Running;

/// <summary>The generated serialiser of such rows.</summary>
[JsonSerializable(typeof(List<CitedRow>))]
internal sealed partial class CitedRows : JsonSerializerContext;
