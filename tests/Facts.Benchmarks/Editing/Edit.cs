namespace Facts.Benchmarks.Editing;

/// <summary>What one edit cost.</summary>
/// <param name="Generator">Milliseconds that the generator took.</param>
/// <param name="GeneratorMegabytes">What it allocated.</param>
/// <param name="Diagnostics">Milliseconds until there were findings of the edited file and of the C# file that reads it, the generator's included.</param>
/// <param name="DiagnosticsMegabytes">What all of that allocated.</param>
internal sealed record Edit(double Generator, double GeneratorMegabytes, double Diagnostics, double DiagnosticsMegabytes);
