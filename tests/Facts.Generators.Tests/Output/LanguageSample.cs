using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Facts.Generators.Tests.Output;

/// <summary>A sample of the language's description, generated, compiled and run. Its files are those whose stages stand in the baselines.</summary>
internal static class LanguageSample
{
    private const string Usings = "using System;\nusing System.Globalization;\nusing System.Linq;\n";

    /// <summary>Holds the members of a sample to what they are.</summary>
    /// <param name="folder">The baseline's folder behind <c>language-</c>.</param>
    /// <param name="imports">The namespaces of the facts.</param>
    /// <param name="members">C# expressions, each with the text of its value.</param>
    public static void Check(string folder, string imports, params (string Expression, string Expected)[] members)
    {
        var methods = members.Select((member, i) => FormattableString.Invariant($"    public static string M{i}() => Text({member.Expression});\n"));
        var program = Usings + imports + "\npublic static class Program\n{\n" + string.Concat(methods) + """
                private static string Text(object value) => value switch
                {
                    null => "null",
                    bool flag => flag ? "true" : "false",
                    DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
                    DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>().Select(Text)),
                    IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                    _ => value.ToString(),
                };
            }
            """;
        using var loaded = Read(folder).WithCSharp("#nullable disable\n" + program).Build().Load();
        Assert.Equal(members.Select(member => member.Expression + " is " + member.Expected), members.Select((member, i) => member.Expression + " is " + loaded.Call<string>(FormattableString.Invariant($"M{i}"))));
    }

    private static TestProject Read(string folder, [CallerFilePath] string path = "")
    {
        var project = new TestProject();
        var place = Path.Combine(Path.GetDirectoryName(path)!, "../../Facts.Language.Tests/Baselines/language-" + folder);
        foreach (var file in Directory.GetFiles(place).Where(file => !file.EndsWith("formatted.facts", StringComparison.Ordinal) && (file.EndsWith(".facts", StringComparison.Ordinal) || file.EndsWith(".csv", StringComparison.Ordinal))).Order(StringComparer.Ordinal))
            project = project.With(Path.GetFileName(file), File.ReadAllText(file));
        return project;
    }
}
