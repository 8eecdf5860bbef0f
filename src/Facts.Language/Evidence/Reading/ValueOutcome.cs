namespace Facts.Language.Evidence.Reading;

/// <summary>Whether a value can be read out of quotes.</summary>
public enum ValueOutcome
{
    /// <summary>A quote says it.</summary>
    Found,

    /// <summary>The quotes say one other value of its kind.</summary>
    OtherValue,

    /// <summary>The quotes say none or several values of its kind, or it is not sure what they say.</summary>
    Unsure,

    /// <summary>Values of its kind are not read.</summary>
    NotJudged,
}
