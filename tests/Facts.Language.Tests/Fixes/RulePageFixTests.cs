using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Fixes;
using Facts.Language.Suppressions;

namespace Facts.Language.Tests.Fixes;

/// <summary>What can be done about the example of each rule's page.</summary>
public sealed class RulePageFixTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => Rules.All.Where(rule => RulePageExample.Read(rule.Id) != null).Select(rule => new TheoryDataRow<string>(rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Every_fix_mends_the_example(string id) => FixLaws.Hold(RulePageExample.Read(id)!);

    /// <summary>Who reads the page learns which command does it.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void The_page_names_the_command_where_one_mends_its_example(string id)
    {
        var fixes = Find(id).Where(fix => fix.Applicability != Applicability.Manual).ToArray();
        TestContext.Current.TestOutputHelper!.WriteLine($"{id}: {string.Join("; ", Find(id).Select(fix => fix.Applicability + " " + fix.Title))}");
        if (fixes.Length > 0)
            Assert.Contains(fixes[0].Applicability == Applicability.Safe ? "`facts fix`" : $"`facts fix --rule {id}`", RulePageExample.ReadRemedy(id), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void What_can_be_allowed_is_offered_so(string id)
    {
        var project = RulePageExample.Read(id)!;
        var isAllowable = project.Documents.SelectMany(project.GetDiagnostics).Any(found => found.Rule.Id == id && found.Severity != Severity.Error && AllowableRules.All.Contains(found.Rule));
        Assert.Equal(isAllowable, Find(id).Any(fix => fix.Title == $"Allow {id} here, and write why"));
    }

    private static IReadOnlyList<Fix> Find(string id)
    {
        var project = RulePageExample.Read(id)!;
        return [.. project.Documents.SelectMany(document => project.GetDiagnostics(document).SelectMany(finding => project.GetFixes(document, finding)))];
    }
}
