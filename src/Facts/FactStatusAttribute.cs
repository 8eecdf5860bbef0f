using System;

namespace Facts;

/// <summary>
/// On a generated member whose fact is not plainly stated, or holds for some time only. The analyzer reads it where the member is used, across assemblies too, and so it is
/// there whatever else of a fact's provenance is compiled. Once for the whole, and once for each part of which more is to be said.
/// </summary>
/// <param name="status">The status of the fact.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Enum, AllowMultiple = true, Inherited = false)]
public sealed class FactStatusAttribute(FactStatus status) : Attribute
{
    /// <summary>The status of the fact.</summary>
    public FactStatus Status { get; } = status;

    /// <summary>Whether a source gives another value than the accepted one.</summary>
    public bool IsDisputed { get; set; }

    /// <summary>Why it has this status, as written; null if not stated.</summary>
    public string? Reason { get; set; }

    /// <summary>The full name of the fact to use instead; null if there is none.</summary>
    public string? Replacement { get; set; }

    /// <summary>The first day on which it holds, in ISO 8601 to the precision written: <c>2021-04-02</c>, <c>2021-04</c>, <c>2021</c>; null if not stated.</summary>
    public string? ValidFrom { get; set; }

    /// <summary>The last day on which it holds, in ISO 8601 to the precision written; null if not stated.</summary>
    public string? ValidUntil { get; set; }

    /// <summary>The day by which it wants to be looked at again, in ISO 8601 to the precision written; null if not stated.</summary>
    public string? ReviewBy { get; set; }

    /// <summary>The field or element that it is about: <c>Count</c>, <c>Address.City</c>, <c>[2]</c>; null where it is about the whole.</summary>
    public string? Part { get; set; }
}
