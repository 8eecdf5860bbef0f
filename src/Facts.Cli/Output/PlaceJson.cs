using System.Text.Json;
using Facts.Cli.Projects;

namespace Facts.Cli.Output;

/// <summary>Places as JSON has them.</summary>
internal static class PlaceJson
{
    /// <summary>The file, and lines and columns from 1, as properties of the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, FilePlace place)
    {
        json.WriteString("file", place.Path);
        json.WriteNumber("line", place.Start.Line + 1);
        json.WriteNumber("column", place.Start.Column + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Column + 1);
    }
}
