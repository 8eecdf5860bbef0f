namespace Facts.Language.Values;

/// <summary>The types of values. The names are those of the runtime library.</summary>
public enum FactType
{
    Bool,
    Int,
    Long,
    Decimal,
    Double,
    String,
    Date,
}
