using System;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Emission;
using Facts.Language.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators;

/// <summary>Turns <c>.facts</c> files into C#, one output a file, and one for the catalogue. Findings come from <see cref="FactsAnalyzer"/> alone.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectOptions.Read(options.GlobalOptions));
        var target = context.CompilationProvider.Select(static (compilation, _) => TargetOptions.Read(compilation));
        // Of the parse options, not of the compilation, which without a single C# file has none. Editors read documentation comments in every project;
        // a build only where it writes a documentation file.
        var language = context.ParseOptionsProvider.Select(static (options, _) => (
            Version: options is CSharpParseOptions { LanguageVersion: var version } ? version : LanguageVersion.CSharp7_3,
            ReadsDocumentation: options.DocumentationMode != DocumentationMode.None));
        var emission = project.Combine(target).Combine(language).Select(static (item, _) => new EmissionOptions(
            item.Left.Right.HasDateOnly,
            item.Right.Version >= LanguageVersion.CSharp8,
            item.Left.Left.UseConstants,
            item.Right.ReadsDocumentation,
            item.Left.Right.HasInit && item.Right.Version >= LanguageVersion.CSharp9,
            item.Left.Right.HasRequired && item.Right.Version >= LanguageVersion.CSharp11));
        var isOn = project.Combine(target).Select(static (pair, _) => pair.Left.IsEnabled && pair.Right.HasRuntime);
        var defaults = project.Select(static (options, _) => new ProjectDefaults(options.RootNamespace));

        // Evidence, of which there may be more than of all else, goes no further: each stage looks at all that it has, whatever is edited.
        // Where one text goes and another changes at once, compilers up to 5.0 give a text twice at the next edit; the same text is one file.
        var all = context.AdditionalTextsProvider.Where(static text => !FactsFile.IsNamedEvidence(text)).Collect()
            .SelectMany(static (texts, _) => texts.Distinct())
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => FactsFile.Find(pair.Left, pair.Right))
            .Where(static file => file is { Kind: FileKind.Document or FileKind.Data });

        var files = all.Where(static file => file!.Kind == FileKind.Document).WithTrackingName(TrackingNames.Files);

        // Two files with one path would overwrite each other's output: neither is generated nor seen by the others, and the analyzer says so.
        var twice = files.Select(static (file, _) => file!.Path).Collect().Select(static (paths, _) => FindTwice(paths));

        var documents = files.Combine(isOn).Combine(twice)
            .Where(static item => item.Left.Right && !item.Right.Contains(item.Left.Left!.Path, StringComparer.Ordinal))
            .Select(static (item, _) => item.Left.Left!)
            .Combine(defaults)
            .Select(static (pair, cancellation) => pair.Left.Text.GetText(cancellation) is { } text ? DocumentCache.Get(text, pair.Left.Path, pair.Right, pair.Left.Settings) : null)
            .Where(static document => document != null)
            .WithTrackingName(TrackingNames.Documents);

        var symbols = documents.Select(static (document, _) => document!.Exports).WithTrackingName(TrackingNames.Declarations)
            .Collect()
            .Combine(defaults)
            .Select(static (pair, _) => new SymbolTable(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Symbols);

        var data = all.Where(static file => file!.Kind == FileKind.Data)
            .Select(static (file, cancellation) => file!.Text.GetText(cancellation) is { } text ? DataCache.Get(text, file.Path) : null)
            .Where(static file => file != null)
            .WithTrackingName(TrackingNames.Data);

        // Of all files the length alone, and of that whether it is much: an edit hardly ever changes it.
        var areLong = documents.Select(static (document, _) => (long)document!.Tree.Text.Length).Collect()
            .Combine(data.Select(static (file, _) => (long)file!.Text.Length).Collect())
            .Select(static (pair, _) => pair.Left.Sum() + pair.Right.Sum() > EmissionOptions.MaxLiterals)
            .WithTrackingName(TrackingNames.Length);

        // The files that a file's values depend on: mostly none. Whatever changes, this is asked of every file, and all but those that depend on it stop here.
        var imports = documents.Combine(documents.Collect().Combine(data.Collect()).Select(static (pair, _) => new FactsProject(pair.Left!, pair.Right!)))
            .Select(static (pair, _) => (Document: pair.Left!, Imports: Imports.Of(pair.Left!, pair.Right)))
            .WithTrackingName(TrackingNames.Imports);

        var models = imports.Combine(symbols)
            .Select(static (pair, _) => ModelBuilder.Build(Binder.Bind(pair.Left.Document, pair.Right, pair.Left.Imports), pair.Right))
            .WithTrackingName(TrackingNames.Models);

        context.RegisterSourceOutput(
            models.Where(static model => !model.IsEmpty).Combine(emission.Combine(areLong).Select(static (pair, _) => pair.Left with { HasLongTables = pair.Right })).WithTrackingName(TrackingNames.Outputs),
            static (output, pair) => output.AddSource(HintName.Of(pair.Left.Path), new GeneratedText(FileEmitter.Emit(pair.Left, pair.Right))));

        var catalog = models.Where(static model => model.HasTable)
            .Select(static (model, _) => new CatalogEntry(model.Path, model.TableName))
            .Collect()
            .Combine(defaults.Combine(project.Select(static (options, _) => options.IsPublic)))
            .Select(static (pair, _) => BuildCatalog(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Catalog);

        context.RegisterSourceOutput(catalog.Combine(emission), static (output, pair) =>
        {
            if (pair.Left.Tables.Count > 0)
                output.AddSource("FactCatalog.g.cs", new GeneratedText(CatalogEmitter.Emit(pair.Left, pair.Right)));
        });
    }

    private static EquatableArray<string> FindTwice(ImmutableArray<string> paths) =>
        new([.. paths.GroupBy(path => path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)]);

    private static CatalogModel BuildCatalog(ImmutableArray<CatalogEntry> entries, ProjectDefaults defaults, bool isPublic) => new(
        DefaultNames.CatalogNamespace(defaults),
        new([.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => entry.Table)]),
        isPublic);
}
