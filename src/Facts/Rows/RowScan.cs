using System;

namespace Facts;

/// <summary>Finds the rows of a table: what <see cref="FieldReader"/> does, for loops that go over thousands of them when the first row is wanted.</summary>
internal static class RowScan
{
    /// <summary>
    /// How often a loop over rows goes round in one call. The runtime compiles a loop anew, and waits for it, that goes round some thousand times before it is known to be hot
    /// (on-stack replacement, with an optimiser that is not in memory yet): that takes longer than ten thousand rows take without.
    /// </summary>
    public const int Block = 500;

    /// <summary>Where each row begins, in one pass over the table.</summary>
    /// <exception cref="System.IO.InvalidDataException">What stands on the way is no field.</exception>
    public static int[] Starts(TextSlice table)
    {
        var all = new int[16];
        int count = 0;
        for (int at = table.Start; at < table.Start + table.Length;)
            at = AddBlock(table, at, ref all, ref count);
        Array.Resize(ref all, count);
        return all;
    }

    /// <summary>The content of the row that begins there.</summary>
    public static TextSlice Row(TextSlice table, int start) => Content(table.Text, start, table.Start + table.Length);

    private static int AddBlock(TextSlice table, int at, ref int[] all, ref int count)
    {
        string text = table.Text;
        int end = table.Start + table.Length;
        for (int fields = 0; fields < Block && at < end; fields++)
        {
            if (text[at] == TableFormat.InTable.Row)
            {
                if (count == all.Length)
                    Array.Resize(ref all, count * 2);
                all[count++] = at;
            }

            TextSlice content = Content(text, at, end);
            at = content.Start + content.Length;
        }

        return at;
    }

    /// <summary>What the field holds that begins there.</summary>
    private static TextSlice Content(string text, int start, int end)
    {
        int at = start + 1;
        int length = 0;
        // A length has nine digits at most.
        while (at < end && at - start <= 9 && text[at] is >= '0' and <= '9')
            length = (length * 10) + (text[at++] - '0');

        if (at > start + 1 && at < end && text[at] == ':' && length < end - at)
            return new TextSlice(text, at + 1, length);

        // It is none: the one that reads them one by one says what is wrong with it.
        var field = new FieldReader(new TextSlice(text, start, end - start));
        field.Next();
        return field.Content;
    }
}
