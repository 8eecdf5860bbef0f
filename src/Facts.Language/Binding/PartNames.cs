namespace Facts.Language.Binding;

/// <summary>What messages call the parts of facts.</summary>
internal static class PartNames
{
    /// <summary>The word before the full name: <c>Entry 'Taxes.Rate.From2007_01_01'</c>.</summary>
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Field => "Field",
        FactKind.Element => "Element",
        FactKind.Entry => "Entry",
        FactKind.Row => "Row",
        FactKind.Disputed => "Disputed value of",
        FactKind.Qualifier => "Qualifier of",
        _ => "Fact",
    };
}
