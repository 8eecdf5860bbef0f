using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Architecture.Tests;

/// <summary>The types that a C# file declares at its top, found by their lines: every file has a file-scoped namespace, so these begin a line.</summary>
internal static partial class TypeDeclarations
{
    public static IReadOnlyList<string> In(string text) => [.. Declaration().Matches(text).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:class|struct|interface|enum|record(?: struct| class)?) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
