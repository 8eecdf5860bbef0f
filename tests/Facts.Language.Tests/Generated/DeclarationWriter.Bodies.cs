using System.Linq;

namespace Facts.Language.Tests.Generated;

// Facts and tables.
internal sealed partial class DeclarationWriter
{
    private void WriteFact(int depth)
    {
        var head = $"fact{R}{(Rarely() ? _values.Reference() : _values.NewName())}{(Rarely() ? C + "\"printed name\"" : "")}{(Rarely() ? "" : $"{O}:{O}{_values.Type()}")}";
        switch (_random.Next(5))
        {
            case 0:
                Add(depth, head);
                WriteEntries(depth + 1);
                break;
            case 1:
                Add(depth, head);
                WriteFields(depth + 1);
                break;
            case 2:
                Add(depth, head);
                WriteElements(depth + 1);
                break;
            default:
                Add(depth, $"{head}{R}={O}{_values.Value()}");
                WriteClaims(depth + 1);
                break;
        }
    }

    private void WriteEntries(int depth)
    {
        for (var count = _random.Next(6); count > 0; count--)
        {
            var period = _random.Next(6) == 0 ? $"until{R}{_values.Date()}" : $"from{R}{_values.Date()}" + (Rarely() ? $"{R}until{R}{_values.Date()}" : "");
            var hasFields = _random.Next(5) == 0;
            Add(depth, period + (hasFields ? "" : $"{R}={O}{_values.Value()}"));
            if (hasFields)
                WriteFields(depth + 1);
            else if (Rarely())
                WriteClaims(depth + 1);
            if (_random.Next(6) == 0)
                _clauses.Write(depth, 1);
        }
    }

    private void WriteFields(int depth)
    {
        for (var count = _random.Next(4); count > 0; count--)
        {
            if (depth < 5 && Rarely())
            {
                Add(depth, _values.NewName());
                Add(depth + 1, $"{_values.Name()}{R}={O}{_values.Value()}");
                WriteFields(depth + 1);
                continue;
            }

            Add(depth, $"{_values.Name()}{R}={O}{_values.Value()}");
            if (Rarely())
                WriteClaims(depth + 1);
        }

        if (Rarely())
            Add(depth, $"disputed{R}{_values.Name()}{R}={R}{_values.Value()}");
    }

    private void WriteElements(int depth)
    {
        for (var count = _random.Next(4); count > 0; count--)
        {
            if (Rarely())
            {
                Add(depth, "-");
                Add(depth + 1, $"{_values.Name()}{R}={O}{_values.Value()}");
                WriteFields(depth + 1);
                continue;
            }

            Add(depth, $"-{O}{_values.Value()}");
            if (Rarely())
                WriteClaims(depth + 1);
        }
    }

    private void WriteClaims(int depth)
    {
        _clauses.Write(depth, 3);
        if (!Rarely())
            return;
        Add(depth, $"disputed{R}{_values.Value()}");
        _clauses.Write(depth + 1, 2);
    }

    private void WriteTable(int depth)
    {
        var columns = Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => _random.Next(4) == 0 ? "cite" : _values.NewName()).ToArray();
        Add(depth, $"table{R}{_values.NewName()}" + (Rarely() ? $"{O}:{O}Alpha" : "") + (Rarely() ? $"{R}by{R}{columns[0]}" + (Rarely() ? $"{O},{O}{_values.Name()}" : "") : "")
            + (Rarely() ? $"{R}over{R}Day" : "") + (_random.Next(6) == 0 ? $"{R}from{C}\"data.facts.csv\"" + (Rarely() ? $"{R}delimiter{R}\";\"" : "") : ""));
        if (_random.Next(8) == 0)
            Add(depth + 1, $"column{R}{columns[0]}{R}={R}\"Title\"" + (Rarely() ? $"{R}null{R}\"N.A.\"" : ""));
        Add(depth + 1, "|" + string.Concat(columns.Select(column => $"{O}{column}{(column != "cite" && Rarely() ? $"{O}:{O}{_values.Type()}" : "")}{R}|")));
        for (var count = _random.Next(6); count > 0; count--)
        {
            Add(depth + 1, "|" + string.Concat(columns.Select(column => $"{O}{Cell(column)}{R}|")));
            if (Rarely())
                WriteClaims(depth + 2);
            if (_random.Next(6) == 0)
                WriteFields(depth + 2);
        }

        if (Rarely())
            _clauses.Cite(depth + 1);
    }

    private string Cell(string column) => Rarely() ? "" : column != "cite" ? _values.Value()
        : string.Join($"{O};{O}", Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => _clauses.Citation(isCell: true)));
}
