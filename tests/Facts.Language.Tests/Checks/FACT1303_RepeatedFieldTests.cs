using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1303_RepeatedFieldTests
{
    [Theory]
    [InlineData("title", "\"B\"", "\"C\"")]
    [InlineData("url", "\"https://example.org/b\"", "\"https://example.org/c\"")]
    public void The_second_is_reported_at_its_key(string key, string second, string third) => Findings.Expect(Wire + $"  [|{key}|] {second}\n  [|{key}|] {third}\nfact A = 1\n  cite Wire\n",
        $"FACT1303: Source 'Wire' has '{key}' already. Remove one; only author, editor and the like may be repeated.",
        $"FACT1303: Source 'Wire' has '{key}' already. Remove one; only author, editor and the like may be repeated.");

    [Theory]
    [InlineData("author \"A\"", "author \"B\"")]
    [InlineData("editor \"A\"", "editor \"B\"")]
    [InlineData("shelf \"A\"", "shelf \"B\"")]
    public void Authors_and_unknown_fields_may_be_repeated(string first, string second) => Findings.None(Wire + $"  {first}\n  {second}\nfact A = 1\n  cite Wire\n");

    [Fact]
    public void Two_sources_have_fields_of_their_own() => Findings.None(Wire + "fact A = 1\n  cite Wire\n" + Wire.Replace("Wire", "Copy", System.StringComparison.Ordinal) + "fact B = 1\n  cite Copy\n");
}
