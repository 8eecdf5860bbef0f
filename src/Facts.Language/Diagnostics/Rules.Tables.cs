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
        "Column '{0}' has no type. {1}");

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
        "This row has {0}, and the header has {1}. A cell that states nothing is left empty between its bars.");

    public static readonly Rule EmptyCell = new("FACT1409", Tables, Severity.Error,
        "A cell is empty that must not be",
        "'{0}' is stated by every row. {1}");

    public static readonly Rule WrongCell = new("FACT1410", Tables, Severity.Error,
        "A cell of a data file is not of its column's type",
        "'{0}' is no value of '{1}'. {2}");

    public static readonly Rule MalformedData = new("FACT1411", Tables, Severity.Error,
        "A data file is not written as CSV",
        "{0}");

    public static readonly Rule MissingTitle = new("FACT1412", Tables, Severity.Error,
        "A data file lacks a column",
        "The data file '{0}' has no column '{1}'. {2}");

    public static readonly Rule BadDelimiter = new("FACT1413", Tables, Severity.Error,
        "A delimiter that cannot be one",
        "{0} cannot stand between fields. Write one character that is no quote and no line end, such as \";\".");

    public static readonly Rule MoreData = new("FACT1414", Tables, Severity.Info,
        "More findings in a data file are not shown",
        "{0} more findings in this file are not shown. Mend the ones above first.");

    public static readonly Rule ColumnWithoutData = new("FACT1415", Tables, Severity.Error,
        "A 'column' line stands in a table without a data file",
        "'column' says where a column stands in a data file, and table '{0}' has none. Remove the line, or write 'from' and the file's path behind the table's name.");

    public static readonly Rule RowBesideData = new("FACT1416", Tables, Severity.Error,
        "A row stands in a table of a data file",
        "The rows of table '{0}' stand in its data file. Write this one there.");

    public static readonly Rule UnreadableColumn = new("FACT1417", Tables, Severity.Error,
        "A column cannot be read from a data file",
        "Column '{0}' cannot be read from a data file: {1}. Remove the column, or write the rows in this file.");

    public static readonly Rule ForeignPath = new("FACT1418", Tables, Severity.Error,
        "A path leads out of the project",
        "'{0}' is no path within the project's folder. Write it relative to this file, with '/'.");

    public static readonly Rule RowNameClash = new("FACT1419", Tables, Severity.Error,
        "Two rows want the same name",
        "Table '{0}' has a row called '{1}' already. Give this one another name in a column 'as'.");

    public static readonly Rule TooManyMembers = new("FACT1420", Tables, Severity.Info,
        "A table has too many rows for names",
        "Table '{0}' has {1} rows, and only up to {2} have names of their own. All of them are found by their keys.");

    public static readonly Rule BadRowName = new("FACT1421", Tables, Severity.Error,
        "A row's name is none",
        "'{0}' cannot be the name of a row. Write letters and digits, the first one a letter, in PascalCase.");
}
