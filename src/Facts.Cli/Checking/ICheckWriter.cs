using System.IO;

namespace Facts.Cli.Checking;

/// <summary>Writes what came of a check in one format.</summary>
internal interface ICheckWriter
{
    /// <param name="report">What came of it.</param>
    /// <param name="withSuppressions">Whether what is allowed is listed.</param>
    /// <param name="output">Where it is written.</param>
    void Write(CheckReport report, bool withSuppressions, TextWriter output);
}
