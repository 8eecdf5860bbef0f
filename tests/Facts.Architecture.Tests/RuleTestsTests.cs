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
        Assert.True(isNamed, $"No file under tests/ names {id} or Rules.{field?.Name}. Write one test where it must be reported and one where it must not.");
    }
}
