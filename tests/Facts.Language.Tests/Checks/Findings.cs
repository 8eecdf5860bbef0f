using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Tests.Checks;

/// <summary>
/// Holds that a project has exactly the findings that are marked in it, of any rule: one mistake gives one message.
/// </summary>
internal static class Findings
{
    /// <summary>One message a mark, in the order of the marks: <c>FACT0001: Fact …</c>.</summary>
    public static void Expect(string markup, params string[] expected) => Expect([("notes.facts", markup)], expected);

    public static void Expect((string Path, string Markup)[] files, params string[] expected)
    {
        var marked = files.Select(file => (file.Path, Markup: MarkupText.Parse(file.Markup))).ToArray();
        var project = TestProject.Of([.. marked.Select(file => (file.Path, file.Markup.Text))]);
        var places = marked.SelectMany(file => file.Markup.Spans.Select(span => Place(project, file.Path, span))).ToArray();
        Assert.Equal(places.Zip(expected, (place, message) => place + " " + message).Concat(places.Skip(expected.Length)).Concat(expected.Skip(places.Length)), All(project, marked.Select(file => file.Path)));
        Fixes.FixLaws.Hold(project);
    }

    public static void None(string text) => Expect(text);

    public static void None(params (string Path, string Text)[] files) => Expect(files);

    /// <summary>The ids of all findings of one file.</summary>
    public static IEnumerable<string> Ids(string text) => Of(text).Select(found => found.Rule.Id);

    public static IReadOnlyList<Diagnostic> Of(string text)
    {
        var project = TestProject.Of(("notes.facts", text));
        return project.GetDiagnostics(project.Find("notes.facts")!);
    }

    private static IEnumerable<string> All(FactsProject project, IEnumerable<string> paths) =>
        from path in paths
        where !TestProject.IsEvidence(path)
        from found in project.FindData(path) is { } data ? project.GetDiagnostics(data) : project.GetDiagnostics(project.Find(path)!)
        select $"{Place(project, path, found.Span)} {found.Rule.Id}: {found.Message}";

    private static string Place(FactsProject project, string path, TextSpan span)
    {
        var text = project.FindData(path)?.Text ?? project.Find(path)!.Tree.Text;
        var start = new LineMap(text).GetPosition(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({start.Line + 1},{start.Column + 1}) [{text.AsSpan(span.Start, span.Length)}]");
    }
}
