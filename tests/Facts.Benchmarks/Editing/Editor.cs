using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Facts.Benchmarks.Compiling;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
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
    private readonly Dictionary<string, (SourceText Text, SyntaxTree Tree)> _trees = [];
    private readonly int _readFile;
    private ImmutableArray<AdditionalText> _texts;
    private GeneratorDriver _driver;
    private SyntaxTree _user;
    private CSharpCompilation _written;
    private CSharpCompilation _whole;

    /// <param name="corpus">The project's files.</param>
    /// <param name="readFile">The number of the one that the C# file reads.</param>
    public Editor(FactsCorpus corpus, int readFile)
    {
        _readFile = readFile;
        _texts = [.. corpus.Files.Select(file => new CorpusText(file.Path, file.Text)), Evidence(0)];
        _user = User(0);
        _written = Compiler.Create([_user]);
        _driver = Generation.CreateDriver(_texts, DocumentationMode.Parse).RunGenerators(_written);
        _whole = _written;
        Update();
        CheckFindings(_texts[readFile]);
    }

    /// <summary>Gives a <c>.facts</c> file another text.</summary>
    public Edit EditFacts(int file, string text) => Apply(Replace(file, new CorpusText(_texts[file].Path, text)), _texts[file]);

    /// <summary>Adds a file; it is taken away again, which is not counted.</summary>
    public Edit AddFile((string Path, string Text) file)
    {
        AdditionalText added = new CorpusText(file.Path, file.Text);
        _texts = _texts.Add(added);
        var edit = Apply(driver => driver.AddAdditionalTexts([added]), added);
        _texts = _texts.Remove(added);
        _driver = _driver.RemoveAdditionalTexts([added]).RunGenerators(_written);
        Update();
        return edit;
    }

    /// <summary>Gives the evidence another text, which is none of the generator's business.</summary>
    public Edit EditEvidence(int edit) => Apply(Replace(_texts.Length - 1, Evidence(edit)), checkedText: null);

    /// <summary>Edits a C# file: what the generator takes to see that nothing of it changes.</summary>
    public Edit EditCSharp(int edit)
    {
        var user = User(edit);
        _written = _written.ReplaceSyntaxTree(_user, user);
        _whole = _whole.ReplaceSyntaxTree(_user, user);
        _user = user;
        return Apply(driver => driver, checkedText: null);
    }

    private Func<GeneratorDriver, GeneratorDriver> Replace(int file, AdditionalText text)
    {
        var old = _texts[file];
        _texts = _texts.SetItem(file, text);
        return driver => driver.ReplaceAdditionalText(old, text);
    }

    private Edit Apply(Func<GeneratorDriver, GeneratorDriver> change, AdditionalText? checkedText)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var start = ProcessorTime.Now;
        _driver = change(_driver).RunGenerators(_written);
        var generator = ProcessorTime.Since(start);
        if (checkedText == null)
            return new Edit(generator, 0, Megabytes(allocated));
        Update();
        CheckFindings(checkedText);
        return new Edit(generator, ProcessorTime.Since(start), Megabytes(allocated));
    }

    private static double Megabytes(long before) => (GC.GetTotalAllocatedBytes() - before) / 1e6;

    /// <summary>The driver makes every tree anew at each run; an editor keeps those whose text is the same.</summary>
    private void Update()
    {
        var sources = _driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).ToArray();
        foreach (var gone in _trees.Keys.Except(sources.Select(source => source.HintName)).ToArray())
        {
            _whole = _whole.RemoveSyntaxTrees(_trees[gone].Tree);
            _trees.Remove(gone);
        }

        foreach (var source in sources)
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

    private static CorpusText Evidence(int edit) => new("report.evidence.txt", new Prose(edit).Write(1_500));

    private SyntaxTree User(int edit) => Compiler.Parse(
        $"class User {{ int Value => {FactsCorpus.Namespace}.{FactsCorpus.GroupName(_readFile, 0)}.{FactsCorpus.FactName(500)} + {edit.ToString(CultureInfo.InvariantCulture)}; }}",
        DocumentationMode.Parse);

    private void CheckFindings(AdditionalText text)
    {
        var analysis = _whole.WithAnalyzers([new FactsAnalyzer()], new AnalyzerOptions(_texts, CorpusOptions.Instance));
        var findings = analysis.GetAnalysisResultAsync(text, CancellationToken.None).GetAwaiter().GetResult().GetAllDiagnostics();
        if (findings.Concat(_whole.GetSemanticModel(_user).GetDiagnostics()).FirstOrDefault() is { } finding)
            throw new InvalidOperationException("The made-up project has findings: " + finding);
    }
}
