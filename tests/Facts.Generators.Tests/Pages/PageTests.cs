using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Pages;

/// <summary>What the pages of the library show is what happens. With <c>FACTS_ACCEPT=1</c> the findings on them are written anew.</summary>
public sealed class PageTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => Page.Names.Select(name => new TheoryDataRow<string>(name));

    [Theory, MemberData(nameof(Names))]
    public async Task Its_files_compile_without_a_word(string name)
    {
        var project = Page.Read(name).Project;
        Assert.Empty(await PrintAsync(project));
        project.Build().Clean();
    }

    [Theory, MemberData(nameof(Names))]
    public void Its_code_prints_what_stands_beside_it(string name)
    {
        var page = Page.Read(name);
        Assert.Equal(page.PrintingLines, page.Printed.Count());
        using var loaded = page.Project.WithCSharp(page.Program).Build().Load();
        Assert.Equal(page.Printed, loaded.Call<string[]>("Run"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Each_mistake_is_reported_as_it_shows(string name)
    {
        var page = Page.Read(name);
        foreach (var (file, shown) in page.Wrong)
        {
            var actual = string.Concat((await PrintAsync(Page.Add(page.Project, file, "example.facts"))).Select(line => line + "\n"));
            if (Environment.GetEnvironmentVariable("FACTS_ACCEPT") == "1")
                Page.Accept(name, file, shown, actual);
            else
                Assert.Equal(shown, actual);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_documentation_file_has_the_lines_that_it_shows(string name)
    {
        var page = Page.Read(name);
        var documented = page.Project with { DocumentationMode = DocumentationMode.Diagnose };
        var lines = documented.Build().EmitDocumentation().Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        Assert.All(page.Documentation, line => Assert.Contains(line, lines));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_linked_file_is_there(string name) => Assert.All(Page.Read(name).Linked, path => Assert.True(File.Exists(path), path));

    /// <summary>The pages have what the tests go through: none of them passes because it finds nothing.</summary>
    [Fact]
    public void The_pages_have_examples_of_every_kind()
    {
        var pages = Page.Names.Select(Page.Read).ToArray();
        Assert.NotEmpty(pages.SelectMany(page => page.Project.Files));
        Assert.NotEmpty(pages.SelectMany(page => page.Printed));
        Assert.NotEmpty(pages.SelectMany(page => page.Wrong));
        Assert.NotEmpty(pages.SelectMany(page => page.Documentation));
        Assert.NotEmpty(pages.SelectMany(page => page.Linked));
    }

    /// <summary>Warnings and errors, as a build prints them.</summary>
    private static async Task<string[]> PrintAsync(TestProject project) =>
        [.. (await project.AnalyzeAsync()).Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(Print)];

    private static string Print(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        var path = place.Path.Replace(TestProject.Folder, "", StringComparison.Ordinal);
        var severity = finding.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return FormattableString.Invariant($"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {finding.Id}: {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
