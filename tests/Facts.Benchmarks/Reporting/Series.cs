using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Benchmarks.Reporting;

/// <summary>The times of one thing, round by round.</summary>
internal sealed class Series(string unit)
{
    private readonly List<double> _values = [];

    public double Median => Middle(_values);

    public double Best => _values.Min();

    public void Add(double value) => _values.Add(value);

    /// <summary>The best of three ratios, each of a third of the rounds: whatever else the machine did in one fell on both.</summary>
    public double BestOver(Series floor, bool isLeast)
    {
        var size = (_values.Count + 2) / 3;
        var ratios = _values.Chunk(size).Zip(floor._values.Chunk(size), (measured, least) => Middle(measured) / Middle(least));
        return isLeast ? ratios.Max() : ratios.Min();
    }

    /// <summary>The same series without what another costs in the middle and at its best.</summary>
    public Series Less(Series other)
    {
        var less = new Series(unit);
        // Two values, of which the median is the second: what is left of the median, and of the best.
        less.Add(Best - other.Best);
        less.Add(Math.Max(Median - other.Median, Best - other.Best));
        return less;
    }

    /// <summary>Both together, round by round.</summary>
    public Series And(Series other)
    {
        var both = new Series(unit);
        both._values.AddRange(_values.Zip(other._values, (left, right) => left + right));
        return both;
    }

    private static double Middle(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    public override string ToString() => Median.ToString(Median < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) + " " + unit;
}
