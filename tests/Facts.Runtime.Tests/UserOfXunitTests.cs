using System.Linq;
using System.Reflection;
using Facts;
using Xunit;

namespace Somebody.Elsewhere;

/// <summary>Whoever uses this library and xunit in one file gets xunit's attribute and the library's type.</summary>
public sealed class UserOfXunitTests
{
    [Fact]
    public void Fact_in_brackets_is_xunits_and_the_type_is_the_librarys()
    {
        MethodBase here = typeof(UserOfXunitTests).GetMethod(nameof(Fact_in_brackets_is_xunits_and_the_type_is_the_librarys))!;
        Assert.Equal("Xunit.FactAttribute", here.CustomAttributes.Single(attribute => attribute.AttributeType.Name.StartsWith("Fact", System.StringComparison.Ordinal)).AttributeType.FullName);
        Fact? none = new Catalog().Find("Roads.Tolls.Car");
        Assert.Null(none);
        Assert.Equal("Facts.Fact", typeof(Fact).FullName);
    }
}
