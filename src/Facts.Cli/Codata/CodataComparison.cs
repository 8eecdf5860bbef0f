using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Units;

namespace Facts.Cli.Codata;

/// <summary>
/// Reads a <c>.facts</c> file back and holds every constant to the table: printed name, digits, uncertainty, unit, and the double that C# gets.
/// Shares nothing with the writing but the reading of the table.
/// </summary>
internal sealed class CodataComparison(CodataTable table, string path, SyntaxTree tree)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many constants of the table the file has, each of them the same in every part.</summary>
    public int Equal { get; private set; }

    /// <summary>A number of constants in words: <c>1 constant</c>, <c>355 constants</c>.</summary>
    public static string Count(int constants) => constants == 1 ? "1 constant" : string.Create(CultureInfo.InvariantCulture, $"{constants} constants");

    /// <summary>Compares every row of the table with its fact, and reports the facts that no row has.</summary>
    /// <param name="group">The group whose facts are compared, those within it included; null for all of the file.</param>
    public void Compare(string? group)
    {
        foreach (var diagnostic in tree.Diagnostics)
            Report(diagnostic.Span, diagnostic.Message);
        var facts = FindFacts(group);
        foreach (var row in table.Rows)
        {
            if (!facts.Remove(row.PrintedName, out var fact))
                _findings.Add(table.At(row.Name, $"'{row.PrintedName}' is not in {FileName.Of(path)}."));
            else if (CompareRow(row, fact))
                Equal++;
        }

        foreach (var (name, fact) in facts)
            Report(fact.Name.Span, $"'{name}' is not in the table.");
    }

    private Dictionary<string, FactSyntax> FindFacts(string? group)
    {
        var facts = new Dictionary<string, FactSyntax>(StringComparer.Ordinal);
        foreach (var (scope, fact) in FactFinder.Find(tree))
        {
            if (group != null && scope != group && !scope.StartsWith(group + ".", StringComparison.Ordinal))
                continue;
            if (fact.Label.IsMissing)
                Report(fact.Name.Span, "The fact has no printed name, by which it could be found in the table.");
            else if (!facts.TryAdd(StringText.GetValue(tree.Text, fact.Label), fact))
                Report(fact.Label.Span, "Another fact has the same printed name.");
        }

        return facts;
    }

    /// <summary>Every part that differs is a finding of its own.</summary>
    private bool CompareRow(CodataRow row, FactSyntax fact)
    {
        var before = _findings.Count;
        if (WrittenConstant.Read(tree, fact) is not { } written)
            Report(fact.Value?.Span ?? fact.Name.Span, "The fact has no number as its value.");
        else if (!PrintedNumber.TryParse(row.PrintedValue, out var value))
            _findings.Add(table.At(row.Value, $"'{row.PrintedValue}' is not a number as printed."));
        else
        {
            if (written.Value != value.Text)
                Report(written.Span, $"The value is {written.Value}, and the table prints {value.Text}.");
            else if (!written.Number.Equals(double.Parse(value.Number, NumberStyles.Float, CultureInfo.InvariantCulture)))
                Report(written.Span, $"The nearest double of {value.Number} is another than {written.Number.ToString("R", CultureInfo.InvariantCulture)}.");
            CompareUncertainty(row, value, written);
            CompareUnit(row, written);
        }

        return _findings.Count == before;
    }

    private void CompareUncertainty(CodataRow row, PrintedNumber value, WrittenConstant written)
    {
        if (row.IsExact || written.IsExact)
        {
            if (row.IsExact != written.IsExact || written.Figures.Length > 0)
                Report(written.Span, $"The table prints the uncertainty {row.PrintedUncertainty}, and the fact says {(written.IsExact ? "exact" : Shown(written))}.");
            return;
        }

        // The figures count the value's last digit, so they and their place must be those that are printed.
        if (!PrintedNumber.TryParse(row.PrintedUncertainty, out var uncertainty))
            _findings.Add(table.At(row.Uncertainty, $"'{row.PrintedUncertainty}' is not an uncertainty as printed."));
        else if (written.Figures != uncertainty.Digits || value.LastPlace != uncertainty.LastPlace || uncertainty.IsNegative || uncertainty.IsTruncated)
            Report(written.Span, $"The table prints the uncertainty {uncertainty.Text}, and the fact says {Shown(written)}.");
    }

    private static string Shown(WrittenConstant written) => written.Figures.Length == 0 ? "none" : $"({written.Figures}) in the last digits";

    private void CompareUnit(CodataRow row, WrittenConstant written)
    {
        if (!PrintedUnit.TryRead(row.PrintedUnit, out var printed, out var problem))
        {
            _findings.Add(table.At(row.Unit, problem));
            return;
        }

        // The same symbols with the same powers: hertz is not written for what the table counts per second.
        var unit = written.Unit.Length == 0 ? Unit.One : UnitParser.Parse(written.Unit, PrintedUnits.Scope).Unit;
        if (unit?.Divide(printed)?.Equals(Unit.One) != true)
            Report(written.Span, $"The unit is '{written.Unit}', and the table prints '{row.PrintedUnit}'.");
    }

    private void Report(TextSpan span, string message) => _findings.Add(new Finding(path, tree.Lines.GetPosition(span.Start), message));
}
