namespace Facts.Language.Units;

/// <summary>What a text was read as: a unit, or the first thing that is wrong with it.</summary>
/// <param name="Unit">Null where there is a problem.</param>
/// <param name="Problem">Null where there is a unit.</param>
public readonly record struct UnitResult(Unit? Unit, UnitProblem? Problem);
