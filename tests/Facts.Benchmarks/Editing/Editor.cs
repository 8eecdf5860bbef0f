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
using Facts.Generators.Literals;
using Facts.Generators.Uses;
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
    private readonly string _readFact;
    private readonly int _readFile;
    private ImmutableArray<AdditionalText> _texts;
    private GeneratorDriver _driver;
    private SyntaxTree _user;
    private CSharpCompilation _written;
    private CSharpCompilation _whole;

    /// <param name="files">The project's files.</param>
    /// <param name="readFact">The full name of the fact that the C# file reads.</param>
    /// <param name="readFile">The number of the file in which it stands.</param>
    public Editor(IEnumerable<(string Path, string Text)> files, string readFact, int readFile)
    {
        (_readFact, _readFile) = (readFact, readFile);
        _texts = [.. files.Select(file => new CorpusText(file.Path, file.Text))];
        _user = User(0);
        _written = Compiler.Create([_user]);
        _driver = Generation.CreateDriver(_texts, DocumentationMode.Parse).RunGenerators(_written);
        _whole = _written;
        Update();
        Check(_texts[readFile]);
    }

    /// <summary>Gives a <c>.facts</c> file another text.</summary>
    public Edit EditFacts(int file, string text)
    {
        var edited = new CorpusText(_texts[file].Path, text);
        return Apply(Replace(file, edited), () => Check(edited));
    }

    /// <summary>Adds a file; it is taken away again, which is not counted.</summary>
    public Edit AddFile((string Path, string Text) file)
    {
        AdditionalText added = new CorpusText(file.Path, file.Text);
        _texts = _texts.Add(added);
        var edit = Apply(driver => driver.AddAdditionalTexts([added]), () => Check(added));
        _texts = _texts.Remove(added);
        _driver = _driver.RemoveAdditionalTexts([added]).RunGenerators(_written);
        Update();
        return edit;
    }

    /// <summary>Gives a text of evidence another text, which is none of the generator's business; the file that the C# file reads from is checked again.</summary>
    public Edit EditEvidence(int file, string text) => Apply(Replace(file, new CorpusText(_texts[file].Path, text)), () => Check(_texts[_readFile]));

    /// <summary>Edits a C# file: what the generator takes to see that nothing of it changes, and what the analyzers of uses take to look through that file.</summary>
    public Edit EditCSharp(int edit)
    {
        var user = User(edit);
        _written = _written.ReplaceSyntaxTree(_user, user);
        _whole = _whole.ReplaceSyntaxTree(_user, user);
        _user = user;
        return Apply(driver => driver, CheckUses);
    }

    private Func<GeneratorDriver, GeneratorDriver> Replace(int file, AdditionalText text)
    {
        var old = _texts[file];
        _texts = _texts.SetItem(file, text);
        return driver => driver.ReplaceAdditionalText(old, text);
    }

    private Edit Apply(Func<GeneratorDriver, GeneratorDriver> change, Action check)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var start = ProcessorTime.Now;
        _driver = change(_driver).RunGenerators(_written);
        var (generator, megabytes) = (ProcessorTime.Since(start), Megabytes(allocated));
        Update();
        check();
        return new Edit(generator, megabytes, ProcessorTime.Since(start), Megabytes(allocated));
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

    private SyntaxTree User(int edit) => Compiler.Parse($"class User {{ long Value => {_readFact} + {edit.ToString(CultureInfo.InvariantCulture)}; }}", DocumentationMode.Parse);

    private void Check(AdditionalText text)
    {
        var analysis = _whole.WithAnalyzers([new FactsAnalyzer()], new AnalyzerOptions(_texts, CorpusOptions.Instance));
        HoldSound([.. analysis.GetAnalysisResultAsync(text, CancellationToken.None).GetAwaiter().GetResult().GetAllDiagnostics(), .. _whole.GetSemanticModel(_user).GetDiagnostics()]);
    }

    private void CheckUses()
    {
        var analysis = _whole.WithAnalyzers([new UseAnalyzer(), new LiteralAnalyzer()], new AnalyzerOptions(_texts, CorpusOptions.Instance));
        var model = _whole.GetSemanticModel(_user);
        HoldSound([.. analysis.GetAnalysisResultAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult().GetAllDiagnostics(), .. model.GetDiagnostics()]);
    }

    private static void HoldSound(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count > 0)
            throw new InvalidOperationException("The made-up project has findings: " + findings[0]);
    }
}
