using System.Collections.Generic;
using Facts.Language.Syntax;

namespace Facts.Language.Evidence;

/// <summary>A citation, held against the evidence of its source.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="SourceName">The source as it is named there.</param>
/// <param name="Evidence">The evidence; null where there is none that can be used.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Quotes">Its quotes, in order; empty where there is no evidence that can be used.</param>
public sealed record CheckedCitation(CitationSyntax Syntax, string SourceName, EvidenceFile? Evidence, CitationState State, IReadOnlyList<CheckedQuote> Quotes);
