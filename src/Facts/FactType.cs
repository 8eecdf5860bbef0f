namespace Facts;

/// <summary>The type of a fact's value, by its name in a <c>.facts</c> file.</summary>
/// <remarks>Members are only ever added, and keep their numbers.</remarks>
public enum FactType
{
    /// <summary>A <see cref="bool"/>.</summary>
    Bool = 0,

    /// <summary>An <see cref="int"/>.</summary>
    Int = 1,

    /// <summary>A <see cref="long"/>.</summary>
    Long = 2,

    /// <summary>A <see cref="decimal"/>; it keeps trailing zeros as written.</summary>
    Decimal = 3,

    /// <summary>A <see cref="double"/>, always finite.</summary>
    Double = 4,

    /// <summary>A <see cref="string"/>.</summary>
    String = 5,

    /// <summary>A day of the Gregorian calendar from 0001-01-01 to 9999-12-31: a <c>DateOnly</c>, or a <see cref="System.DateTime"/> where the target has none.</summary>
    Date = 6,
}
