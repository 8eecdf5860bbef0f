using System.Collections.Generic;
using System.Text;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Syntax;

/// <summary>
/// The tree of one <c>.facts</c> file. Full-fidelity: every character of the text is in exactly one token,
/// and every token that is not trivia hangs on exactly one node, what could not be understood included.
/// </summary>
public sealed class SyntaxTree
{
    private LineMap? _lines;

    internal SyntaxTree(string text, IReadOnlyList<SyntaxToken> tokens, CompilationUnitSyntax root, IReadOnlyList<Diagnostic> diagnostics)
    {
        Text = text;
        Tokens = tokens;
        Root = root;
        Diagnostics = diagnostics;
    }

    public string Text { get; }

    /// <summary>All tokens in the order of the text, trivia included.</summary>
    public IReadOnlyList<SyntaxToken> Tokens { get; }

    public CompilationUnitSyntax Root { get; }

    /// <summary>What is wrong with the text as a text, in its order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>Parses any text; never throws. Linear in the text's length.</summary>
    public static SyntaxTree Parse(string text) => new Parser(text).Parse();

    public string GetText(SyntaxToken token) => KnownWords.Get(Text, token);

    /// <summary>The text, put together again from the nodes and the trivia between their tokens.</summary>
    public override string ToString()
    {
        var printer = new Printer(this);
        printer.Add(Root);
        return printer.Text;
    }

    private sealed class Printer(SyntaxTree tree) : ISyntaxSink
    {
        private readonly StringBuilder _builder = new();
        private int _next;

        public string Text => _builder.ToString();

        public void Add(SyntaxToken token)
        {
            if (token.IsMissing)
                return;
            // Only trivia is filled in: a token that no node holds would be lost here, and the round-trip tests would see it.
            for (; _next < token.Index; _next++)
            {
                if (tree.Tokens[_next].IsTrivia)
                    Append(tree.Tokens[_next]);
            }

            Append(token);
            _next = token.Index + 1;
        }

        public void Add(SyntaxNode? node) => node?.Accept(this);

        private void Append(SyntaxToken token) => _builder.Append(tree.Text, token.Start, token.Length);
    }
}
