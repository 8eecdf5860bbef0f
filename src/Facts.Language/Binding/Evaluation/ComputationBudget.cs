namespace Facts.Language.Binding.Evaluation;

/// <summary>Bounds what the formulas of a file may cost, those of other files that it depends on included: what few honest files come near.</summary>
internal sealed class ComputationBudget
{
    /// <summary>Entries of timelines that are computed from others.</summary>
    public const int MaxEntries = 200_000;

    /// <summary>Operands of these, counted for each entry.</summary>
    public const int MaxEntryOperands = 2_000_000;

    /// <summary>Operations on fractions of more than 2,000 bits, some microseconds each.</summary>
    public const int MaxLargeOperations = 50_000;

    /// <summary>Cells of tables that are summed or compared.</summary>
    public const int MaxCells = 5_000_000;

    private int _entries;
    private int _entryOperands;
    private int _cells;
    private int _largeOperations;

    /// <summary>False once there are too many.</summary>
    /// <param name="operands">How many the entry is computed from.</param>
    public bool TakeEntry(int operands)
    {
        if (operands > MaxEntryOperands - _entryOperands)
            return false;
        _entryOperands += operands;
        return ++_entries <= MaxEntries;
    }

    /// <summary>False once there are too many.</summary>
    public bool TakeCells(int count)
    {
        if (count > MaxCells - _cells)
            return false;
        _cells += count;
        return true;
    }

    /// <summary>False once there are too many.</summary>
    public bool TakeLargeOperation() => ++_largeOperations <= MaxLargeOperations;
}
