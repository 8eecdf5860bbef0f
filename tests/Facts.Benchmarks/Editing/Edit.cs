namespace Facts.Benchmarks.Editing;

/// <summary>What one edit cost.</summary>
/// <param name="Generator">Milliseconds that the generator took.</param>
/// <param name="Diagnostics">Milliseconds until there were findings of the edited file and of the C# file that reads it, the generator's included; none where nobody waits for these.</param>
/// <param name="Megabytes">What all of it allocated.</param>
internal sealed record Edit(double Generator, double Diagnostics, double Megabytes);
