using System.Collections.Immutable;
using System.Linq;
using Facts.Language.Binding;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Uses;

/// <summary>What <c>FactStatusAttribute</c> says of a member, or of a part of what it gives.</summary>
internal sealed class FactMark
{
    private readonly ImmutableDictionary<string, TypedConstant> _arguments;

    private FactMark(AttributeData attribute)
    {
        Status = attribute.ConstructorArguments is { Length: 1 } arguments && arguments[0].Value is int status ? (FactStatus)status : FactStatus.Stated;
        // Of a name that stands twice, which only code with errors has, one counts.
        _arguments = attribute.NamedArguments.GroupBy(pair => pair.Key).ToImmutableDictionary(group => group.Key, group => group.First().Value);
    }

    public FactStatus Status { get; }

    public bool IsDisputed => _arguments.TryGetValue("IsDisputed", out var argument) && argument.Value is true;

    public string Reason => Get("Reason");

    public string Replacement => Get("Replacement");

    public string ValidUntil => Get("ValidUntil");

    public string ReviewBy => Get("ReviewBy");

    /// <summary>The field or element that it is about; empty where it is about the whole.</summary>
    public string Part => Get("Part");

    /// <summary>What is said of a symbol itself.</summary>
    public static ImmutableArray<FactMark> Of(ISymbol symbol) =>
        symbol.GetAttributes().Where(attribute => IsStatus(attribute.AttributeClass)).Select(attribute => new FactMark(attribute)).ToImmutableArray();

    /// <summary>
    /// Whether a use concerns it.
    /// </summary>
    /// <param name="path">What is taken of the value, <c>Address.City</c>; empty where it is taken as a whole, whatever of it is disputed.</param>
    public bool Concerns(string path) => Part.Length == 0 || path.Length == 0 || IsWithin(Part, path) || IsWithin(path, Part);

    /// <summary>Whether another mark says all of it.</summary>
    public bool AddsNothingTo(FactMark other) =>
        Status == other.Status && (!IsDisputed || other.IsDisputed) && Reason == other.Reason && Replacement == other.Replacement && ValidUntil == other.ValidUntil && ReviewBy == other.ReviewBy && Part.Length == 0;

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, System.StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');

    private static bool IsStatus(INamedTypeSymbol? type) =>
        type is { Name: MarkedNames.Attribute, ContainingNamespace: { Name: "Facts", ContainingNamespace.IsGlobalNamespace: true } };

    private string Get(string name) => _arguments.TryGetValue(name, out var argument) && argument is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : "";
}
