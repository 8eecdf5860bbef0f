namespace Facts.Cli.Codata;

/// <summary>One factor of a unit.</summary>
/// <param name="Symbol">The unit without its power.</param>
/// <param name="Power">The power that it is raised to; never 0.</param>
internal readonly record struct UnitFactor(string Symbol, int Power);
