using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Symbols;

/// <summary>Names that members of generated types cannot have, since C# makes members of these names itself.</summary>
public static class MemberNames
{
    private static readonly HashSet<string> RecordMembers = new(StringComparer.Ordinal) { "EqualityContract", "PrintMembers", "Clone", "op_Equality", "op_Inequality" };

    /// <summary>Why an enum's member cannot have that name; null where it can.</summary>
    public static string? FindEnumProblem(string name) => string.Equals(name, "value__", StringComparison.Ordinal) ? ReservedNames.FindProblem(name) : null;

    /// <summary>Why a field of a record cannot have that name; null where it can.</summary>
    public static string? FindFieldProblem(string name, RecordSymbol record) =>
        FindFieldProblem(name, record.Name.Substring(record.Name.LastIndexOf('.') + 1), other => record.Fields.Any(field => string.Equals(field.Name, other, StringComparison.Ordinal)));

    /// <param name="name">The field's name.</param>
    /// <param name="record">The record's, without scope.</param>
    /// <param name="isField">Whether the record has a field of a name.</param>
    public static string? FindFieldProblem(string name, string record, Func<string, bool> isField)
    {
        if (string.Equals(name, record, StringComparison.Ordinal))
            return "the record has the same name, which C# does not allow";
        if (ReservedNames.FindProperty(record) is { } own && string.Equals(name, own, StringComparison.Ordinal))
            return "C# has a method for it that is called like the record";
        if (RecordMembers.Contains(name))
            return "every C# record has a member of that name";
        if (ReservedNames.FindProblem(name) is { } problem && name is not ("Cited" or "Sources" or "FactCatalog" or "value__"))
            return problem;
        return ReservedNames.FindProperty(name) is { } property && isField(property) ? "C# has a method of that name for the property '" + property + "'" : null;
    }
}
