using System;
using System.Collections.Generic;
using System.Globalization;

namespace Facts.Runtime.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void All_is_the_same_in_every_culture(string culture)
    {
        string expected = In(CultureInfo.InvariantCulture, () => Sample.Print(Sample.Table()));
        Assert.Contains("Roads.Tolls.Car = 1234.50 EUR\n", expected, StringComparison.Ordinal);
        Assert.Equal(expected, In(CultureInfo.GetCultureInfo(culture), () => Sample.Print(Sample.Table())));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Values_and_messages_are_the_same_in_every_culture(string culture) => In(CultureInfo.GetCultureInfo(culture), () =>
    {
        TestTable table = Sample.Table();
        Assert.Equal(1234.50m, table.Facts[0].As<decimal>());
        Assert.Equal(-12345, table.Facts[2].As<int>());
        Assert.Equal(-12345678901, table.Facts[3].As<long>());
        Assert.Equal(-1.5e300, table.Facts[4].As<double>());
        Assert.Equal(new DateTime(2020, 3, 22, new GregorianCalendar()), table.Facts[6].As<DateTime>());
        Assert.Contains("number -17 ", Assert.Throws<KeyNotFoundException>(() => table.Fact(-17)).Message.Replace('.', ' '), StringComparison.Ordinal);
        return "";
    });

    [Fact]
    public void The_cultures_of_these_tests_are_real()
    {
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("\u0130", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
    }

    private static string In(CultureInfo culture, Func<string> action)
    {
        (CultureInfo one, CultureInfo other) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (one, other);
        }
    }
}
