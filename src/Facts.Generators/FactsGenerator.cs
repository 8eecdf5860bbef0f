using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Emission;
using Facts.Language.Symbols;
using Microsoft.CodeAnalysis;

namespace Facts.Generators;

/// <summary>Turns <c>.facts</c> files into C#, one output a file, and one for the catalogue. Findings come from <see cref="FactsAnalyzer"/> alone.</summary>
/// <remarks>
/// What passes from stage to stage is an object, or two of them, or a list of them, or that and one: the compiler's code for a stage is compiled anew for each other shape, a hundred methods each,
/// in every build with a compiler that is not running yet, and in projects without a single fact as well.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectOptions.Read(options.GlobalOptions));
        var target = context.CompilationProvider.Select(static (compilation, _) => TargetOptions.Read(compilation));
        var defaults = project.Select(static (options, _) => new ProjectDefaults(options.RootNamespace));

        // Evidence, of which there may be more than of all else, goes no further: each stage looks at all that it has, whatever is edited.
        // Where one text goes and another changes at once, compilers up to 5.0 give a text twice at the next edit; the same text is one file.
        var all = context.AdditionalTextsProvider.Where(static text => !FactsFile.IsNamedEvidence(text)).Collect()
            .SelectMany(static (texts, _) => texts.Distinct())
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => FactsFile.Find(pair.Left, pair.Right))
            .Where(static file => file is { Kind: FileKind.Document or FileKind.Data });

        var files = all.Where(static file => file!.Kind == FileKind.Document).WithTrackingName(TrackingNames.Files);

        var selection = files.Select(static (file, _) => file!.Path).Collect().Select(static (paths, _) => FileSelection.Of(paths))
            .Combine(project).Select(static (pair, _) => pair.Left.If(pair.Right.IsEnabled))
            .Combine(target).Select(static (pair, _) => pair.Left.If(pair.Right.HasRuntime));

        var documents = files.Combine(selection)
            .Where(static pair => pair.Right.Includes(pair.Left!.Path))
            .Select(static (pair, _) => pair.Left!)
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

        var factsProject = documents.Collect()
            .Combine(data.Collect().Select(static (files, _) => (IReadOnlyList<DataFile?>)files))
            .Select(static (pair, _) => new FactsProject(pair.Left!, pair.Right!));

        // The files that a file's values depend on: mostly none. Whatever changes, this is asked of every file, and all but those that depend on it stop here.
        var imports = documents.Combine(factsProject)
            .Select(static (pair, _) => new ImportingDocument(pair.Left!, Imports.Of(pair.Left!, pair.Right)))
            .WithTrackingName(TrackingNames.Imports);

        var models = imports.Combine(symbols)
            .Select(static (pair, _) => ModelBuilder.Build(Binder.Bind(pair.Left.Document, pair.Right, pair.Left.Imports), pair.Right))
            .WithTrackingName(TrackingNames.Models);

        // Of the parse options, not of the compilation, which without a single C# file has none.
        var emission = target.Combine(context.ParseOptionsProvider).Select(static (pair, _) => pair.Left.In(pair.Right))
            .Combine(project).Select(static (pair, _) => pair.Left.GetEmission(pair.Right));

        // Of all files the length alone, and of that whether it is much: an edit hardly ever changes it.
        var fileEmission = emission.Combine(factsProject).Select(static (pair, _) => pair.Left with { HasLongTables = pair.Right.TextLength > EmissionOptions.MaxLiterals })
            .WithTrackingName(TrackingNames.Length);

        context.RegisterSourceOutput(
            models.Where(static model => !model.IsEmpty).Combine(fileEmission).WithTrackingName(TrackingNames.Outputs),
            static (output, pair) => output.AddSource(HintName.Of(pair.Left.Path), new GeneratedText(FileEmitter.Emit(pair.Left, pair.Right))));

        var catalog = models.Where(static model => model.HasTable)
            .Select(static (model, _) => new CatalogEntry(model.Path, model.TableName))
            .Collect()
            .Combine(project)
            .Select(static (pair, _) => BuildCatalog(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Catalog);

        context.RegisterSourceOutput(catalog.Combine(emission), static (output, pair) =>
        {
            if (pair.Left.Tables.Count > 0)
                output.AddSource("FactCatalog.g.cs", new GeneratedText(CatalogEmitter.Emit(pair.Left, pair.Right)));
        });
    }

    private static CatalogModel BuildCatalog(ImmutableArray<CatalogEntry> entries, ProjectOptions project) => new(
        DefaultNames.CatalogNamespace(new ProjectDefaults(project.RootNamespace)),
        new([.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => entry.Table)]),
        project.IsPublic);
}
