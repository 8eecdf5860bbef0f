using System.Threading.Tasks;

namespace Facts.Generators.Tests.BadInput;

/// <summary>Mistakes that are reported in the file: they cost what they stand in, and never the rest, nor an error in C#.</summary>
public sealed class MistakenTests
{
    private const string Table = "table T by Key\n  | Key: string | N: int |\n  | \"a\" | 1 |\n";

    [Theory]
    [InlineData(Table + "fact H = T.A\n")]
    [InlineData(Table + "fact H = [T.A]\n")]
    [InlineData(Table + "fact H\n  from 2020 = T.A\n")]
    [InlineData("table T by Key\n  | Key: string | Row: int | Equals: int | Clone: int | get_Key: int |\n  | \"a\" | 1 | 1 | 1 | 1 |\n")]
    [InlineData("table Row by Key\n  | Key: string |\n  | \"a\" |\ntable All by Key\n  | Key: string |\n  | \"a\" |\ntable ByKey by Key\n  | Key: string |\n  | \"a\" |\n")]
    [InlineData("record R\n  L: int?[]\n  N: int\nfact H: R\n  N = 1\n")]
    [InlineData("table T by Key\n  | Key: string | L: int?[] |\n  | \"a\" | none |\n  | \"b\" | |\n")]
    [InlineData("table T by Day over Day\n  | Day: date |\n  | 2020-01-01 |\n")]
    [InlineData("group B\n  fact X = 1\nfact ToString = 1\nfact H = ToString + 1\nfact I = 5\n  status retracted use ToString\n")]
    public async Task The_rest_compiles_and_runs(string text)
    {
        var project = TestProject.Of("fact Kept = 7\n" + text);
        Assert.Contains(await project.AnalyzeAsync(), finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        foreach (var one in new[] { project, project with { Target = TestTarget.NetStandard20, LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3 } })
            one.Build().Clean();
        using var loaded = project.Build().Load();
        Assert.Equal(7, loaded.Value("Example.Sample", "Kept"));
        GeneratedMembers.ReadAll(loaded);
    }
}
