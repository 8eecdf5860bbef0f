namespace Facts.Language.Units;

/// <summary>One reading of one text. It stops at the first problem: one mistake gives one message.</summary>
internal sealed partial class UnitReader(string text, IUnitScope scope, bool suggests)
{
    private int _position;
    private UnitProblem? _problem;

    public UnitResult Read()
    {
        if (text.Length == 0)
            return new UnitResult(null, new UnitProblem(0, 0, "a unit is missing", null));
        if (text.Length > UnitParser.MaxLength)
            return new UnitResult(null, new UnitProblem(0, text.Length, "a unit has at most 200 characters", null));
        var unit = ReadTerm(depth: 0);
        if (unit is not null && _position < text.Length)
            Report(_position, 1, text[_position] == ')' ? "this ')' has no '('" : "a '.' or '/' is missing before this", null);
        return _problem is null ? new UnitResult(unit!.WithText(text), null) : new UnitResult(null, _problem);
    }

    /// <summary><c>["/"] component (("." | "/") component)*</c>; only the whole text may begin with a slash.</summary>
    private Unit? ReadTerm(int depth)
    {
        var start = _position;
        var unit = depth == 0 && Peek == '/' ? Unit.One : ReadComponent(depth, start, isBelow: false);
        while (unit is not null && Peek is '.' or '/')
        {
            var isBelow = text[_position] == '/';
            var leftEnd = _position++;
            var rightStart = _position;
            var right = ReadComponent(depth, start, isBelow);
            if (right is null)
                return null;
            var left = unit;
            unit = isBelow ? left.Divide(right) : left.Multiply(right);
            if (unit is not null)
                continue;
            var (from, to) = left.IsSpecial ? (start, leftEnd) : (rightStart, _position);
            if (left.IsSpecial || right.IsSpecial)
                return Report(from, to - from, $"'{text.Substring(from, to - from)}' is on a scale of its own and no factor of a product", UnitSpelling.RatioScale(text.Substring(from, to - from)));
            return Report(start, _position - start, "the unit is too large to compute with", null);
        }

        return unit;
    }

    private Unit? ReadComponent(int depth, int termStart, bool isBelow)
    {
        var start = _position;
        switch (Peek)
        {
            case '(':
                return ReadParentheses(depth);
            case '{':
                return ReadAnnotation() is { } annotation ? Unit.Annotation(annotation) : null;
            case '\0' or '.' or '/' or ')' or '}':
                return ReportMissing(termStart);
        }

        if (!SkipWord())
            return null;
        var word = text.Substring(start, _position - start);
        var unit = ReadWord(word, start, isBelow);
        if (unit is null || Peek != '{')
            return unit;
        return ReadAnnotation() is { } behind ? Annotate(unit, behind) : null;
    }

    private Unit? ReadParentheses(int depth)
    {
        var start = _position;
        if (depth == UnitParser.MaxDepth)
            return Report(start, 1, "parentheses are nested more than 20 deep", null);
        _position++;
        var unit = ReadTerm(depth + 1);
        if (unit is null)
            return null;
        if (Peek != ')')
            return _position < text.Length ? Report(_position, 1, "a '.' or '/' is missing before this", null) : Report(start, 1, "this '(' has no ')'", null);
        _position++;
        if (Peek is not ('+' or '-' or (>= '0' and <= '9')))
            return unit;
        var exponentStart = _position;
        SkipWord();
        var exponent = ReadExponent(text, exponentStart, _position);
        var power = exponent is { } value && !unit.IsSpecial ? unit.Power(value) : null;
        return Report(start, _position - start, "parentheses take no exponent", power?.Text);
    }

    private string? ReadAnnotation()
    {
        var start = _position;
        for (_position++; Peek != '}'; _position++)
        {
            if (_position == text.Length || Peek == '{')
                Report(start, 1, "this '{' has no '}'", null);
            else if (Peek is <= ' ' or > '~')
                Report(_position, 1, "an annotation has ASCII characters without blanks", null);
            if (_problem is not null)
                return null;
        }

        _position++;
        return text.Substring(start, _position - start);
    }

    /// <summary>An annotation says what is counted; behind a number it is a factor of its own.</summary>
    private static Unit Annotate(Unit unit, string annotation) => unit.IsNumber ? unit.Multiply(Unit.Annotation(annotation))! : unit.Annotated(annotation);

    private Unit? ReportMissing(int termStart)
    {
        var last = _position - 1;
        if (_position == text.Length && last > termStart && text[last] is '.' or '/')
            return Report(termStart, text.Length - termStart, $"a unit is missing behind '{text[last]}'", text.Substring(termStart, last - termStart));
        return Report(_position, _position < text.Length ? 1 : 0, "a unit is missing here", null);
    }

    private char Peek => _position < text.Length ? text[_position] : '\0';

    /// <summary>The first problem is kept.</summary>
    private Unit? Report(int offset, int length, string message, string? nearest)
    {
        _problem ??= new UnitProblem(offset, length, message, nearest);
        return null;
    }
}
