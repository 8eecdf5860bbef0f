using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Facts.Architecture.Tests.Repository;
using Facts.Language.Diagnostics;

namespace Facts.Architecture.Tests.Pages;

/// <summary>Where the pages are, and the words of them that come from the catalogue.</summary>
internal static class PageNames
{
    public const string Folder = "src/Facts.Language/Diagnostics/Pages";

    /// <summary>The one rule that the build itself gives and the catalogue does not have: F# and Visual Basic projects load no generator of ours.</summary>
    public static readonly Rule OtherLanguage = new("FACT9007", "SetUp", Severity.Warning, "The project is not C#", ReadWarning("FACT9007"));

    /// <summary>
    /// Rules whose examples are not run: those about the project and the bytes of a file, which the core sees neither of, so that they are in XML or shell,
    /// those that need more lines than anybody reads, one that the tool alone reports, and those about C#, which the generator's tests run.
    /// </summary>
    public static readonly string[] NotRun = ["FACT1110", "FACT1414", "FACT1420", "FACT9001", "FACT9002", "FACT9004", "FACT9005", "FACT9006", "FACT9010", "FACT9011", OtherLanguage.Id, .. Language.Diagnostics.Rules.All.Where(Language.Diagnostics.Rules.IsAboutUse).Select(rule => rule.Id)];

    public static IEnumerable<Rule> Rules => Language.Diagnostics.Rules.All.Append(OtherLanguage);

    public static IEnumerable<string> Files => RepositoryFiles.All.Where(path => path.StartsWith(Folder + "/", System.StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)!);

    public static string GetPath(Rule rule) => $"{Folder}/{rule.Id}.md";

    private static string ReadWarning(string id) => XDocument.Parse(RepositoryFiles.Read("src/Facts/buildTransitive/Facts.targets"))
        .Descendants("Warning").Single(warning => (string?)warning.Attribute("Code") == id).Attribute("Text")!.Value;

    /// <summary>The weight of a rule that nobody asked for.</summary>
    public static string Of(Rule rule) => rule.IsWithheld ? "off" : Of(rule.Severity);

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
