using System.Collections.Generic;
using System.Linq;
using Facts.Language.Units;

namespace Facts.Language.Tests.Units;

/// <summary>A scope of the units that a test declares.</summary>
internal sealed class DeclaredUnits(params Unit[] units) : IUnitScope
{
    public IEnumerable<string> Names => units.Select(unit => unit.Text);

    public Unit? Find(string name) => units.FirstOrDefault(unit => unit.Text == name);
}
