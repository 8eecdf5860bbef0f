namespace Facts;

/// <summary>The type of a fact's value, by its name in a <c>.facts</c> file. Of a list it is that of the elements, of a range that of the bounds.</summary>
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

    /// <summary>A <see cref="Facts.PartialDate"/>: a day, a month or a year.</summary>
    PartialDate = 7,

    /// <summary>A <see cref="System.DateTimeOffset"/>: a point in time with its offset from UTC.</summary>
    DateTime = 8,

    /// <summary>A <see cref="System.TimeSpan"/>.</summary>
    Duration = 9,

    /// <summary>A <see cref="System.Uri"/>.</summary>
    Uri = 10,

    /// <summary>A <see cref="System.Version"/> of two to four numbers.</summary>
    Version = 11,

    /// <summary>A <see cref="System.Guid"/>.</summary>
    Guid = 12,

    /// <summary>A <see cref="double"/>, always finite, with all that a <see cref="Facts.Measurement"/> knows besides.</summary>
    Measured = 13,

    /// <summary>A member of an enum that is declared in a <c>.facts</c> file and generated.</summary>
    Enum = 14,

    /// <summary>A record that is declared in a <c>.facts</c> file and generated.</summary>
    Record = 15,
}
