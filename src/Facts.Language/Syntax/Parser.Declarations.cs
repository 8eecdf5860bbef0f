using System.Collections.Generic;
using System.Text;
using Facts.Language.Diagnostics;
using Facts.Language.Units;
using Facts.Language.Values;
using static Facts.Language.Syntax.SyntaxMessages;

namespace Facts.Language.Syntax;

internal sealed partial class Parser
{
    /// <summary>The name of a declaration or source: what stands in its place and is none is taken for it, so that the rest of the line is still read.</summary>
    private NameSyntax ParseName(string what, string hint)
    {
        if (!AtLineEnd && _current.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Bad)
        {
            ReportUnexpected("A name begins with a letter.");
            return new NameSyntax([Take()]);
        }

        if (!AtLineEnd && _current.Kind == TokenKind.Identifier && KeyEnd(_current.Start) is var end && _text.IndexOf('-', _current.Start, end - _current.Start) > 0)
        {
            var key = Take(LexMode.Key);
            Report(Rules.UnexpectedText, key.Span, Shorten(Text(key)), $"A name has letters, digits and '_'. Write {Shorten(InPascalCase(Text(key)))}.");
            return new NameSyntax([key]);
        }

        return ParseReference(what, hint);
    }

    /// <summary><c>q = ID ("." ID)*</c></summary>
    private NameSyntax ParseReference(string what, string hint)
    {
        var first = ExpectIdentifier(what, hint);
        if (first.IsMissing || _current.Kind != TokenKind.Dot || AtLineEnd)
            return new NameSyntax(new[] { first });
        var tokens = new List<SyntaxToken> { first };
        while (!tokens[tokens.Count - 1].IsMissing && _current.Kind == TokenKind.Dot && !AtLineEnd)
        {
            tokens.Add(Take());
            tokens.Add(ExpectIdentifier("A name", "Write a name behind the point."));
        }

        return new NameSyntax(tokens.ToArray());
    }

    private static string InPascalCase(string words)
    {
        var builder = new StringBuilder(words.Length);
        foreach (var word in words.Split(['-'], System.StringSplitOptions.RemoveEmptyEntries))
            builder.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        return builder.ToString();
    }

    private PolicySyntax ParsePolicy(SyntaxToken keyword)
    {
        var key = _current.Kind == TokenKind.Identifier && !AtLineEnd ? Take(LexMode.Key) : Expect(TokenKind.Key, "A policy's name", "Write for example policy facts_min_sources = 2.");
        var equals = Expect(TokenKind.Equals, "'='", "Write '=' and the policy's value.");
        return new PolicySyntax(keyword, key, equals, ParseScalar("A policy's value stands behind '='."));
    }

    /// <summary><c>scalar = STR | date | NUM | RUN</c></summary>
    private SyntaxToken ParseScalar(string hint)
    {
        if (AtLineEnd)
        {
            ReportMissing("A value", hint);
            return NoToken(TokenKind.Run);
        }

        if (_current.Kind is TokenKind.String)
            return Take();
        var isWhole = _current.End == _text.Length || CharacterFacts.IsSpace(_text[_current.End]) || CharacterFacts.IsLineEnd(_text[_current.End]);
        return isWhole && _current.Kind is TokenKind.Date or TokenKind.Number && !(_current.IsMalformed && _current.Kind == TokenKind.Number) ? Take() : Take(LexMode.Run);
    }

    private SourceSyntax ParseSource(SyntaxToken keyword)
    {
        var name = ParseName("A name", "Write the source's name behind 'source'.");
        return new SourceSyntax(keyword, name, TakeIf(TokenKind.String));
    }

