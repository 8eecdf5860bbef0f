namespace Facts;

/// <summary>The letters of Pages/table-format.md.</summary>
internal static class TableFormat
{
    public const char Version = '1';

    /// <summary>Kinds of records. Entries stand within others, but the index may lead to them.</summary>
    public const char Header = 'H';
    public const char Fact = 'F';
    public const char Source = 'S';
    public const char Table = 'T';
    public const char Row = 'R';
    public const char Entry = 'e';

    /// <summary>Fields of the header.</summary>
    public static class InHeader
    {
        public const char Path = 'p';
        public const char Group = 'g';
        public const char Source = 'r';
        public const char Citation = 'c';
        public const char Type = 'y';
    }

    /// <summary>Fields of a fact, and of what is one within another: a field, an element, an entry, a row, a disputed value, a qualifier.</summary>
    public static class InFact
    {
        public const char Group = 'g';
        public const char Name = 'n';
        public const char Container = '^';
        public const char Type = 't';
        public const char Unit = 'u';
        public const char Label = 'l';
        public const char Documentation = 'd';

        /// <summary>The value: one of these, or none of them.</summary>
        public const char Value = 'v';
        public const char Composite = 'x';
        public const char Unknown = 'k';
        public const char None = 'z';

        public const char Citation = 'c';
        public const char Inherited = 'i';
        public const char Against = 'N';

        public const char Status = 's';
        public const char StatusReason = 'w';
        public const char StatusDate = 'o';
        public const char Replacement = 'j';
        public const char AccordingTo = 'h';
        public const char Note = 'm';
        public const char AlsoKnownAs = 'A';
        public const char AsOf = 'y';
        public const char ReviewBy = 'b';
        public const char Reviewed = 'W';
        public const char ValidFrom = 'K';
        public const char ValidUntil = 'L';
        public const char DisputedThroughOperand = '!';
        public const char Formula = '=';
        public const char Operand = 'O';

        /// <summary>Facts within the fact.</summary>
        public const char Qualifier = 'Q';
        public const char Disputed = 'X';
        public const char Field = 'f';
        public const char Element = 'E';
        public const char Entry = 'e';

        /// <summary>In an entry alone.</summary>
        public const char FirstDay = 'B';
        public const char LastDay = 'Z';
    }

    /// <summary>What a type (<see cref="InFact.Type"/>) is made of: what stands before its letter, the letter, and for an enum or record the number of its name in the header.</summary>
    public static class InType
    {
        public const char List = '[';
        public const char Nullable = '?';
        public const char Range = '<';

        public const char Bool = 'b';
        public const char Int = 'i';
        public const char Long = 'l';
        public const char Decimal = 'm';
        public const char Double = 'd';
        public const char String = 's';
        public const char Date = 'D';
        public const char PartialDate = 'P';
        public const char DateTime = 'T';
        public const char Duration = 'U';
        public const char Uri = 'R';
        public const char Version = 'V';
        public const char Guid = 'G';
        public const char Measured = 'M';
        public const char Enum = 'E';
        public const char Record = 'C';
    }

    /// <summary>Cells: the values in a composite one, and those of a row.</summary>
    public static class InCell
    {
        public const char Value = 'v';
        public const char Unknown = 'k';
        public const char None = 'z';
        public const char NotStated = 'e';
        public const char List = 'l';
        public const char Record = 'r';
        public const char Range = 'a';
        public const char Reference = 'f';
    }

    /// <summary>What stands before the bounds of a range.</summary>
    public const char Closed = ']';
    public const char HalfOpen = ')';

    /// <summary>What stands behind the number of a measured value that is exact.</summary>
    public const string Exact = " exact";

    /// <summary>Fields of a table of rows, besides those of a fact.</summary>
    public static class InTable
    {
        public const char Column = 'H';
        public const char Rows = '#';
        public const char Keys = 'I';
    }

    /// <summary>Fields of a column.</summary>
    public static class InColumn
    {
        public const char Name = 'n';
        public const char Type = 't';
        public const char Unit = 'u';
        public const char Documentation = 'd';
    }

    /// <summary>Letters of a status.</summary>
    public static class InStatus
    {
        public const char Retracted = 'r';
        public const char Alleged = 'a';
        public const char Proposed = 'p';
        public const char Estimated = 'e';
        public const char Confirmed = 'c';
    }

    /// <summary>Fields of a citation.</summary>
    public static class InCitation
    {
        public const char Source = 's';
        public const char Locator = 'l';
        public const char Quote = 'q';
        public const char After = 'a';
        public const char Before = 'b';
        public const char Note = 'm';
        public const char Translation = 't';
        public const char Directness = 'D';
        public const char Reviewed = 'W';

        public const char Direct = 'd';
        public const char Indirect = 'i';
    }

    /// <summary>Fields of a source.</summary>
    public static class InSource
    {
        public const char Name = 'n';
        public const char Label = 'l';
        public const char Field = 'f';
        public const char Documentation = 'd';
    }
}
