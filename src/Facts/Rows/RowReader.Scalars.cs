namespace Facts;

public partial struct RowReader
{
    /// <summary>A bool.</summary>
    public bool Bool() => FactValue.Bool(Scalar().ToString());

    /// <summary>A bool, or null.</summary>
    public bool? NullableBool() => TryScalar(out TextSlice text) ? FactValue.Bool(text.ToString()) : null;

    /// <summary>An int.</summary>
    public int Int() => FactValue.Int(Scalar().ToString());

    /// <summary>An int, or null.</summary>
    public int? NullableInt() => TryScalar(out TextSlice text) ? FactValue.Int(text.ToString()) : null;

    /// <summary>A long.</summary>
    public long Long() => FactValue.Long(Scalar().ToString());

    /// <summary>A long, or null.</summary>
    public long? NullableLong() => TryScalar(out TextSlice text) ? FactValue.Long(text.ToString()) : null;

    /// <summary>A decimal; it keeps trailing zeros as written.</summary>
    public decimal Decimal() => FactValue.Decimal(Scalar().ToString());

    /// <summary>A decimal, or null.</summary>
    public decimal? NullableDecimal() => TryScalar(out TextSlice text) ? FactValue.Decimal(text.ToString()) : null;

    /// <summary>A double, or the number of a measured value; always finite.</summary>
    public double Double() => FactValue.DoubleOrMeasured(Scalar().ToString());

    /// <summary>A double or the number of a measured value, or null.</summary>
    public double? NullableDouble() => TryScalar(out TextSlice text) ? FactValue.DoubleOrMeasured(text.ToString()) : null;

    /// <summary>A string.</summary>
    public string String() => Scalar().ToString();

    /// <summary>A string, or null.</summary>
    public string? NullableString() => TryScalar(out TextSlice text) ? text.ToString() : null;

    /// <summary>An address.</summary>
    public System.Uri Uri() => FactValue.Address(Scalar().ToString());

    /// <summary>An address, or null.</summary>
    public System.Uri? NullableUri() => TryScalar(out TextSlice text) ? FactValue.Address(text.ToString()) : null;

    /// <summary>A version.</summary>
    public System.Version Version() => FactValue.Version(Scalar().ToString());

    /// <summary>A version, or null.</summary>
    public System.Version? NullableVersion() => TryScalar(out TextSlice text) ? FactValue.Version(text.ToString()) : null;

    /// <summary>A guid.</summary>
    public System.Guid Guid() => FactValue.Identifier(Scalar().ToString());

    /// <summary>A guid, or null.</summary>
    public System.Guid? NullableGuid() => TryScalar(out TextSlice text) ? FactValue.Identifier(text.ToString()) : null;

    /// <summary>A measured value.</summary>
    /// <param name="unit">Its unit, which stands in no cell; null if it has none.</param>
    public Measurement Measurement(string? unit = null) => new(Scalar().ToString(), unit);

    /// <summary>A measured value, or null.</summary>
    /// <param name="unit">Its unit, which stands in no cell; null if it has none.</param>
    public Measurement? NullableMeasurement(string? unit = null) => TryScalar(out TextSlice text) ? new Measurement(text.ToString(), unit) : null;

    /// <summary>The number of an enum's member.</summary>
    public int Enum() => FactValue.Member(Scalar());

    /// <summary>The number of an enum's member, or null.</summary>
    public int? NullableEnum() => TryScalar(out TextSlice text) ? FactValue.Member(text) : null;
}
