using System;
using System.Collections.Generic;
using System.IO;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class RowReaderTests
{
    [Fact]
    public void Each_method_reads_the_next_cell() => Read(
        V("true") + V("1") + V("2") + V("1.50") + V("1.5") + V("1.5(2)") + V("a") + V("2020-01-02") + V("2020-01") + V("2020-01-02T03:04:05Z") + V("PT1M")
        + V("https://example.org") + V("1.2") + V("0f8fad5b-d9cb-469f-a165-70867728950e") + V("2.5(1)") + V("2 Steel") + V("end"),
        (ref RowReader reader) =>
        {
            Assert.True(reader.Bool());
            Assert.Equal(1, reader.Int());
            Assert.Equal(2L, reader.Long());
            Assert.Equal(1.50m, reader.Decimal());
            Assert.Equal(1.5, reader.Double());
            Assert.Equal(1.5, reader.Double());
            Assert.Equal("a", reader.String());
            Assert.Equal(new DateTime(2020, 1, 2), reader.DateTime());
            Assert.Equal(new PartialDate(2020, 1), reader.PartialDate());
            Assert.Equal(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero), reader.DateTimeOffset());
            Assert.Equal(TimeSpan.FromMinutes(1), reader.TimeSpan());
            Assert.Equal("https://example.org/", reader.Uri().AbsoluteUri);
            Assert.Equal(new Version(1, 2), reader.Version());
            Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), reader.Guid());
            Assert.Equal("2.5(1) m", reader.Measurement("m").ToString());
            Assert.Equal(2, reader.Enum());
            Assert.Equal("end", reader.String());
        });

    [Theory]
    [InlineData("k0:")]
    [InlineData("z0:")]
    [InlineData("e0:")]
    public void Where_there_is_no_value_a_nullable_one_is_null_and_another_refused(string absent)
    {
        var nullable = new List<Func<RowReader, object?>>
        {
            reader => reader.NullableBool(),
            reader => reader.NullableInt(),
            reader => reader.NullableLong(),
            reader => reader.NullableDecimal(),
            reader => reader.NullableDouble(),
            reader => reader.NullableString(),
            reader => reader.NullableDateTime(),
            reader => reader.NullablePartialDate(),
            reader => reader.NullableDateTimeOffset(),
            reader => reader.NullableTimeSpan(),
            reader => reader.NullableUri(),
            reader => reader.NullableVersion(),
            reader => reader.NullableGuid(),
            reader => reader.NullableMeasurement(),
            reader => reader.NullableEnum(),
            reader => reader.NullableInterval(static (ref RowReader bound) => bound.Int()),
            reader => reader.NullableList(static (ref RowReader element) => element.Int()),
            reader => reader.NullableRecord<Span>(Span.Read),
#if !FACTS_NETSTANDARD
            reader => reader.NullableDateOnly(),
#endif
        };
        foreach (Func<RowReader, object?> read in nullable)
            Read(absent, (ref RowReader reader) => Assert.Null(read(reader)));

        var others = new List<Func<RowReader, object?>>
        {
            reader => reader.Bool(),
            reader => reader.Int(),
            reader => reader.Long(),
            reader => reader.Decimal(),
            reader => reader.Double(),
            reader => reader.String(),
            reader => reader.DateTime(),
            reader => reader.PartialDate(),
            reader => reader.DateTimeOffset(),
            reader => reader.TimeSpan(),
            reader => reader.Uri(),
            reader => reader.Version(),
            reader => reader.Guid(),
            reader => reader.Measurement(),
            reader => reader.Enum(),
            reader => reader.Interval(static (ref RowReader bound) => bound.Int()),
            reader => reader.List(static (ref RowReader element) => element.Int()),
            reader => reader.Record<Span>(Span.Read),
#if !FACTS_NETSTANDARD
            reader => reader.DateOnly(),
#endif
        };
        foreach (Func<RowReader, object?> read in others)
            Read(absent, (ref RowReader reader) => Refused(reader, read));
        foreach (Func<RowReader, object?> read in nullable)
        {
            Read("", (ref RowReader reader) => Refused(reader, read)); // no cell at all
            Read(Field('q', "1"), (ref RowReader reader) => Refused(reader, read)); // no letter of a cell
        }
    }

    [Fact]
    public void Nullable_values_that_are_there_are_read() => Read(
        V("true") + V("1") + V("2") + V("1.50") + V("1.5(1)") + V("a") + V("2020-01-02") + V("2020") + V("2020-01-02T03:04:05Z") + V("PT1M") + V("a/b") + V("1.2")
        + V("0f8fad5b-d9cb-469f-a165-70867728950e") + V("2.5(1)") + V("2 Steel"),
        (ref RowReader reader) =>
        {
            Assert.True(reader.NullableBool());
            Assert.Equal(1, reader.NullableInt());
            Assert.Equal(2L, reader.NullableLong());
            Assert.Equal(1.50m, reader.NullableDecimal());
            Assert.Equal(1.5, reader.NullableDouble());
            Assert.Equal("a", reader.NullableString());
            Assert.Equal(new DateTime(2020, 1, 2), reader.NullableDateTime());
            Assert.Equal(new PartialDate(2020), reader.NullablePartialDate());
            Assert.Equal(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero), reader.NullableDateTimeOffset());
            Assert.Equal(TimeSpan.FromMinutes(1), reader.NullableTimeSpan());
            Assert.Equal("a/b", reader.NullableUri()!.ToString());
            Assert.Equal(new Version(1, 2), reader.NullableVersion());
            Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), reader.NullableGuid());
            Assert.Equal(("2.5(1)", null), (reader.NullableMeasurement()!.Text, (string?)null));
            Assert.Equal(2, reader.NullableEnum());
        });

    [Fact]
    public void Composite_cells_are_read_by_what_reads_their_parts() => Read(
        HalfOpen(V("1"), NotStated) + List(V("a"), V("b")) + Record(V("4"), Unknown) + Closed(V("1"), V("2")) + List() + V("end"),
        (ref RowReader reader) =>
        {
            Assert.Equal("1..", reader.Interval(static (ref RowReader bound) => bound.Int()).ToString());
            Assert.Equal(["a", "b"], reader.List(static (ref RowReader element) => element.String()));
            Assert.Equal(new Crew { Members = 4 }, reader.Record<Crew>(Crew.Read));
            Assert.Equal(Interval.Closed(1m, 2m), reader.NullableInterval(static (ref RowReader bound) => bound.Decimal()));
            Assert.Empty(reader.NullableList(static (ref RowReader element) => element.String())!);
            Assert.Equal("end", reader.String());
        });

    [Fact]
    public void What_reads_the_parts_is_wanted() => Read(List(), (ref RowReader reader) =>
    {
        RowReader copy = reader;
        Assert.Throws<ArgumentNullException>("readElement", () => copy.List<int>(null!));
        Assert.Throws<ArgumentNullException>("readBound", () => copy.Interval<int>(null!));
        Assert.Throws<ArgumentNullException>("readRecord", () => copy.Record<Crew>(null!));
    });

    private static void Refused(RowReader reader, Func<RowReader, object?> read) => Assert.Throws<InvalidDataException>(() => read(reader));

    private delegate void Check(ref RowReader reader);

    /// <summary>Reads a record of these cells.</summary>
    private static void Read(string cells, Check check)
    {
        TestTable table = new TableWriter().Types().Rows("Roads", "T", "C1", Row(cells)).Table();
        var rows = new RowList<string>(table, StableHash.Of("Roads.T"), (ref RowReader reader) =>
        {
            check(ref reader);
            return "";
        });
        Assert.Equal("", rows[0]);
    }
}
