using System;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Facts.Cli.Projects;

/// <summary>The root namespace of a project, read from its file and not by building it.</summary>
internal static class ProjectName
{
    /// <summary>What the one project file in a folder says, else its name; without one the folder's name.</summary>
    public static string Of(string folder)
    {
        var projects = Directory.GetFiles(folder, "*.csproj");
        if (projects.Length != 1)
            return Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        try
        {
            if (XDocument.Load(projects[0]).Descendants().LastOrDefault(element => element.Name.LocalName == "RootNamespace")?.Value is { Length: > 0 } name && !name.Contains('$', StringComparison.Ordinal))
                return name;
        }
        catch (XmlException)
        {
            // The build says what is wrong with it.
        }

        return Path.GetFileNameWithoutExtension(projects[0]);
    }
}