    private SourceFieldSyntax ParseSourceField()
    {
        var key = Take(LexMode.Key);
        if (_current.Kind is TokenKind.Equals or TokenKind.Colon && !AtLineEnd)
        {
            ReportUnexpected($"A source's field is written {Shorten(Text(key))} \"…\", without a sign between them.");
            return new SourceFieldSyntax(key, NoToken(TokenKind.Run), NoToken(TokenKind.Identifier), NoToken(TokenKind.String));
        }

        var value = ParseScalar($"Write the value behind '{Shorten(Text(key))}'.");
        var hashKeyword = TakeWord("sha256");
        var hash = hashKeyword.IsMissing ? NoToken(TokenKind.String) : ExpectString("A hash", "Write the SHA-256 in quotes behind 'sha256'.");
        return new SourceFieldSyntax(key, value, hashKeyword, hash);
    }

    private EnumSyntax ParseEnum(SyntaxToken keyword)
    {
        var name = ParseName("A name", "Write the enum's name behind 'enum'.");
        _brackets++;
        var open = Expect(TokenKind.OpenBrace, "'{'", "Write the members between '{' and '}'.");
        var members = new List<SyntaxNode>();
        while (!AtLineEnd && _current.Kind != TokenKind.CloseBrace)
        {
            if (_current.Kind is TokenKind.Identifier or TokenKind.Duration or TokenKind.Documentation or TokenKind.Comma)
            {
                members.Add(ParseEnumMember());
                continue;
            }

            ReportUnexpected("An enum's members are names, separated by commas.");
            members.Add(new SkippedSyntax([Take()]));
        }

        var close = Expect(TokenKind.CloseBrace, "'}'", "Close the members with '}'.");
        _brackets--;
        return new EnumSyntax(keyword, name, open, members, close);
    }

    private EnumMemberSyntax ParseEnumMember()
    {
        var documentation = ParseDocumentation();
        var name = ExpectIdentifier("A name", "Write a member's name.");
        var isLast = _current.Kind == TokenKind.CloseBrace || AtLineEnd;
        var comma = isLast ? TakeIf(TokenKind.Comma) : Expect(TokenKind.Comma, "','", "Separate the members by commas.");
        return new EnumMemberSyntax(documentation, name, comma);
    }

    private UnitSyntax ParseUnit(SyntaxToken keyword)
    {
        var name = ParseName("A name", "Write the unit's name behind 'unit'.");
        var equals = TakeIf(TokenKind.Equals);
        return new UnitSyntax(keyword, name, equals, equals.IsMissing ? null : ParseExpression());
    }

    private RecordFieldSyntax ParseRecordField()
    {
        var name = Take(LexMode.Name);
        var colon = Expect(TokenKind.Colon, "':'", "Write ':' and the field's type.");
        return new RecordFieldSyntax(name, colon, ParseType());
    }

    private FactSyntax ParseFact(SyntaxToken keyword)
    {
        var name = ParseName("A name", "Write the fact's name behind 'fact'.");
        CheckOneWord(name);
        var label = TakeIf(TokenKind.String);
        var type = ParseTypeAnnotation();
        if (_current.Kind != TokenKind.Equals && !AtLineEnd && BeginsValue())
            Report(Rules.Missing, _current.Span, "'='", "Write '=' before the value.");
        var equals = TakeIf(TokenKind.Equals);
        var hasValue = !equals.IsMissing || (!AtLineEnd && BeginsValue());
        CheckValueBelow(equals);
        return new FactSyntax(keyword, name, label, type, equals, hasValue ? ParseValue() : null);
    }

    /// <summary>A '=' at the end of a line, with lines below: what stands there is the value, and wants none.</summary>
    private void CheckValueBelow(SyntaxToken equals)
    {
        if (!equals.IsMissing && AtLineEnd && HasBody)
            ReportMissing("A value", "Write it behind '=', or remove '=' where it stands on the lines below.");
    }

    /// <summary><c>fact My Name = …</c> and <c>fact int Count = …</c>: a second word before what ends a name.</summary>
    private void CheckOneWord(NameSyntax name)
    {
        if (name.IsMissing || AtLineEnd || _current.Kind != TokenKind.Identifier || PeekBehindKey() is not ('=' or ':'))
            return;
        var (first, second) = (Text(name.Tokens[0]), Text(_current));
        ReportUnexpected(SyntaxFacts.TypeNames.Contains(first)
            ? $"A type stands behind the name: {Shorten(second)}: {first}."
            : $"A name is one word. Write {Shorten(InPascalCase(first + "-" + second))}.");
    }

