namespace Facts.Language.Text;

/// <summary>A place in a text by line and column, both counted from 0, the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
