namespace Facts.Cli.Output;

/// <summary>Text of a file as it is shown among other text: on one line, and no longer than one reads.</summary>
internal static class OneLine
{
    private const int MaxLength = 200;

    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Length <= MaxLength ? line : line[..(char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
    }
}
