using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Uses;

/// <summary>Finds the marked members of a compiled assembly in its tables: by way of symbols, each of its members would be made one.</summary>
internal static class MetadataMarks
{
    public static IReadOnlyList<string> FindNames(AssemblyMetadata assembly)
    {
        try
        {
            return [.. assembly.GetModules().SelectMany(module => FindNames(module.GetMetadataReader()))];
        }
        catch (Exception e) when (e is BadImageFormatException or System.IO.IOException or ObjectDisposedException)
        {
            // The compiler says what is wrong with it.
            return [];
        }
    }

    private static IEnumerable<string> FindNames(MetadataReader reader)
    {
        if (FindConstructors(reader) is not { Count: > 0 } constructors)
            yield break;
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference || !constructors.Contains((MemberReferenceHandle)attribute.Constructor))
                continue;
            foreach (var name in GetNames(reader, attribute.Parent))
                yield return name;
        }
    }

    private static HashSet<MemberReferenceHandle> FindConstructors(MetadataReader reader)
    {
        var constructors = new HashSet<MemberReferenceHandle>();
        if (!reader.AssemblyReferences.Any(handle => reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, "Facts")))
            return constructors;
        foreach (var handle in reader.MemberReferences)
        {
            if (reader.GetMemberReference(handle).Parent is { Kind: HandleKind.TypeReference } parent && IsAttribute(reader, (TypeReferenceHandle)parent))
                constructors.Add(handle);
        }

        return constructors;
    }

    private static bool IsAttribute(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return reader.StringComparer.Equals(type.Name, MarkedNames.Attribute) && reader.StringComparer.Equals(type.Namespace, "Facts");
    }

    private static IEnumerable<string> GetNames(MetadataReader reader, EntityHandle member) => member.Kind switch
    {
        HandleKind.FieldDefinition => [reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)member).Name)],
        HandleKind.PropertyDefinition => [reader.GetString(reader.GetPropertyDefinition((PropertyDefinitionHandle)member).Name)],
        HandleKind.TypeDefinition => GetNames(reader, reader.GetTypeDefinition((TypeDefinitionHandle)member)),
        _ => [],
    };

    /// <summary>Of a timeline or a table all that leads to its values, its handles included.</summary>
    private static IEnumerable<string> GetNames(MetadataReader reader, TypeDefinition type) =>
        new[] { reader.GetString(type.Name) }
            .Concat(type.GetFields().Select(handle => reader.GetString(reader.GetFieldDefinition(handle).Name)))
            .Concat(type.GetProperties().Select(handle => reader.GetString(reader.GetPropertyDefinition(handle).Name)))
            .Concat(type.GetMethods().Select(handle => reader.GetString(reader.GetMethodDefinition(handle).Name)))
            .Concat(type.GetNestedTypes().SelectMany(handle => reader.GetTypeDefinition(handle).GetFields()).Select(handle => reader.GetString(reader.GetFieldDefinition(handle).Name)));
}
