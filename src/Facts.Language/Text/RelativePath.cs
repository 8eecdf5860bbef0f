using System.Collections.Generic;

namespace Facts.Language.Text;

/// <summary>Paths with <c>/</c>, relative to a project.</summary>
public static class RelativePath
{
    /// <summary>The path that a file writes, seen from the project; null where it leads out of the project's folder, or is none.</summary>
    /// <param name="from">The file that writes it, relative to the project.</param>
    /// <param name="path">The path as written, relative to that file.</param>
    public static string? Resolve(string from, string path)
    {
        if (path.Length == 0 || path[0] == '/' || path.IndexOfAny(['\\', ':', '\0']) >= 0)
            return null;
        var parts = new List<string>(from.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return parts.Count == 0 ? null : string.Join("/", parts);
    }
}
