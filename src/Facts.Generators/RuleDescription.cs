using System;
using Facts.Language.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Facts.Generators;

/// <summary>What a rule reports, in the words of its page. Read when somebody asks, which a build without an error log never does.</summary>
internal sealed class RuleDescription(string id) : LocalizableString
{
    private string Id { get; } = id;

    protected override string GetText(IFormatProvider? formatProvider) => RulePages.ReadSummary(Id) ?? "";

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(Id);

    protected override bool AreEqual(object? other) => other is RuleDescription description && description.Id == Id;
}
