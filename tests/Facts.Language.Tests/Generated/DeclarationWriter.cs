using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Tests.Generated;

/// <summary>Declarations with what stands below them.</summary>
internal sealed partial class DeclarationWriter
{
    private const char R = Gap.Blank;
    private const char O = Gap.Any;
    private const char L = Gap.Lines;
    private const char C = Gap.Continued;

    private readonly Random _random;
    private readonly ValueWriter _values;
    private readonly ClauseWriter _clauses;
    private readonly List<GeneratedLine> _lines = [];

    public DeclarationWriter(Random random)
    {
        _random = random;
        _values = new ValueWriter(random);
        _clauses = new ClauseWriter(random, _values, Add);
    }

    public IReadOnlyList<GeneratedLine> Write(int size)
    {
        if (Rarely())
            Add(0, $"namespace{R}{_values.Reference()}");
        for (; size > 0; size--)
        {
            if (_random.Next(10) == 0)
                Add(0, $"policy{R}{Pick("facts_min_sources", "facts_severity.FACT0101")}{R}={R}{Pick("2", "error", "\"internal\"", "2026-11-22")}");
            else
                WriteDeclaration(0);
        }

        return _lines;
    }

    private void WriteDeclaration(int depth)
    {
        for (var count = Rarely() ? _random.Next(3) : 0; count > 0; count--)
            Add(depth, Pick("/// Documentation.", "///", "/// of \"two\" <lines> "));
        switch (_random.Next(depth > 2 ? 8 : 10))
        {
            case 0:
                WriteSource(depth);
                break;
            case 1:
                WriteEnum(depth);
                break;
            case 2:
                Add(depth, $"unit{R}{_values.NewName()}" + (Rarely() ? "" : $"{R}={R}4.35e-18{R}J"));
                _clauses.Write(depth + 1, 1);
                break;
            case 3:
                WriteRecord(depth);
                break;
            case 4 or 5:
                WriteTable(depth);
                break;
            case 6 or 7:
                WriteFact(depth);
                break;
            default:
                Add(depth, $"group{R}{(Rarely() ? _values.Reference() : _values.NewName())}");
                for (var count = _random.Next(4); count > 0; count--)
                {
                    if (Rarely())
                        _clauses.Cite(depth + 1);
                    else
                        WriteDeclaration(depth + 1);
                }

                break;
        }
    }

    private void WriteSource(int depth)
    {
        Add(depth, $"source{R}{Pick("Wire2021", "Book", _values.NewName())}" + (Rarely() ? C + _values.Text() : ""));
        for (var count = _random.Next(5); count > 0; count--)
        {
            Add(depth + 1, Pick("title", "publisher", "published", "url", "number-of-pages", "custom.field", "note", "volume", "from", "table", "author", "日本") + R
                + Pick(_values.Text(), "plain", "2020-03-22", "1579", "https://example.org/a//b?c=d#e", "10.1000/182", "CC-BY-4.0"));
        }

        if (Rarely())
            Add(depth + 1, $"evidence{R}{_values.Text()}{R}sha256{R}\"9f86\"");
        if (Rarely())
            _clauses.Cite(depth + 1);
    }

    private void WriteEnum(int depth)
    {
        var members = Enumerable.Range(0, _random.Next(4)).Select(_ => _values.NewName()).ToArray();
        Add(depth, $"enum{R}{_values.NewName()}{R}{{{L}{string.Join($"{O},{R}{L}", members)}{(members.Length > 0 && Rarely() ? "," : "")}{L}}}");
        if (Rarely())
            _clauses.Cite(depth + 1);
    }

    private void WriteRecord(int depth)
    {
        Add(depth, $"record{R}{_values.NewName()}");
        for (var count = _random.Next(4); count > 0; count--)
        {
            if (Rarely())
                Add(depth + 1, "/// A field.");
            Add(depth + 1, $"{_values.Name()}{O}:{O}{_values.Type()}");
            if (Rarely())
                _clauses.Write(depth + 2, 2);
        }

        if (Rarely())
            _clauses.Cite(depth + 1);
    }

    private void Add(int depth, string text) => _lines.Add(new GeneratedLine(depth, text));

    private bool Rarely() => _random.Next(3) == 0;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];
}
