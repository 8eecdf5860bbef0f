using System.Globalization;
using System.Text;

namespace Facts.Language.Emission;

/// <summary>The name under which a file's output is added to the compilation.</summary>
public static class HintName
{
    private const int MaxLength = 80;

    /// <summary>The file's name, and a hash of its whole path: files of one name in two folders, or whose paths differ by case, keep apart.</summary>
    public static string Of(string path)
    {
        var name = new StringBuilder();
        foreach (var c in path.Substring(path.LastIndexOf('/') + 1))
            name.Append(c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_') ? c : '_');
        if (name.Length > MaxLength)
            name.Length = MaxLength;
        return name.Append('.').Append(StableHash.Of(path).ToString("x8", CultureInfo.InvariantCulture)).Append(".g.cs").ToString();
    }
}
