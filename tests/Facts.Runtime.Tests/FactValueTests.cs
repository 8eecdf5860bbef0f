using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Facts.Runtime.Tests;

public sealed class FactValueTests
{
    public static TheoryData<char, string, FactType, object> Values => new()
    {
        { 'b', "true", FactType.Bool, true },
        { 'b', "false", FactType.Bool, false },
        { 'i', "0", FactType.Int, 0 },
        { 'i', "-2147483648", FactType.Int, int.MinValue },
        { 'i', "2147483647", FactType.Int, int.MaxValue },
        { 'l', "-9223372036854775808", FactType.Long, long.MinValue },
        { 'l', "9223372036854775807", FactType.Long, long.MaxValue },
        { 'm', "-0.5", FactType.Decimal, -0.5m },
        { 'm', "79228162514264337593543950335", FactType.Decimal, decimal.MaxValue },
        { 'd', "6.67430e-11", FactType.Double, 6.67430e-11 },
        { 'd', "-1.7976931348623157E+308", FactType.Double, double.MinValue },
        { 'd', "5E-324", FactType.Double, double.Epsilon },
        { 's', "Sergey Razov", FactType.String, "Sergey Razov" },
        { 'P', "2022-04", FactType.PartialDate, new PartialDate(2022, 4) },
        { 'P', "1986", FactType.PartialDate, new PartialDate(1986) },
        { 'T', "2020-03-22T18:30:00+01:00", FactType.DateTime, new DateTimeOffset(2020, 3, 22, 18, 30, 0, TimeSpan.FromHours(1)) },
        { 'T', "2020-03-22T18:30:00-00:30", FactType.DateTime, new DateTimeOffset(2020, 3, 22, 18, 30, 0, TimeSpan.FromMinutes(-30)) },
        { 'T', "2020-03-22T18:30:59Z", FactType.DateTime, new DateTimeOffset(2020, 3, 22, 18, 30, 59, TimeSpan.Zero) },
        { 'T', "2020-03-22T18:30:00.5Z", FactType.DateTime, new DateTimeOffset(2020, 3, 22, 18, 30, 0, 500, TimeSpan.Zero) },
        { 'T', "2020-03-22T18:30:00.0000001Z", FactType.DateTime, new DateTimeOffset(2020, 3, 22, 18, 30, 0, TimeSpan.Zero).AddTicks(1) },
        { 'U', "PT1H30M", FactType.Duration, new TimeSpan(1, 30, 0) },
        { 'U', "P2W", FactType.Duration, TimeSpan.FromDays(14) },
        { 'U', "-P1DT0.5S", FactType.Duration, -new TimeSpan(1, 0, 0, 0, 500) },
        { 'U', "P1W2DT3H4M5S", FactType.Duration, new TimeSpan(9, 3, 4, 5) },
        { 'U', "PT0.0000001S", FactType.Duration, TimeSpan.FromTicks(1) },
        { 'U', "P0D", FactType.Duration, TimeSpan.Zero },
        { 'U', "P10675199DT2H48M5.4775807S", FactType.Duration, TimeSpan.MaxValue },
        { 'R', "https://example.org/a?b#c", FactType.Uri, new Uri("https://example.org/a?b#c") },
        { 'V', "1.2", FactType.Version, new Version(1, 2) },
        { 'V', "1.2.3", FactType.Version, new Version(1, 2, 3) },
        { 'V', "1.2.3.40", FactType.Version, new Version(1, 2, 3, 40) },
        { 'G', "0f8fad5b-d9cb-469f-a165-70867728950e", FactType.Guid, new Guid("0f8fad5b-d9cb-469f-a165-70867728950e") },
#if !FACTS_NETSTANDARD
        { 'D', "2020-03-22", FactType.Date, new DateOnly(2020, 3, 22) },
        { 'D', "0001-01-01", FactType.Date, DateOnly.MinValue },
        { 'D', "9999-12-31", FactType.Date, DateOnly.MaxValue },
        { 'D', "2024-02-29", FactType.Date, new DateOnly(2024, 2, 29) },
#else
        { 'D', "2020-03-22", FactType.Date, new DateTime(2020, 3, 22) },
        { 'D', "0001-01-01", FactType.Date, new DateTime(1, 1, 1) },
        { 'D', "9999-12-31", FactType.Date, new DateTime(9999, 12, 31) },
#endif
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_of_its_type(char letter, string text, FactType type, object value)
    {
        Fact fact = Of(letter, text);
        Assert.Equal(type, fact.Type);
        Assert.Equal(text, fact.Text);
        object? actual = fact.Value;
        Assert.Equal(value.GetType(), actual!.GetType());
        Assert.Equal(value, actual);
        Assert.Equal("Roads.Z = " + text, fact.ToString());
    }

    [Fact]
    public void A_decimal_keeps_its_trailing_zeros() =>
        Assert.Equal("2.50", Of('m', "2.50").As<decimal>().ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Each_type_is_read_as_itself()
    {
        Assert.True(Of('b', "true").As<bool>());
        Assert.Equal(-104, Of('i', "-104").As<int>());
        Assert.Equal(9223372036854775807, Of('l', "9223372036854775807").As<long>());
        Assert.Equal(2.5m, Of('m', "2.50").As<decimal>());
        Assert.Equal(6.67430e-11, Of('d', "6.67430e-11").As<double>());
        Assert.Equal("x", Of('s', "x").As<string>());
        Assert.Equal(new DateTime(2020, 3, 22), Of('D', "2020-03-22").As<DateTime>());
        Assert.Equal(DateTimeKind.Unspecified, Of('D', "2020-03-22").As<DateTime>().Kind);
#if !FACTS_NETSTANDARD
        Assert.Equal(new DateOnly(2020, 3, 22), Of('D', "2020-03-22").As<DateOnly>());
#endif
    }

    [Fact]
    public void Each_type_is_read_as_one_that_loses_nothing()
    {
        Assert.Equal(-104L, Of('i', "-104").As<long>());
        Assert.Equal(-104m, Of('i', "-104").As<decimal>());
        Assert.Equal(-104d, Of('i', "-104").As<double>());
        Assert.Equal(9223372036854775807m, Of('l', "9223372036854775807").As<decimal>());
    }

    /// <summary>Every pair of a type and a target that is not among those above.</summary>
    [Theory]
    [InlineData('b', "true", typeof(bool))]
    [InlineData('i', "1", typeof(int), typeof(long), typeof(decimal), typeof(double))]
    [InlineData('l', "1", typeof(long), typeof(decimal))]
    [InlineData('m', "1", typeof(decimal))]
    [InlineData('d', "1", typeof(double))]
    [InlineData('s', "1", typeof(string))]
#if FACTS_NETSTANDARD
    [InlineData('D', "2020-01-01", typeof(DateTime), typeof(PartialDate))]
#else
    [InlineData('D', "2020-01-01", typeof(DateTime), typeof(PartialDate), typeof(DateOnly))]
#endif
    [InlineData('P', "2020", typeof(PartialDate))]
    [InlineData('T', "2020-01-01T00:00:00Z", typeof(DateTimeOffset))]
    [InlineData('U', "PT1S", typeof(TimeSpan))]
    [InlineData('R', "https://example.org", typeof(Uri))]
    [InlineData('V', "1.2", typeof(Version))]
    [InlineData('G', "0f8fad5b-d9cb-469f-a165-70867728950e", typeof(Guid))]
    [InlineData('M', "1.5(2)", typeof(double), typeof(Measurement))]
    public void No_other_type_is_read(char letter, string text, params Type[] allowed)
    {
        Fact fact = Of(letter, text);
        var targets = new Dictionary<Type, Action>
        {
            [typeof(bool)] = () => fact.As<bool>(),
            [typeof(short)] = () => fact.As<short>(),
            [typeof(int)] = () => fact.As<int>(),
            [typeof(uint)] = () => fact.As<uint>(),
            [typeof(long)] = () => fact.As<long>(),
            [typeof(decimal)] = () => fact.As<decimal>(),
            [typeof(float)] = () => fact.As<float>(),
            [typeof(double)] = () => fact.As<double>(),
            [typeof(string)] = () => fact.As<string>(),
            [typeof(object)] = () => fact.As<object>(),
            [typeof(int?)] = () => fact.As<int?>(),
            [typeof(DateTime)] = () => fact.As<DateTime>(),
            [typeof(DateOnly)] = () => fact.As<DateOnly>(),
            [typeof(PartialDate)] = () => fact.As<PartialDate>(),
            [typeof(DateTimeOffset)] = () => fact.As<DateTimeOffset>(),
            [typeof(TimeSpan)] = () => fact.As<TimeSpan>(),
            [typeof(Uri)] = () => fact.As<Uri>(),
            [typeof(Version)] = () => fact.As<Version>(),
            [typeof(Guid)] = () => fact.As<Guid>(),
            [typeof(Measurement)] = () => fact.As<Measurement>(),
            [typeof(Interval<int>)] = () => fact.As<Interval<int>>(),
            [typeof(IReadOnlyList<int>)] = () => fact.As<IReadOnlyList<int>>(),
            [typeof(DayOfWeek)] = () => fact.As<DayOfWeek>(),
        };
        foreach ((Type target, Action read) in targets)
        {
            if (Array.IndexOf(allowed, target) >= 0)
                read();
            else
                Assert.Throws<InvalidCastException>(read);
        }
    }

    [Fact]
    public void A_refused_cast_names_fact_type_and_target()
    {
        var fault = Assert.Throws<InvalidCastException>(() => Of('m', "2.50").As<int>());
        Assert.Contains("'Roads.Z'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("decimal", fault.Message, StringComparison.Ordinal);
        Assert.Contains("System.Int32", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_without_a_value_has_none()
    {
        Fact fact = new TableWriter().Fact("Roads", "Z", "t1:i").Table().Facts[0];
        Assert.Null(fact.Text);
        Assert.Null(fact.Value);
        Assert.Equal("Roads.Z", fact.ToString());
        Assert.Contains("'Roads.Z' has no value", Assert.Throws<InvalidOperationException>(() => fact.As<int>()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('b', "True")]
    [InlineData('b', "")]
    [InlineData('i', "2147483648")]
    [InlineData('i', "1_000")]
    [InlineData('i', " 1")]
    [InlineData('i', "1.0")]
    [InlineData('l', "9223372036854775808")]
    [InlineData('m', "1,5")]
    [InlineData('m', "79228162514264337593543950336")]
    [InlineData('d', "NaN")]
    [InlineData('d', "Infinity")]
    [InlineData('d', "1e999")]
    [InlineData('D', "2021-02-29")]
    [InlineData('D', "2021-00-10")]
    [InlineData('D', "2021-13-10")]
    [InlineData('D', "2021-01-00")]
    [InlineData('D', "0000-01-01")]
    [InlineData('D', "2021-1-010")]
    [InlineData('D', "2021-01-1x")]
    [InlineData('D', "2021/01/01")]
    [InlineData('D', "2021-01-01T")]
    [InlineData('P', "2021-13")]
    [InlineData('P', "")]
    [InlineData('T', "2020-03-22T18:30:00")]
    [InlineData('T', "2020-03-22 18:30:00Z")]
    [InlineData('T', "2020-03-22T24:00:00Z")]
    [InlineData('T', "2020-03-22T18:60:00Z")]
    [InlineData('T', "2020-03-22T18:30:60Z")]
    [InlineData('T', "2020-02-30T18:30:00Z")]
    [InlineData('T', "2020-03-22T18:30:00.Z")]
    [InlineData('T', "2020-03-22T18:30:00.12345678Z")]
    [InlineData('T', "2020-03-22T18:30:00+1:00")]
    [InlineData('T', "2020-03-22T18:30:00+14:01")]
    [InlineData('T', "2020-03-22T18:30:00+01:60")]
    [InlineData('T', "2020-03-22T18:30:00ZZ")]
    [InlineData('T', "0001-01-01T00:00:00+00:01")]
    [InlineData('T', "9999-12-31T23:59:59-00:01")]
    [InlineData('T', "2020-03-22T18:30Z")]
    [InlineData('U', "")]
    [InlineData('U', "P")]
    [InlineData('U', "-")]
    [InlineData('U', "PT")]
    [InlineData('U', "P1DT")]
    [InlineData('U', "P1Y")]
    [InlineData('U', "P1M")]
    [InlineData('U', "PT1D")]
    [InlineData('U', "P1H")]
    [InlineData('U', "PT1S1M")]
    [InlineData('U', "PT1S1S")]
    [InlineData('U', "PTT1S")]
    [InlineData('U', "P1D2W")]
    [InlineData('U', "PT1")]
    [InlineData('U', "PT.5S")]
    [InlineData('U', "PT1.S")]
    [InlineData('U', "PT1..5S")]
    [InlineData('U', "PT1,5S")]
    [InlineData('U', "+PT1S")]
    [InlineData('U', "PT0.00000001S")]
    [InlineData('U', "P10675200D")]
    [InlineData('U', "P1000000000000000D")]
    [InlineData('U', "PT1H ")]
    [InlineData('R', "https://")]
    [InlineData('V', "1")]
    [InlineData('V', "1.2.3.4.5")]
    [InlineData('V', "1..2")]
    [InlineData('V', "1.")]
    [InlineData('V', "")]
    [InlineData('V', "1.-2")]
    [InlineData('V', "1.1234567890")]
    [InlineData('V', "1.a")]
    [InlineData('G', "0f8fad5bd9cb469fa16570867728950e")]
    [InlineData('G', "{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    [InlineData('G', "")]
    public void A_value_that_is_none_is_refused(char letter, string text)
    {
        Fact fact = Of(letter, text);
        Assert.Contains("'" + text + "'", Assert.Throws<InvalidDataException>(() => fact.Value).Message, StringComparison.Ordinal);
        Assert.Equal(text, fact.Text);
    }

    [Theory]
    [InlineData("t1:Z")]
    [InlineData("t2:ii")]
    [InlineData("t0:")]
    public void A_type_to_come_wants_a_newer_library(string field)
    {
        Fact fact = new TableWriter().Fact("Roads", "Z", field, "v1:1").Table().Facts[0];
        Assert.Contains("Update the Facts package", Assert.Throws<NotSupportedException>(() => fact.Type).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => fact.Value);
        Assert.Throws<NotSupportedException>(() => fact.As<int>());
        Assert.Equal("Roads.Z = 1", fact.ToString());
    }

    private static Fact Of(char letter, string text) =>
        new TableWriter().Fact("Roads", "Z", TableWriter.Field('t', letter.ToString()), TableWriter.Field('v', text)).Table().Facts[0];
}
