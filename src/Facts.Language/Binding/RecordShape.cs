using System;
using System.Collections.Generic;

namespace Facts.Language.Binding;

/// <summary>The fields of a record, or of a table that has no record of its own.</summary>
/// <param name="Name">The full name of the generated type.</param>
/// <param name="Fields">The fields in their order.</param>
public sealed record RecordShape(string Name, IReadOnlyList<RecordField> Fields)
{
    /// <summary>The place of a field among them; -1 where there is none of that name.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (string.Equals(Fields[i].Name, name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
