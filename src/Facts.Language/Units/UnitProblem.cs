namespace Facts.Language.Units;

/// <summary>Why a text is no unit.</summary>
/// <param name="Offset">Where in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">How much of it; 0 for a place where something is missing.</param>
/// <param name="Message">A part of a sentence: <c>there is no unit 'kgg'</c>.</param>
/// <param name="Nearest">What stands there in the nearest valid text, to be shown or put in its place; null where none is near.</param>
public readonly record struct UnitProblem(int Offset, int Length, string Message, string? Nearest);
