using System.Linq;
using Facts.Generators.Tests.BadInput;

namespace Facts.Generators.Tests.Output;

/// <summary>The facts of a generated assembly by their full names.</summary>
internal static class GeneratedFacts
{
    public static Fact Find(LoadedAssembly loaded, string fullName) => GeneratedTables.All(loaded).SelectMany(table => table.Facts).Single(fact => fact.Name == fullName);
}
