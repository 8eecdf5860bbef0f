using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Emission;

namespace Facts.Language.Tests.Emission;

/// <summary>What a file of a project becomes.</summary>
internal static class Emitted
{
    public static readonly EmissionOptions Options = new(HasDateOnly: true, HasNullableReferences: true, UseConstants: true);

    public static FileModel Model(string text) => Model("notes.facts", ("notes.facts", text));

    public static FileModel Model(string path, params (string Path, string Text)[] files)
    {
        var project = TestProject.Of(files);
        return ModelBuilder.Build(project.Bind(project.Find(path)!), project.Symbols);
    }

    public static string CSharp(string text, EmissionOptions? options = null) => FileEmitter.Emit(Model(text), options ?? Options).ToString();

    /// <summary>The lines of the documentation that stands before the first line with these words, without their slashes.</summary>
    public static string[] DocumentationOf(string member, string text)
    {
        var lines = CSharp(text).Split('\n').Select(line => line.Trim()).ToArray();
        var index = System.Array.FindIndex(lines, line => line.Contains(member, System.StringComparison.Ordinal) && !line.StartsWith("///", System.StringComparison.Ordinal));
        return lines.Take(index).Reverse().TakeWhile(line => line.StartsWith("///", System.StringComparison.Ordinal)).Reverse().Select(line => line[3..].Trim()).ToArray();
    }
}
