using System.Collections.Generic;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>A value that quotes are to carry.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Type">Its type, with its unit.</param>
/// <param name="Also">Other names of it, any of which will do.</param>
internal sealed record QuotedValue(ExpressionSyntax Syntax, FactValue Value, DataType Type, IReadOnlyList<string> Also);
