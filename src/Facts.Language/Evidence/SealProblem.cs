namespace Facts.Language.Evidence;

/// <summary>Why a seal cannot be read.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong there and what to do, as a sentence.</param>
public sealed record SealProblem(int Line, string Message);
