using System.Collections.Generic;

namespace Facts.Language.Units;

/// <summary>The units that a project declares. They come before currencies and UCUM's: whoever declares a name means it.</summary>
public interface IUnitScope
{
    /// <summary>The names, for suggestions.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The unit of that name, case-sensitive; null where none is declared.</summary>
    Unit? Find(string name);
}
