using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Values;

namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>What facts come to, as text: <c>decimal in EUR 3.50</c>.</summary>
internal static class Derived
{
    /// <summary>The last fact of a group that begins with other lines.</summary>
    public static BoundFact Fact(string formula, string before = "", string type = "") =>
        Project(before, formula, type) is var project ? project.Bind(project.Find("notes.facts")!).Facts[^1] : null!;

    /// <summary>Type and value of a formula, nothing being wrong with it.</summary>
    public static string Of(string formula, string before = "", string type = "")
    {
        var project = Project(before, formula, type);
        var document = project.Find("notes.facts")!;
        Assert.Empty(project.GetDiagnostics(document).Where(found => found.Rule.Severity == Severity.Error).Select(found => found.ToString()));
        return Text(project.Bind(document).Facts[^1]);
    }

    /// <summary>All errors of a file, each with the text at its place.</summary>
    public static string[] Errors(string text) =>
    [
        .. from found in Checks.Findings.Of(text)
           where found.Rule.Severity == Severity.Error
           select $"{text.Substring(found.Span.Start, found.Span.Length)} {found.Rule.Id}: {found.Message}",
    ];

    public static string Text(BoundFact fact) => fact.IsTimeline
        ? fact.Type + " " + string.Join("; ", fact.Entries.Select(entry => entry.From + ".." + entry.Until + " " + Text(entry.Value)))
        : fact.Type + " " + Text(fact.Value);

    public static string Text(FactValue? value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        AbsentValue absent => absent.Kind.ToString(),
        MeasuredValue measured => measured.Text,
        ReferenceValue reference => "-> " + reference.FullName,
        ListValue list => "[" + string.Join(", ", list.Items.Select(Text)) + "]",
        RecordValue record => "{" + string.Join(", ", record.Fields.Select(Text)) + "}",
        EnumValue member => member.Member,
        RangeValue range => Text(range.Lower) + (range.IncludesUpper ? ".." : "..<") + Text(range.Upper),
        _ => "nothing",
    };

    private static FactsProject Project(string before, string formula, string type) =>
        TestProject.Of(("notes.facts", $"group G\n{before}  fact Result{(type.Length == 0 ? "" : ": " + type)} = {formula}\n"));
}