    /// <summary>A token that begins a value and nothing else, so that a missing '=' before it is seen.</summary>
    private bool BeginsValue() => _current.Kind is TokenKind.String or TokenKind.Number or TokenKind.Date or TokenKind.Duration or TokenKind.Minus or TokenKind.OpenBracket
        or TokenKind.OpenParenthesis or TokenKind.DotDot or TokenKind.DotDotLess;

    private TypeAnnotationSyntax? ParseTypeAnnotation() => _current.Kind == TokenKind.Colon && !AtLineEnd ? new TypeAnnotationSyntax(Take(), ParseType()) : null;

    private TypeSyntax ParseType()
    {
        var range = TakeTypePrefix("range");
        var partial = TakeTypePrefix("partial");
        var name = ParseReference("A type", "Write a type such as int, decimal, string or date; a value stands behind '='.");
        var question = TakeIf(TokenKind.Question);
        var open = TakeIf(TokenKind.OpenBracket);
        var close = open.IsMissing ? NoToken(TokenKind.CloseBracket) : Expect(TokenKind.CloseBracket, "']'", "A list's type is written string[].");
        var inKeyword = TakeWord("in");
        return new TypeSyntax(range, partial, name, question, open, close, inKeyword, inKeyword.IsMissing ? TakeBareUnit(name) : ParseUnitOf("in"));
    }

    /// <summary><c>decimal EUR</c>: what stands behind the type of a number and is no keyword was meant as its unit, and is read as that.</summary>
    private SyntaxToken TakeBareUnit(NameSyntax type)
    {
        var isNumber = type.Tokens.Count == 1 && FactTypes.Find(Text(type.Tokens[0])) is { } kind && FactTypes.IsNumber(kind);
        if (!isNumber || AtLineEnd || _current.Kind != TokenKind.Identifier || SyntaxFacts.IsBehindType(Text(_current)))
            return NoToken(TokenKind.Unit);
        var unit = Take(LexMode.Unit);
        if (IsWord("in"))
        {
            Report(Rules.UnexpectedText, unit.Span, Shorten(Text(unit)), "A unit stands behind 'in', once: leave this one out.");
            return unit;
        }

        var (hint, meant) = ($"A unit stands behind 'in': write in {Shorten(Text(unit))}.", "in " + Text(unit));
        // One that the project declares may be meant, or something else.
        Report(Rules.UnexpectedText, unit.Span, Shorten(Text(unit)), UnitParser.Parse(Text(unit), NoUnits.Scope, suggests: false).Unit != null ? Hint.Certain(hint, meant) : Hint.Guess(hint, meant));
        return unit;
    }

    /// <summary>A word before the name of a type, if another word follows: a type may be called so itself.</summary>
    private SyntaxToken TakeTypePrefix(string word) =>
        IsWord(word) && CharacterFacts.IsIdentifierStart(PeekBehindKey()) && PeekKey().Length == _current.Length ? Take() : NoToken(TokenKind.Identifier);

    private SyntaxToken ParseUnitOf(string word)
    {
        // Behind a word there is no number that it could be taken for a part of: UCUM has 10*3/uL and /min.
        if (!AtLineEnd && (BeginsUnit() || CharacterFacts.IsDigit(_text[_current.Start]) || _text[_current.Start] is '/' or '('))
            return Take(LexMode.Unit);
        ReportMissing("A unit", $"Write a unit behind '{word}', such as EUR or m/s.");
        return NoToken(TokenKind.Unit);
    }

    private bool BeginsUnit() => _text[_current.Start] is var c && (CharacterFacts.IsIdentifierStart(c) || c is '[' or '{' or '%');
}
