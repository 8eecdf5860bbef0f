using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>The text of documentation lines.</summary>
public static class DocumentationText
{
    /// <summary>The lines without their slashes and the blank behind them, joined by <c>\n</c>; blank ends trimmed.</summary>
    public static string Get(SyntaxTree tree, DocumentationSyntax syntax) =>
        string.Join("\n", syntax.Lines.Select(line => Strip(tree.GetText(line)))).Trim();

    private static string Strip(string line)
    {
        var text = line.Substring(3).TrimEnd();
        return text.Length > 0 && text[0] == ' ' ? text.Substring(1) : text;
    }
}
