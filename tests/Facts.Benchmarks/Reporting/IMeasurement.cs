using System.Collections.Generic;

namespace Facts.Benchmarks.Reporting;

/// <summary>One or more rows of the table.</summary>
internal interface IMeasurement
{
    /// <summary>By which it is chosen.</summary>
    string Name { get; }

    IEnumerable<Result> Measure(Effort effort);
}
