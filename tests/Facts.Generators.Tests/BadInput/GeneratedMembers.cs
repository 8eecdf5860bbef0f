using System.Linq;
using System.Reflection;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Asks every generated class for every value that it has.</summary>
internal static class GeneratedMembers
{
    public static void ReadAll(LoadedAssembly loaded)
    {
        foreach (var type in loaded.Assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true, IsNestedPrivate: false }))
        {
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public))
                _ = field.GetValue(null);
            foreach (var property in type.GetProperties(BindingFlags.Static | BindingFlags.Public))
                Read(property.GetValue(null));
        }
    }

    /// <summary>A list reads its items one by one.</summary>
    private static void Read(object? value)
    {
        if (value is not System.Collections.IEnumerable items || value is string)
            return;
        foreach (var item in items)
            _ = item;
    }
}
