using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Facts.Architecture.Tests.Pages;
using Facts.Architecture.Tests.Repository;
using Facts.Language.Diagnostics;

namespace Facts.Architecture.Tests;

/// <summary>Every rule has tests: some test names it, by its id or by its field of the catalogue.</summary>
public sealed class RuleTestsTests
{
    /// <summary>Rules whose tests are being written. An id here is skipped while no test names it; it does no harm once one does, and goes then.</summary>
    private static readonly string[] Awaited =
    [
        "FACT1106", "FACT1201", "FACT1203", "FACT1204", "FACT1301", "FACT1302", "FACT1303", "FACT1304", "FACT9001", "FACT9002", "FACT9003", "FACT9004",
        "FACT9005", "FACT9006",
    ];

    private static readonly Lazy<IReadOnlyList<string>> Tests = new(() =>
    [
        .. RepositoryFiles.All
            .Where(path => path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith("tests/Facts.Architecture.Tests/", StringComparison.Ordinal))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(path => path + "\n" + RepositoryFiles.Read(path)),
    ]);

    public static IEnumerable<TheoryDataRow<string>> Ids => PageNames.Rules.Select(rule => new TheoryDataRow<string>(rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void A_test_names_the_rule(string id)
    {
        var field = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).SingleOrDefault(member => member.GetValue(null) is Rule rule && rule.Id == id);
        var isNamed = Tests.Value.Any(text => text.Contains(id, StringComparison.Ordinal) || (field != null && text.Contains("Rules." + field.Name, StringComparison.Ordinal)));
        if (isNamed && Awaited.Contains(id))
            TestContext.Current.AddWarning($"{id} has tests now: take it out of the list of awaited ones.");
        Assert.SkipWhen(!isNamed && Awaited.Contains(id), $"{id} has no tests yet.");
        Assert.True(isNamed, $"No file under tests/ names {id} or Rules.{field?.Name}. Write one test where it must be reported and one where it must not.");
    }
}
