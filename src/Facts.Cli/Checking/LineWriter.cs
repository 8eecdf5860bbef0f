using System.IO;
using System.Linq;

namespace Facts.Cli.Checking;

/// <summary>A line for each finding, as compilers print it.</summary>
internal sealed class LineWriter : ICheckWriter
{
    public void Write(CheckReport report, bool withSuppressions, TextWriter output)
    {
        foreach (var line in report.Findings.Select(finding => finding.ToString()).Concat(report.Suppressions.Where(_ => withSuppressions).Select(suppression => suppression.ToString())).Concat(report.Summarize()))
            output.Write(line.ReplaceLineEndings(" ") + "\n");
    }
}
