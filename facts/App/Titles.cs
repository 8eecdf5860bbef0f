using System;
using System.Linq;
using System.Text;

namespace Dossier.App;

/// <summary>Names in code as a reader wants them.</summary>
internal static class Titles
{
    /// <summary>Words of a PascalCase name: <c>ArmsSpending</c> gives “Arms Spending”, <c>RSAHome2</c> “RSA Home 2”. Capitals stay, for they may be somebody's name.</summary>
    public static string Of(string name)
    {
        var title = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '_')
            {
                AddBlank(title);
                continue;
            }

            if (i > 0 && StartsWord(name, i))
                AddBlank(title);
            title.Append(name[i]);
        }

        return title.ToString();
    }

    /// <summary>The parts of a group's full name, the project's own namespace left out.</summary>
    public static string[] Path(string group, string rootNamespace)
    {
        string root = rootNamespace + ".";
        string path = group.StartsWith(root, StringComparison.Ordinal) ? group[root.Length..] : group;
        return Array.ConvertAll(path.Split('.'), Of);
    }

    /// <summary>Whether a text has the letters and digits of a name, in either case: “face masks” and <c>FaceMasks</c>.</summary>
    public static bool AreAlike(string? text, string name) =>
        text != null && string.Equals(Letters(text), Letters(name), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool StartsWord(string name, int i)
    {
        char last = name[i - 1];
        char next = i + 1 < name.Length ? name[i + 1] : '\0';
        return char.IsDigit(name[i]) ? !char.IsDigit(last)
            : char.IsUpper(name[i]) && (!char.IsUpper(last) || char.IsLower(next));
    }

    private static void AddBlank(StringBuilder title)
    {
        if (title.Length > 0 && title[^1] != ' ')
            title.Append(' ');
    }
}
