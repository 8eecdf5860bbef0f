using System;
using Facts.Language.Diagnostics;

namespace Facts.Language.Binding;

/// <summary>Where the type stands that a value must have, if not behind its own name: in a record, in a table's header, at the fact that is disputed.</summary>
/// <param name="what">What is of the type, as a message calls it: <c>field 'Count' of 'Delivery'</c>.</param>
/// <param name="find">The place of the type; null where its file is not at hand. Asked for a finding alone.</param>
internal sealed class TypeOrigin(string what, Func<RelatedPlace?> find)
{
    public string What { get; } = what;

    public RelatedPlace? Find() => find();
}
