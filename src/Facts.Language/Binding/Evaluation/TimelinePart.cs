using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>An entry of a timeline that is computed from others.</summary>
/// <param name="From">Its first day; empty for the open start.</param>
/// <param name="Until">Its last day; empty for the open end.</param>
/// <param name="Value">Its value.</param>
/// <param name="Status">The weakest status of the entries that it is computed from.</param>
internal sealed record TimelinePart(string From, string Until, FactValue Value, FactStatus Status)
{
    /// <summary>What it is called by.</summary>
    public string Name => From.Length == 0 ? "Start" : "From" + From.Replace('-', '_');
}
