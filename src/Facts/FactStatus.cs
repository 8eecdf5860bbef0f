namespace Facts;

/// <summary>How firmly a fact is known. A greater number is a stronger status, so that two can be compared.</summary>
/// <remarks>Members keep their numbers.</remarks>
public enum FactStatus
{
    /// <summary>It was withdrawn; see <see cref="Fact.Replacement"/>.</summary>
    Retracted = 0,

    /// <summary>Somebody claims it.</summary>
    Alleged = 1,

    /// <summary>It is proposed and not yet so: a bill, a plan.</summary>
    Proposed = 2,

    /// <summary>It was estimated.</summary>
    Estimated = 3,

    /// <summary>A source says so. What nobody gave a status has this one.</summary>
    Stated = 4,

    /// <summary>It was checked and found so.</summary>
    Confirmed = 5,
}
