using System.Collections.Generic;
using System.Text;
using Facts.Language.Text;

namespace Facts.Language.Tests;

/// <summary>A text with places marked in it: <c>[|…|]</c> marks a stretch, <c>[||]</c> a place between two characters.</summary>
public sealed class MarkupText
{
    private const string Open = "[|";
    private const string Close = "|]";

    private MarkupText(string text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The text without the marks.</summary>
    public string Text { get; }

    /// <summary>The marked stretches, in the order in which they begin; they may be nested.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The one marked stretch.</summary>
    public TextSpan Span => Assert.Single(Spans);

    public static MarkupText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < markup.Length; i++)
        {
            if (string.CompareOrdinal(markup, i, Open, 0, Open.Length) == 0)
            {
                open.Push(spans.Count);
                spans.Add(new TextSpan(text.Length, 0));
                i++;
            }
            else if (open.Count > 0 && string.CompareOrdinal(markup, i, Close, 0, Close.Length) == 0)
            {
                var index = open.Pop();
                spans[index] = TextSpan.FromBounds(spans[index].Start, text.Length);
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        Assert.True(open.Count == 0, "A '[|' of the markup has no '|]'.");
        return new MarkupText(text.ToString(), spans);
    }
}
