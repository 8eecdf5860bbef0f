using System.Collections.Generic;

namespace Facts.Language.Units;

/// <summary>A scope that declares no units.</summary>
public sealed class NoUnits : IUnitScope
{
    private NoUnits()
    {
    }

    public static IUnitScope Scope { get; } = new NoUnits();

    public IEnumerable<string> Names => [];

    public Unit? Find(string name) => null;
}
