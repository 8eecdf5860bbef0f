using System.Collections.Generic;
using System.Linq;
using Facts.Language.Policies;

namespace Facts.Language.Tests.Policies;

/// <summary>What a project and a folder set, as a host would read it.</summary>
internal static class Settings
{
    public static PolicySettings Of((string Property, string Value)[] project, params (string Key, string Value)[] folder)
    {
        var properties = project.ToDictionary(item => item.Property, item => item.Value);
        return PolicySettings.Read(name => properties.GetValueOrDefault(name), folder.Select(item => KeyValuePair.Create(item.Key, item.Value)));
    }

    public static PolicySettings OfFolder(params (string Key, string Value)[] folder) => Of([], folder);
}
