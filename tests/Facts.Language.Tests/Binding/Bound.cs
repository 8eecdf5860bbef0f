using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Language.Tests.Binding;

/// <summary>Texts, bound as the one file <c>notes.facts</c>.</summary>
internal static class Bound
{
    public static BoundFile File(string text)
    {
        var project = TestProject.Of(("notes.facts", text));
        return project.Bind(project.Find("notes.facts")!);
    }

    /// <summary>The fact of that simple name.</summary>
    public static BoundFact Fact(string text, string name = "A") => File(text).Facts.Single(fact => fact.Name == name);

    /// <summary>The value as messages show it; <c>-</c> for none.</summary>
    public static string Show(FactValue? value) => value == null ? "-" : ValueText.Of(value);
}
