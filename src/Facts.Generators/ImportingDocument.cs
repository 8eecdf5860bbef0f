using Facts.Language;
using Facts.Language.Binding;

namespace Facts.Generators;

/// <summary>A file, and the others that its values depend on.</summary>
internal sealed record ImportingDocument(Document Document, Imports Imports);
