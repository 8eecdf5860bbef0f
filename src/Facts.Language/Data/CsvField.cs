using Facts.Language.Text;

namespace Facts.Language.Data;

/// <summary>One field of a CSV file: a view, which costs nothing to make.</summary>
public readonly struct CsvField
{
    private readonly string _text;

    internal CsvField(string text, TextSpan span)
    {
        _text = text;
        Span = span;
    }

    /// <summary>The field as written, its quotes included and its delimiters not.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether a quote opens it: <c>""</c> is an empty text, where nothing at all may stand for no value.</summary>
    public bool IsQuoted => Span.Length > 0 && _text[Span.Start] == CsvReader.Quote;

    /// <summary>The field's text without its quotes, those written twice taken once. Made at each call; linear in the field's length.</summary>
    public string Value => IsQuoted ? CsvReader.Unquote(_text, Span) : _text.Substring(Span.Start, Span.Length);

    public override string ToString() => Value;
}
