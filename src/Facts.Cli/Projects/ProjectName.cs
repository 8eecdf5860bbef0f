using System;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Facts.Cli.Files;

namespace Facts.Cli.Projects;

/// <summary>The root namespace of a project, read from its file and not by building it.</summary>
internal static class ProjectName
{
    /// <summary>What the one project file in a folder says, else its name; without one the name that is given, else the folder's.</summary>
    public static string Of(string folder, string? name = null)
    {
        var projects = Directory.GetFiles(folder, "*.csproj");
        if (projects.Length != 1 || SpecialFile.Is(projects[0]))
            return name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        try
        {
            if (XDocument.Load(projects[0]).Descendants().LastOrDefault(element => element.Name.LocalName == "RootNamespace")?.Value is { Length: > 0 } stated && !stated.Contains('$', StringComparison.Ordinal))
                return stated;
        }
        catch (XmlException)
        {
            // The build says what is wrong with it.
        }

        return Path.GetFileNameWithoutExtension(projects[0]);
    }
}
