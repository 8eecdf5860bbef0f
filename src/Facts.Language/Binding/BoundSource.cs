using System;
using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>A source with its fields, in the order of the file.</summary>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Syntax">The line that declares it.</param>
/// <param name="Label">Its printed name; null without one.</param>
/// <param name="Documentation">The text of its documentation; empty without any.</param>
/// <param name="Fields">All its fields, unknown ones included.</param>
public sealed record BoundSource(Declaration Declaration, SourceSyntax Syntax, string? Label, string Documentation, IReadOnlyList<BoundField> Fields)
{
    /// <summary>The first field of that key with something in it; null where there is none.</summary>
    public BoundField? Find(string key)
    {
        foreach (var field in Fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value))
                return field;
        }

        return null;
    }
}
