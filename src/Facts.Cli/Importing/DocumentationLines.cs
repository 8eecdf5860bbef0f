using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Cli.Importing;

/// <summary>Writes documentation, which has no escapes: what may not stand in a file as such is left out.</summary>
internal static class DocumentationLines
{
    public static void Append(StringBuilder text, string indent, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            text.Append(Write(indent, line)).Append('\n');
    }

    /// <summary>One line.</summary>
    public static string Write(string indent, string line) => (indent + "/// " + new string([.. line.Where(c => !CharacterFacts.IsForbidden(c) && !CharacterFacts.IsLineEnd(c))])).TrimEnd();
}
