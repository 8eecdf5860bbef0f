namespace Facts.Language.Diagnostics;

// FACT0301-0399: is it still so?
public static partial class Rules
{
    private const string Freshness = "Freshness";

    public static readonly Rule ReviewDue = new("FACT0301", Freshness, Severity.Warning,
        "A review is due",
        "The review was due by {0}, and it is {1} (facts_as_of). Look it over again and write the next day.");

    public static readonly Rule StaleSource = new("FACT0302", Freshness, Severity.Warning,
        "A source was accessed too long ago",
        "Source '{0}' was accessed {1} days before {2} (facts_as_of), and the policy allows {3}. Look at it again and write the new day.");

    public static readonly Rule EndedValidity = new("FACT0303", Freshness, Severity.Info,
        "A validity has ended",
        "This is valid until {0}, and it is {1} (facts_as_of). Write what holds since, or leave it as history.");

    public static readonly Rule NeedlessAllow = new("FACT0304", Freshness, Severity.Warning,
        "An 'allow' is needless or has expired",
        "{0} {1}");
}
