namespace Facts.Language.Values;

/// <summary>The types of single values. The names and their order are those of the runtime library.</summary>
public enum FactType
{
    Bool,
    Int,
    Long,
    Decimal,
    Double,
    String,
    Date,

    /// <summary>A date that may lack its day or its month as well.</summary>
    PartialDate,
    DateTime,
    Duration,
    Uri,
    Version,
    Guid,

    /// <summary>A number as printed, with its standard uncertainty or the word that it is exact.</summary>
    Measured,

    /// <summary>A member of a declared enum.</summary>
    Enum,

    /// <summary>The fields of a declared record.</summary>
    Record,
}
