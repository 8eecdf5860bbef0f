using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Architecture.Tests.Pages;

/// <summary>What the core says about an example.</summary>
internal sealed record Finding(Document Document, Diagnostic Diagnostic)
{
    /// <summary>All findings in the files, which are a project.</summary>
    public static IReadOnlyList<Finding> In(IEnumerable<ExampleFile> files)
    {
        var project = new FactsProject(files.Select(file => new Document(file.Path, SyntaxTree.Parse(file.Text), new ProjectDefaults("Example"))));
        return [.. project.Documents.SelectMany(document => project.GetDiagnostics(document).Select(diagnostic => new Finding(document, diagnostic)))];
    }

    /// <summary>The line that a build prints.</summary>
    public override string ToString()
    {
        var place = Document.Tree.Lines.GetPosition(Diagnostic.Span.Start);
        return FormattableString.Invariant($"{Document.Path}({place.Line + 1},{place.Column + 1}): {PageNames.Of(Diagnostic.Rule.Severity)} {Diagnostic.Rule.Id}: {Diagnostic.Message}");
    }
}
