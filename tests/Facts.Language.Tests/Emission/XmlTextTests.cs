using System.Linq;
using System.Xml.Linq;
using Facts.Language.Emission;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Emission;

public sealed class XmlTextTests
{
    [Theory]
    [MemberData(nameof(HostileTexts.Numbers), MemberType = typeof(HostileTexts))]
    public void Any_text_comes_back_as_content_and_as_an_attribute(int number)
    {
        var text = HostileTexts.All.ElementAt(number);
        var escaped = XmlText.Escape(text);
        var element = XElement.Parse($"<a b=\"{escaped}\">{escaped}</a>", LoadOptions.PreserveWhitespace);
        Assert.Equal(Shown(text), element.Value);
        Assert.Equal(Shown(text), element.Attribute("b")!.Value);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Numbers), MemberType = typeof(HostileTexts))]
    public void Nothing_ends_the_comments_line(int number) =>
        Assert.DoesNotContain(XmlText.Escape(HostileTexts.All.ElementAt(number)), c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' || CharacterFacts.IsBidirectionalControl(c));

    /// <summary>Line ends and tabs are blanks; what XML cannot hold or what reorders is the replacement character.</summary>
    private static string Shown(string text) => string.Concat(text.Select((c, i) => c switch
    {
        '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' => ' ',
        _ when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? c : '\uFFFD',
        _ when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]) ? c : '\uFFFD',
        < ' ' or '\uFFFE' or '\uFFFF' or (>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        _ => c,
    }));
}
