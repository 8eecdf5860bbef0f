using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Output;
using Facts.Language.Text;

namespace Facts.Cli.Files;

/// <summary>What must change in a file, or what is to be known of it.</summary>
/// <param name="Path">The file as the user wrote it.</param>
/// <param name="Position">The place, from 0.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record Finding(string Path, LinePosition Position, string Message)
{
    /// <summary>Whether it only says what became of something: then nothing must change.</summary>
    public bool IsNote { get; init; }

    /// <summary>The form that compilers print, from which editors and build servers find the place. On one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{FileName.Of(Path)}({Position.Line + 1},{Position.Column + 1}): {(IsNote ? "note" : "error")}: {Message.ReplaceLineEndings(" ")}");

    /// <summary>Prints findings in the order of their files and places.</summary>
    public static void Print(IEnumerable<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings.OrderBy(item => item.Path, System.StringComparer.Ordinal).ThenBy(item => item.Position.Line).ThenBy(item => item.Position.Column))
            output.Write(finding + "\n");
    }
}
