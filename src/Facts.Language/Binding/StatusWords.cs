using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Binding;

/// <summary>The words for statuses, as files, findings and documentation write them.</summary>
public static class StatusWords
{
    private static readonly string[] Words = [.. Enum.GetNames(typeof(FactStatus)).Select(name => name.ToLowerInvariant())];

    /// <summary>All words, from weak to strong.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word for a status; the number of one that this version does not know, which metadata may have.</summary>
    public static string Of(FactStatus status) => status is >= FactStatus.Retracted and <= FactStatus.Confirmed ? Words[(int)status] : status.ToString();

    /// <summary>The status of a word; null where it is none.</summary>
    public static FactStatus? Find(string word) => Array.IndexOf(Words, word) is var at and >= 0 ? (FactStatus)at : null;
}
