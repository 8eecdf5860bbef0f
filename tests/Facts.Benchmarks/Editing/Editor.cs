using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Facts.Benchmarks.Compiling;
using Facts.Benchmarks.Corpus;
using Facts.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Benchmarks.Editing;

/// <summary>
/// A project as an editor holds it: documentation is parsed, and of an edit only what changed replaces what was there.
/// </summary>
internal sealed class Editor
{
    private const int EditedFile = 50;

    private readonly FactsCorpus _corpus;
    private readonly Dictionary<string, (SourceText Text, SyntaxTree Tree)> _trees = [];
    private ImmutableArray<AdditionalText> _texts;
    private GeneratorDriver _driver;
    private SyntaxTree _user;
    private CSharpCompilation _written;
    private CSharpCompilation _whole;

    public Editor(FactsCorpus corpus)
    {
        _corpus = corpus;
        _texts = [.. corpus.Files.Select(file => new CorpusText(file.Path, file.Text))];
        _user = User(0);
        _written = Compiler.Create([_user]);
        _driver = Generation.CreateDriver(_texts, DocumentationMode.Parse);
        var start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_written);
        FirstRun = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        _whole = _written;
        Update();
        GetFindings();
    }

    /// <summary>What the generator took for all files.</summary>
    public double FirstRun { get; }

    /// <summary>Edits a value in a <c>.facts</c> file: what the generator takes, and what it takes until there are diagnostics of that file and of the C# file that reads it.</summary>
    public (double Generator, double Diagnostics) EditFacts(int edit)
    {
        AdditionalText old = _texts[EditedFile], text = new CorpusText(old.Path, _corpus.Edited(EditedFile, edit));
        _texts = _texts.SetItem(EditedFile, text);

        var start = Stopwatch.GetTimestamp();
        _driver = _driver.ReplaceAdditionalText(old, text).RunGenerators(_written);
        var generator = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Update();
        if (GetFindings().Any())
            throw new InvalidOperationException("The made-up project has findings.");
        return (generator, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Edits a C# file: what the generator takes to see that nothing of it changes.</summary>
    public double EditCSharp(int edit)
    {
        var user = User(edit);
        _written = _written.ReplaceSyntaxTree(_user, user);
        _whole = _whole.ReplaceSyntaxTree(_user, user);
        _user = user;
        var start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_written);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The driver makes every tree anew at each run; an editor keeps those whose text is the same.</summary>
    private void Update()
    {
        foreach (var source in _driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources))
        {
            if (!_trees.TryGetValue(source.HintName, out var kept))
                _whole = _whole.AddSyntaxTrees(source.SyntaxTree);
            else if (kept.Text != source.SourceText)
                _whole = _whole.ReplaceSyntaxTree(kept.Tree, source.SyntaxTree);
            else
                continue;
            _trees[source.HintName] = (source.SourceText, source.SyntaxTree);
        }
    }

    private static SyntaxTree User(int edit) => Compiler.Parse(
        $"class User {{ int Value => {FactsCorpus.Namespace}.{FactsCorpus.GroupName(EditedFile, 0)}.{FactsCorpus.FactName(500)} + {edit.ToString(CultureInfo.InvariantCulture)}; }}",
        DocumentationMode.Parse);

    private IEnumerable<Diagnostic> GetFindings()
    {
        var analysis = _whole.WithAnalyzers([new FactsAnalyzer()], new AnalyzerOptions(_texts, CorpusOptions.Instance));
        var findings = analysis.GetAnalysisResultAsync(_texts[EditedFile], CancellationToken.None).GetAwaiter().GetResult().GetAllDiagnostics();
        return findings.Concat(_whole.GetSemanticModel(_user).GetDiagnostics());
    }
}
