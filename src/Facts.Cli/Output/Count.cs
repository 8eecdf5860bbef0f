using System.Globalization;

namespace Facts.Cli.Output;

/// <summary>Numbers of things.</summary>
internal static class Count
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Of(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
