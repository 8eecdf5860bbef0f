using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Emission;
using Facts.Language.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators;

/// <summary>Turns <c>.facts</c> files into C#, one output a file, and one for the catalogue. Findings come from <see cref="FactsAnalyzer"/> alone.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectOptions.Read(options.GlobalOptions));
        var target = context.CompilationProvider.Select(static (compilation, _) => TargetOptions.Read(compilation));
        // Editors read documentation comments in every project; a build only where it writes a documentation file.
        var readsDocumentation = context.ParseOptionsProvider.Select(static (options, _) => options.DocumentationMode != DocumentationMode.None);
        var emission = project.Combine(target).Combine(readsDocumentation).Select(static (item, _) => new EmissionOptions(
            item.Left.Right.HasDateOnly, item.Left.Right.HasNullableReferences, item.Left.Left.UseConstants, item.Left.Left.IsPublic, item.Right));
        var isOn = project.Combine(target).Select(static (pair, _) => pair.Left.IsEnabled && pair.Right.HasRuntime);
        var defaults = project.Select(static (options, _) => new ProjectDefaults(options.RootNamespace));

        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => FactsFile.FindDocument(pair.Left, pair.Right))
            .Where(static file => file != null)
            .WithTrackingName(TrackingNames.Files);

        var documents = files.Combine(defaults)
            .Select(static (pair, cancellation) => pair.Left!.Text.GetText(cancellation) is { } text ? DocumentCache.Get(text, pair.Left.Path, pair.Right) : null)
            .Where(static document => document != null)
            .WithTrackingName(TrackingNames.Documents);

        var symbols = documents.Select(static (document, _) => document!.Exports).WithTrackingName(TrackingNames.Declarations)
            .Collect()
            .Select(static (exports, _) => new SymbolTable(exports))
            .WithTrackingName(TrackingNames.Symbols);

        // Two files with one path would overwrite each other's output: neither is generated, and the analyzer says so.
        var twice = files.Select(static (file, _) => file!.Path).Collect().Select(static (paths, _) => FindTwice(paths));

        var models = documents.Combine(symbols).Combine(twice).Combine(isOn)
            .Where(static item => item.Right && !item.Left.Right.Contains(item.Left.Left.Left!.Path, StringComparer.Ordinal))
            .Select(static (item, _) => ModelBuilder.Build(Binder.Bind(item.Left.Left.Left!, item.Left.Left.Right), item.Left.Left.Right))
            .WithTrackingName(TrackingNames.Models);

        context.RegisterSourceOutput(
            models.Where(static model => model.HasTable || model.Groups.Count > 0).Combine(emission).WithTrackingName(TrackingNames.Outputs),
            static (output, pair) => output.AddSource(HintName.Of(pair.Left.Path), SourceText.From(FileEmitter.Emit(pair.Left, pair.Right), Encoding.UTF8)));

        var catalog = models.Where(static model => model.HasTable)
            .Select(static (model, _) => new CatalogEntry(model.Path, model.TableName))
            .Collect()
            .Combine(defaults)
            .Select(static (pair, _) => BuildCatalog(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Catalog);

        context.RegisterSourceOutput(catalog.Combine(emission), static (output, pair) =>
        {
            if (pair.Left.Tables.Count > 0)
                output.AddSource("FactCatalog.g.cs", SourceText.From(CatalogEmitter.Emit(pair.Left, pair.Right), Encoding.UTF8));
        });
    }

    private static EquatableArray<string> FindTwice(ImmutableArray<string> paths) =>
        new([.. paths.GroupBy(path => path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)]);

    private static CatalogModel BuildCatalog(ImmutableArray<CatalogEntry> entries, ProjectDefaults defaults) => new(
        DefaultNames.Namespace("", defaults),
        new([.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => entry.Table)]));
}
