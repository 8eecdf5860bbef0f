using System;
using System.Linq;
using System.Reflection;
using Facts.Language.Fixes;

namespace Facts.Language.Tests.Fixes;

/// <summary>A fix that is written is offered.</summary>
public sealed class FixProviderTests
{
    [Fact]
    public void Every_provider_is_asked()
    {
        var types = typeof(Fix).Assembly.GetTypes();
        var provider = types.Single(type => type.Name == "IFixProvider");
        var asked = (Array)types.Single(type => type.Name == "FixFinder").GetField("Providers", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal(
            types.Where(type => type.IsClass && provider.IsAssignableFrom(type)).Select(type => type.Name).Order(StringComparer.Ordinal),
            asked.Cast<object>().Select(item => item.GetType().Name).Order(StringComparer.Ordinal));
    }
}
