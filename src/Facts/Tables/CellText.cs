using System.Text;

namespace Facts;

/// <summary>Writes cells as people read them.</summary>
internal static class CellText
{
    /// <summary>The part of a scalar's content that is its canonical text: without the number of an enum's member, and without saying that a measured value is exact.</summary>
    public static TextSlice Scalar(TextSlice content, char letter)
    {
        if (letter == TableFormat.InType.Enum)
        {
            content.Split(out TextSlice name);
            return name;
        }

        int length = content.Length - TableFormat.Exact.Length;
        bool isExact = letter == TableFormat.InType.Measured && length >= 0 && content.From(length).Is(TableFormat.Exact);
        return isExact ? new TextSlice(content.Text, content.Start, length) : content;
    }

    /// <param name="text">To what it is appended.</param>
    /// <param name="tag">The letter of the cell.</param>
    /// <param name="content">What the cell holds.</param>
    /// <param name="letter">The letter of the type that its scalars are of.</param>
    /// <param name="depth">How many cells it stands in.</param>
    public static StringBuilder Append(StringBuilder text, char tag, TextSlice content, char letter, int depth = 0)
    {
        if (depth > RowReader.MaxDepth)
            throw MalformedTable.At(content.Start, "values stand too deep in each other");
        switch (tag)
        {
            case TableFormat.InCell.Value:
                return text.Append(Scalar(content, letter).ToString());
            case TableFormat.InCell.Unknown:
                return text.Append("unknown");
            case TableFormat.InCell.None:
                return text.Append("none");
            case TableFormat.InCell.NotStated:
                return text;
            case TableFormat.InCell.Reference:
                content.Split(out TextSlice name);
                return text.Append(name.ToString());
            case TableFormat.InCell.List:
                return AppendAll(text.Append('['), content, letter, depth).Append(']');
            case TableFormat.InCell.Record:
                return AppendAll(text.Append("{ "), content, '\0', depth).Append(" }");
            case TableFormat.InCell.Range when content.Length > 0:
                return AppendRange(text, content, letter, depth);
            default:
                throw MalformedTable.At(content.Start, "a value is expected");
        }
    }

    private static StringBuilder AppendAll(StringBuilder text, TextSlice content, char letter, int depth)
    {
        string separator = "";
        for (var cells = new FieldReader(content); cells.Next(); separator = ", ")
            Append(text.Append(separator), cells.Tag, cells.Content, letter, depth + 1);
        return text;
    }

    private static StringBuilder AppendRange(StringBuilder text, TextSlice content, char letter, int depth)
    {
        var bounds = new FieldReader(content.From(1));
        if (bounds.Next())
            Append(text, bounds.Tag, bounds.Content, letter, depth + 1);
        bool hasUpper = bounds.Next() && bounds.Tag != TableFormat.InCell.NotStated;
        text.Append(hasUpper && content.Text[content.Start] == TableFormat.HalfOpen ? "..<" : "..");
        return hasUpper ? Append(text, bounds.Tag, bounds.Content, letter, depth + 1) : text;
    }
}
