namespace Facts.Language.Diagnostics;

// FACT1401-1449: is it a table, and is its data file one?
public static partial class Rules
{
    private const string Tables = "Tables";

    public static readonly Rule NoColumns = new("FACT1401", Tables, Severity.Error,
        "A table has no columns",
        "The columns of table '{0}' are not known. Write a header with their names and types below it, '| Code: string | Grade: int |', or the record of its rows behind its name.");

    public static readonly Rule UntypedColumn = new("FACT1402", Tables, Severity.Error,
        "A column has no type",
        "Column '{0}' has no type. Write it, for example '{0}: int', or the record of the rows behind the table's name.");

    public static readonly Rule TypedColumn = new("FACT1403", Tables, Severity.Error,
        "A column of a record says its type again",
        "The type of '{0}' stands in record '{1}'. Remove it here.");

    public static readonly Rule RepeatedColumn = new("FACT1404", Tables, Severity.Error,
        "A column stands twice",
        "Column '{0}' stands here already. Remove one.");

    public static readonly Rule UnknownColumn = new("FACT1405", Tables, Severity.Error,
        "A table has no such column",
        "Table '{0}' has no column '{1}'. {2}");

    public static readonly Rule ImpossibleKey = new("FACT1406", Tables, Severity.Error,
        "A column cannot be a key",
        "Rows cannot be found by '{0}': {1}.");

    public static readonly Rule DuplicateKey = new("FACT1407", Tables, Severity.Error,
        "Two rows have the same key",
        "Table '{0}' has a row of {1} already. Change one of the keys or remove a row; where sources disagree, write one row with 'disputed' below it.");

    public static readonly Rule CellCount = new("FACT1408", Tables, Severity.Error,
        "A row has more or fewer cells than the header",
        "This row has {0} cells, and the header has {1}. A cell that states nothing is left empty between its bars.");

    public static readonly Rule EmptyCell = new("FACT1409", Tables, Severity.Error,
        "A cell is empty that must not be",
        "'{0}' is stated by every row. Write its value, or make its type '{1}?'.");
}
