using Facts.Language.Units;

namespace Facts.Language.Tests.Units;

/// <summary>Reads units that are valid, or must not be.</summary>
internal static class Read
{
    public static Unit Unit(string text, IUnitScope? scope = null)
    {
        var (unit, problem) = UnitParser.Parse(text, scope ?? NoUnits.Scope);
        Assert.True(problem is null, $"{text}: {problem?.Message}");
        return unit!;
    }

    public static UnitProblem Problem(string text, IUnitScope? scope = null)
    {
        var (unit, problem) = UnitParser.Parse(text, scope ?? NoUnits.Scope);
        Assert.True(unit is null, text);
        return problem!.Value;
    }
}
