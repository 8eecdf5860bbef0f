using System;
using System.IO;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Cli.Starting;

/// <summary>The file that somebody begins with, the one that the templates of <c>dotnet new</c> have.</summary>
internal static class StarterFile
{
    private const string Name = "Example";

    /// <summary>Its text, with a group that is called like the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ns">The root namespace of its project.</param>
    public static string For(string path, string ns)
    {
        var name = PascalCase.FromText(Path.GetFileNameWithoutExtension(path));
        if (!name.Any(char.IsAsciiLetter) || ReservedNames.FindProblem(name) != null)
            name = Name;
        // A group that is called like a namespace would hide it.
        if (ns.Split('.').Contains(name, StringComparer.OrdinalIgnoreCase))
            name += "Facts";
        return Read().Replace(Name, name, StringComparison.Ordinal);
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(StarterFile).Assembly.GetManifestResourceStream("starter.facts")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
