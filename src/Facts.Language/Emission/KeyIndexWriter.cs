using System.Text;

namespace Facts.Language.Emission;

/// <summary>Writes by which the rows of a table are found by the hashes of their keys.</summary>
internal static class KeyIndexWriter
{
    /// <summary>As many buckets as rows, of each where its rows begin; then the rows, bucket by bucket. Linear in the rows.</summary>
    /// <remarks>A counting sort by bucket, which leaves the rows of each in the order of the table.</remarks>
    public static string Write(int[] hashes)
    {
        var count = hashes.Length;
        var next = new int[count + 1];
        foreach (var hash in hashes)
            next[Bucket(hash, count) + 1]++;
        for (var i = 1; i <= count; i++)
            next[i] += next[i - 1];

        var text = new StringBuilder(2 * count * TableDigits.OfPlace);
        for (var i = 0; i < count; i++)
            TableDigits.Append(text, (uint)next[i], TableDigits.OfPlace);
        var rows = new int[count];
        for (var i = 0; i < count; i++)
            rows[next[Bucket(hashes[i], count)]++] = i;
        foreach (var row in rows)
            TableDigits.Append(text, (uint)row, TableDigits.OfPlace);
        return text.ToString();
    }

    private static int Bucket(int hash, int count) => (int)(unchecked((uint)hash) % (uint)count);
}
