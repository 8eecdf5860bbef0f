using System;
using System.Collections.Generic;
using System.Text;

namespace Facts;

/// <remarks>What a fact within another does not say of this itself, it has from there: a field from its record, a row from its table. A disputed value and a qualifier speak for themselves.</remarks>
public sealed partial class Fact
{
    /// <summary>How firmly it is known; <see cref="FactStatus.Stated"/> where nothing is said.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote a status that this version of the library does not know.</exception>
    public FactStatus Status => StatusText is { Length: > 0 } text
        ? text[0] switch
        {
            TableFormat.InStatus.Retracted => FactStatus.Retracted,
            TableFormat.InStatus.Alleged => FactStatus.Alleged,
            TableFormat.InStatus.Proposed => FactStatus.Proposed,
            TableFormat.InStatus.Estimated => FactStatus.Estimated,
            TableFormat.InStatus.Confirmed => FactStatus.Confirmed,
            _ => throw MalformedTable.Newer("a fact with another status"),
        }
        : FactStatus.Stated;

    /// <summary>Why it has its status, as written; null if not stated.</summary>
    public string? StatusReason => Saying(TableFormat.InFact.Status)?.Optional(TableFormat.InFact.StatusReason);

    /// <summary>Since when it has its status; null if not stated.</summary>
    public PartialDate? StatusDate => Saying(TableFormat.InFact.Status)?.Date(TableFormat.InFact.StatusDate);

    /// <summary>What is to be used instead of a retracted fact; null if there is none. O(log facts).</summary>
    /// <exception cref="KeyNotFoundException">The table that should hold it does not.</exception>
    public Fact? Replacement => Saying(TableFormat.InFact.Status)?.Referred(TableFormat.InFact.Replacement);

    /// <summary>Whether a source gives another value than the accepted one, for the fact itself or for one that it is computed from.</summary>
    public bool IsDisputed => Has(TableFormat.InFact.DisputedThroughOperand) || Has(TableFormat.InFact.Disputed) || DisputedFromOutside() is not null;

    /// <summary>Whose claim it is (each <c>according-to</c>), in the order written; empty if not stated.</summary>
    public IReadOnlyList<string> AccordingTo => (Saying(TableFormat.InFact.AccordingTo) ?? this).Texts(TableFormat.InFact.AccordingTo);

    /// <summary>The date of which the value is (<c>as-of</c>); null if not stated.</summary>
    public PartialDate? AsOf => Saying(TableFormat.InFact.AsOf)?.Date(TableFormat.InFact.AsOf);

    /// <summary>When it wants to be looked at again (<c>review-by</c>); null if not stated.</summary>
    public PartialDate? ReviewBy => Saying(TableFormat.InFact.ReviewBy)?.Date(TableFormat.InFact.ReviewBy);

    /// <summary>From when on it holds (<c>valid from</c>), that date included; null if not stated.</summary>
    public PartialDate? ValidFrom => Saying(TableFormat.InFact.ValidFrom, TableFormat.InFact.ValidUntil)?.Date(TableFormat.InFact.ValidFrom);

    /// <summary>Until when it holds (<c>valid until</c>), that date included; null if not stated.</summary>
    public PartialDate? ValidUntil => Saying(TableFormat.InFact.ValidFrom, TableFormat.InFact.ValidUntil)?.Date(TableFormat.InFact.ValidUntil);

    private string? StatusText => Saying(TableFormat.InFact.Status)?.Optional(TableFormat.InFact.Status);

    private StringBuilder AppendStatus(StringBuilder text)
    {
        string? status = StatusText is not { Length: > 0 } letter ? null : letter[0] switch
        {
            TableFormat.InStatus.Retracted => "retracted",
            TableFormat.InStatus.Alleged => "alleged",
            TableFormat.InStatus.Proposed => "proposed",
            TableFormat.InStatus.Estimated => "estimated",
            TableFormat.InStatus.Confirmed => "confirmed",
            _ => letter,
        };
        string? disputed = IsDisputed ? "disputed" : null;
        if (status is null && disputed is null)
            return text;
        return text.Append(" (").Append(status).Append(status is null || disputed is null ? "" : ", ").Append(disputed).Append(')');
    }
}
