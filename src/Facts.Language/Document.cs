using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Facts.Language.Binding;
using Facts.Language.Emission;
using Facts.Language.Policies;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language;

/// <summary>One <c>.facts</c> file: its text, parsed, with all that follows from it alone. It never changes; what follows is made when first asked for.</summary>
public sealed class Document
{
    /// <summary>Stands for every source: something is cited, and nobody can read what.</summary>
    internal const string AnySource = "";

    private DeclarationList? _declarations;
    private FileDeclarations? _exports;
    private IReadOnlyCollection<string>? _citedNames;
    private ValueNames? _values;
    private IReadOnlyCollection<ValueReference>? _references;
    private IReadOnlyCollection<string>? _dataPaths;
    private StrongBox<bool>? _namesEvidence;
    private IReadOnlyList<Declaration>? _sources;
    private PolicyLines? _policies;
    private NodeList? _nodes;
    private IReadOnlyCollection<string>? _supportingNames;

    public Document(string path, SyntaxTree tree, ProjectDefaults defaults)
        : this(path, tree, defaults, PolicySettings.None)
    {
    }

    public Document(string path, SyntaxTree tree, ProjectDefaults defaults, PolicySettings settings)
    {
        Path = path;
        Tree = tree;
        Defaults = defaults;
        Settings = settings;
    }

    /// <summary>The file relative to its project, with <c>/</c>.</summary>
    public string Path { get; }

    public SyntaxTree Tree { get; }

    /// <summary>What the file takes from its project.</summary>
    public ProjectDefaults Defaults { get; }

    /// <summary>What the project and the folder set for it.</summary>
    public PolicySettings Settings { get; }

    /// <summary>The same file with another text.</summary>
    public Document With(string text) => new(Path, SyntaxTree.Parse(text), Defaults, Settings);

    /// <summary>What is wanted of it, its own <c>policy</c> lines taken in.</summary>
    public FilePolicies Policies => PolicyLines.Policies;

    /// <summary>Its <c>policy</c> lines.</summary>
    internal PolicyLines PolicyLines => _policies ??= new PolicyLines(Tree, Settings);

    /// <summary>All nodes of the file, in the order of the text.</summary>
    internal NodeList Nodes => _nodes ??= SyntaxWalker.All(Tree);

    /// <summary>The file as it was bound last.</summary>
    internal SharedBinding? Binding { get; set; }

    /// <summary>
    /// Lets go of how it was bound: for a host that reads each file once, so that what is made for one does not stay while the others are read. Asked again, it is bound anew.
    /// </summary>
    public void Forget() => Binding = null;

    /// <summary>
    /// Finds out what its project asks of each file: for a host that reads many at once, each by a thread of its own. Else it is found out when the project is asked first, file after file.
    /// </summary>
    public void Prepare() => _ = (Exports, CitedNames, SupportingNames, References);

    /// <summary>What it became last.</summary>
    internal SharedModel? Model { get; set; }

    /// <summary>All declarations with their places.</summary>
    public DeclarationList Declarations => _declarations ??= DeclarationList.Create(Tree, Path, Defaults);

    /// <summary>What other files can see of this one.</summary>
    public FileDeclarations Exports => _exports ??= FileDeclarer.Declare(Tree, Path, Declarations) with { IsInternal = !Policies.IsPublic };

    /// <summary>
    /// The names of sources that the file cites, evidence against its facts, origins of other sources and those that are said to say so included;
    /// also every name in text that could not be read, in which a citation may stand, and <see cref="AnySource"/> where one lacks its source.
    /// </summary>
    public IReadOnlyCollection<string> CitedNames => _citedNames ??= CollectCitedNames();

    /// <summary>The names of the sources that its citations rest on; evidence against a fact does not count.</summary>
    internal IReadOnlyCollection<string> SupportingNames => _supportingNames ??= new HashSet<string>(SupportingCitations.Of(Nodes).Select(citation => DeclarationWalker.GetText(Tree, citation.Source)), StringComparer.Ordinal);

    /// <summary>Its facts, tables and rows by name.</summary>
    public ValueNames Values => _values ??= new ValueNames(this);

    /// <summary>The names that its values refer to.</summary>
    public IReadOnlyCollection<ValueReference> References => _references ??= ValueReferences.Of(this);

    /// <summary>The paths, relative to the project, of the data files of its tables. One that leads out of the project is none.</summary>
    public IReadOnlyCollection<string> DataPaths => _dataPaths ??= new HashSet<string>(
        Nodes.OfType<TableFileSyntax>().Select(file => RelativePath.Resolve(Path, ScalarText.Get(Tree, file.Path))).OfType<string>(), StringComparer.Ordinal);

    /// <summary>Its sources.</summary>
    internal IReadOnlyList<Declaration> Sources => _sources ??= [.. Declarations.Items.Where(item => item.Syntax is SourceSyntax)];

    /// <summary>Whether a source of it names evidence, be it there or not.</summary>
    internal bool NamesEvidence => (_namesEvidence ??= new StrongBox<bool>(Sources.Any(source => SourceLines.Of(Tree, source.Syntax, "evidence").Any()))).Value;

    /// <summary>The names of all that the file declares, enums' members included, without their scopes; also those in lines that could not be read.</summary>
    public IEnumerable<string> DeclaredNames => Declarations.Items.Select(item => item.Name)
        .Concat(Nodes.OfType<EnumMemberSyntax>().Where(member => !member.Name.IsMissing).Select(member => Tree.GetText(member.Name)))
        .Concat(Exports.Suspects);

    private HashSet<string> CollectCitedNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Nodes)
        {
            if (node is CitationSyntax citation)
                names.Add(citation.Source.IsMissing ? AnySource : DeclarationWalker.GetText(Tree, citation.Source));
            else if (node is SourceFieldSyntax field && string.Equals(Tree.GetText(field.Key), "via", StringComparison.Ordinal))
                names.Add(ScalarText.Get(Tree, field.Value));
            else if (node is AccordingToSyntax { Name: { IsMissing: false } speaker })
                names.Add(DeclarationWalker.GetText(Tree, speaker));
            else if (node is FieldSyntax { EqualsToken.IsMissing: true } line)
                names.Add(Tree.GetText(line.Name));
            else if (node is DeclarationSyntax { Keyword.IsMissing: true, Name.IsMissing: false } declaration)
                names.Add(DeclarationWalker.GetText(Tree, declaration.Name));
            else if (node is SkippedSyntax skipped)
                names.UnionWith(skipped.Tokens.Where(token => token.Kind == TokenKind.Identifier).Select(Tree.GetText));
        }

        return names;
    }
}
