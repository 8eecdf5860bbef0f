using System;
using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Cli.Parameters;

/// <summary>The keys of the two dialects, as tables.</summary>
internal static class ParameterKeys
{
    public static readonly HashSet<string> Node = Set("description documentation metadata values brackets reference unit label description_en");

    public static readonly HashSet<string> Metadata = Set(
        "unit period label reference uprating type threshold_unit rate_unit amount_unit threshold_period rate_period amount_period breakdown breakdown_labels name short_label label_en "
        + "short_label_en description_en ipp_csv_id official_journal_date notes order documentation description last_value_still_valid_on inflator "
        + "propagate_metadata_to_children rounding last_review economy household variable author date_parution_jo");

    public static readonly HashSet<string> Entry = Set("value reference unit metadata note notes description");

    public static readonly HashSet<string> Bracket = Set("threshold rate amount average_rate base metadata");

    /// <summary>The key that a misspelt one most likely meant; null for one that is known, and where none is near.</summary>
    public static string? FindNear(string key, HashSet<string> keys) => keys.Contains(key) ? null : NearestName.Find(key, keys);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
