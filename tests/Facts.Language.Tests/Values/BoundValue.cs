using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

internal static class BoundValue
{
    /// <summary>The value of <c>fact A: type = value</c>; null where it has none.</summary>
    public static FactValue? Of(string value, string type = "")
    {
        var project = TestProject.Of(("notes.facts", $"fact A{(type.Length == 0 ? "" : ": " + type)} = {value}"));
        return project.Bind(project.Find("notes.facts")!).Facts.Single().Value;
    }
}
