using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Data;
using Facts.Language.Symbols;

namespace Facts.Cli.Codata;

/// <summary>Makes facts of a table's rows: exactly what is printed, or a finding.</summary>
internal sealed class CodataConverter(CodataTable table, string group)
{
    /// <summary>The constant that the unit of its name is.</summary>
    private const string HartreeEnergy = "Hartree energy";

    private readonly Dictionary<string, CodataRow> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CodataConstant> _constants = [];
    private readonly List<Finding> _findings = [];
    private CodataRow? _hartreeUser;

    /// <summary>The constants in the table's order.</summary>
    public IReadOnlyList<CodataConstant> Constants => _constants;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What one hartree is, for the unit's declaration; null where no constant has that unit.</summary>
    public string? Hartree { get; private set; }

    public void Convert()
    {
        foreach (var row in table.Rows)
        {
            var name = FindName(row);
            var number = FindNumber(row);
            var unit = FindUnit(row);
            if (name != null && number != null && unit != null)
                _constants.Add(new CodataConstant(name, row.PrintedName, number + (unit.Length == 0 ? "" : " " + unit) + (row.IsExact ? " exact" : "")));
        }

        if (_hartreeUser != null)
            DeclareHartree(_hartreeUser);
    }

    private string? FindName(CodataRow row)
    {
        var name = ConstantName.FromPrinted(row.PrintedName);
        if (name.Length == 0)
            return Report(row.Name, $"No name can be made of '{row.PrintedName}': it has neither a letter nor a digit.");
        if (name == group || ReservedNames.FindProblem(name) != null)
            return Report(row.Name, $"'{row.PrintedName}' would be called {name}, which its group or the generated code is called. Choose another group, if that is it.");
        if (_names.TryAdd(name, row))
            return name;
        return Report(row.Name, $"'{row.PrintedName}' would be called {name}, and so would '{_names[name].PrintedName}': C# needs two names.");
    }

    private string? FindNumber(CodataRow row)
    {
        if (!PrintedNumber.TryParse(row.PrintedValue, out var value))
            return Report(row.Value, $"'{row.PrintedValue}' is not a number as printed: 6.644 657 3450 e-27.");
        if (row.IsExact)
            return value.Text;
        if (!PrintedNumber.TryParse(row.PrintedUncertainty, out var uncertainty))
            return Report(row.Uncertainty, $"'{row.PrintedUncertainty}' is not an uncertainty as printed: 0.000 000 0021 e-27, or (exact).");
        return ConciseNumber.TryWrite(value, uncertainty, out var text, out var problem) ? text : Report(row.Uncertainty, problem);
    }

    private string? FindUnit(CodataRow row)
    {
        if (!PrintedUnit.TryRead(row.PrintedUnit, out var unit, out var problem))
            return Report(row.Unit, problem);
        if (row.PrintedUnit.Contains(PrintedUnits.PrintedHartree, StringComparison.Ordinal))
            _hartreeUser ??= row;
        return unit.IsOne ? "" : unit.Text;
    }

    private void DeclareHartree(CodataRow user)
    {
        var row = table.Rows.FirstOrDefault(candidate => candidate.PrintedName == HartreeEnergy);
        if (row != null && PrintedNumber.TryParse(row.PrintedValue, out var value) && PrintedUnit.TryRead(row.PrintedUnit, out var unit, out _))
            Hartree = value.Number + " " + unit.Text;
        else if (row == null)
            Report(user.Unit, $"The unit '{PrintedUnits.PrintedHartree}' is declared by the constant '{HartreeEnergy}', which the table does not have.");
    }

    private string? Report(CsvField field, string message)
    {
        _findings.Add(table.At(field, message));
        return null;
    }
}
