using System.Collections.Generic;
using System.IO;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Facts.Cli.Snapshots;

/// <summary>
/// The text of a web page as a reader sees it: what browsers do not show is left out, and each block stands on lines of its own.
/// Without recursion, since pages nest without a limit; linear in the page.
/// </summary>
internal static class HtmlText
{
    /// <summary>The version of what is done here; a snapshot names it, so that a later one that reads pages otherwise is told apart.</summary>
    public const int Version = 1;

    /// <summary>Reads a page, whose encoding is found out as browsers do.</summary>
    public static IDocument Parse(byte[] page)
    {
        using var stream = new MemoryStream(page);
        return new HtmlParser().ParseDocument(stream);
    }

    /// <summary>Reads a page whose encoding is known.</summary>
    public static IDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>The text, its lines ended by <c>\n</c>, without empty lines at either end.</summary>
    public static string Of(IDocument page)
    {
        var text = new TextLines();
        if (page.Title is { Length: > 0 } title)
        {
            text.Add(title);
            text.Break(2);
        }

        if (page.Body is not { } body)
            return text.ToString();
        // A node that ends what an earlier one began is null, and the element stands beside it.
        var open = new Stack<(INode Node, bool IsEnd)>();
        open.Push((body, false));
        while (open.Count > 0)
        {
            var (node, isEnd) = open.Pop();
            if (node is IText words)
                text.Add(words.Data);
            else if (node is IElement element && isEnd)
                End(text, element);
            else if (node is IElement start && !HtmlElements.IsHidden(start))
            {
                Begin(text, start);
                open.Push((start, true));
                for (var child = start.LastChild; child != null; child = child.PreviousSibling)
                    open.Push((child, false));
            }
        }

        return text.ToString();
    }

    private static void Begin(TextLines text, IElement element)
    {
        text.Break(HtmlElements.LinesAround(element));
        switch (element.LocalName)
        {
            case "td" or "th" when element.PreviousElementSibling != null:
                text.Tab();
                break;
            case "q":
                text.Add("\u201C");
                break;
            case "pre" or "textarea":
                text.BeginLiteral();
                break;
            case "sup" or "sub":
                text.BeginScript(element.LocalName == "sup");
                break;
        }
    }

    private static void End(TextLines text, IElement element)
    {
        switch (element.LocalName)
        {
            case "q":
                text.Add("\u201D");
                break;
            case "pre" or "textarea":
                text.EndLiteral();
                break;
            case "sup" or "sub":
                text.EndScript();
                break;
        }

        text.Break(HtmlElements.LinesAround(element));
    }
}
