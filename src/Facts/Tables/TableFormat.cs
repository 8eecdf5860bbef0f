namespace Facts;

/// <summary>The letters of Pages/table-format.md.</summary>
internal static class TableFormat
{
    public const char Version = '1';

    /// <summary>Kinds of records.</summary>
    public const char Header = 'H';
    public const char Fact = 'F';
    public const char Source = 'S';

    /// <summary>Fields of the header.</summary>
    public static class InHeader
    {
        public const char Path = 'p';
        public const char Group = 'g';
        public const char Source = 'r';
        public const char Citation = 'c';
    }

    /// <summary>Fields of a fact.</summary>
    public static class InFact
    {
        public const char Group = 'g';
        public const char Name = 'n';
        public const char Type = 't';
        public const char Value = 'v';
        public const char Unit = 'u';
        public const char Label = 'l';
        public const char Documentation = 'd';
        public const char Citation = 'c';
        public const char Inherited = 'i';
    }

    /// <summary>Fields of a citation.</summary>
    public static class InCitation
    {
        public const char Source = 's';
        public const char Locator = 'l';
        public const char Quote = 'q';
        public const char After = 'a';
        public const char Before = 'b';
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
