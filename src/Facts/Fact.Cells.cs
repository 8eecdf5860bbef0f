using System.Collections.Generic;
using System.Text;

namespace Facts;

/// <summary>Where a fact's value stands in its entry, and what it looks like as a text.</summary>
public sealed partial class Fact
{
    /// <summary>The value as one cell: tag, length and content; empty where there is none, as of a row, which is as many cells as it has columns.</summary>
    internal TextSlice ValueSlice
    {
        get
        {
            if (Kind != FactKind.Row && _place?.Cells is { } cell)
                return cell;

            TextSlice all = _content;
            int start = all.Start;
            for (var fields = new FieldReader(all); fields.Next(); start = fields.Content.Start + fields.Content.Length)
            {
                if (fields.Tag == TableFormat.InFact.Composite)
                    return fields.Content;
                if (fields.Tag is TableFormat.InFact.Value or TableFormat.InFact.Unknown or TableFormat.InFact.None)
                    return new TextSlice(all.Text, start, fields.Content.Start + fields.Content.Length - start);
            }

            return new TextSlice(all.Text, all.Start, 0);
        }
    }

    private bool ValueCell(out char tag, out TextSlice content)
    {
        var cell = new FieldReader(ValueSlice);
        bool found = cell.Next();
        tag = cell.Tag;
        content = cell.Content;
        return found;
    }

    private string? MakeText()
    {
        if (Kind == FactKind.Row)
            return RecordText();
        if (!ValueCell(out char tag, out TextSlice content) || tag is TableFormat.InCell.Unknown or TableFormat.InCell.None or TableFormat.InCell.NotStated)
            return null;
        if (tag == TableFormat.InCell.Record && Has(TableFormat.InFact.Field))
            return RecordText();
        return CellText.Append(new StringBuilder(), tag, content, ValueShape.LetterOf(TypeSlice)).ToString();
    }

    private string RecordText()
    {
        var text = new StringBuilder("{");
        string separator = " ";
        foreach (Fact field in Fields)
        {
            string? value = field.Text ?? (field.IsUnknown ? "unknown" : field.IsNone ? "none" : null);
            if (value is null)
                continue;
            text.Append(separator).Append(field.MemberName).Append(": ").Append(value);
            separator = ", ";
            if (field.Unit is { } unit)
                text.Append(' ').Append(unit);
        }

        return text.Append(" }").ToString();
    }
}
