using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Package.Tests;

/// <summary>What a command printed, and what MSBuild said in it.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Warnings and errors, each as often as it was printed; the summary at the end, which prints them all again, is left out.</summary>
    public IReadOnlyList<BuildMessage> Messages =>
        [.. Lines.TakeWhile(line => line is not ("Build succeeded." or "Build FAILED.")).Select(line => MessageLine().Match(line)).Where(match => match.Success).Select(Read)];

    /// <summary>The printed lines, without the empty ones.</summary>
    public IReadOnlyList<string> Lines => [.. Output.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];

    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";

    public CommandResult MustSucceed() => ExitCode == 0 ? this : throw new InvalidOperationException(ToString());

    private static BuildMessage Read(Match match) => new(
        match.Groups["file"].Value.Trim(),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["kind"].Value,
        match.Groups["id"].Value,
        match.Groups["text"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<file>[^(:]+?)\s*(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*: (?<kind>warning|error) (?<id>\w+): (?<text>.*?)( \(https?://[^ )]*\))?( \[[^\]]*\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex MessageLine();
}
