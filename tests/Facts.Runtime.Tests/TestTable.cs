using System.Collections.Generic;
using System.Linq;

namespace Facts.Runtime.Tests;

/// <summary>What generated code derives, with the text and the tables of other files given. Its type 0 is an enum, 1 and 2 are records.</summary>
internal sealed class TestTable(string text, params FactTable[] others) : FactTable
{
    public const int Surfaces = 0;
    public const int Spans = 1;
    public const int Crews = 2;

    /// <summary>How often a record was read.</summary>
    public int Reads { get; private set; }

    public string Text => text;

    /// <summary>Where parts begin, besides the first: ascending.</summary>
    public IReadOnlyList<int> Cuts { get; init; } = [];

    private string[] Parts => field ??= [.. Cuts.Prepend(0).Zip(Cuts.Append(text.Length), (start, end) => text[start..end])];

    public override string Part(ref int offset)
    {
        if (Cuts.Count == 0)
            return text;
        int part = 0;
        for (; part < Cuts.Count && offset >= Parts[part].Length; part++)
            offset -= Parts[part].Length;
        return Parts[part];
    }

    public override FactTable LinkedTable(int index) => index >= 1 && index <= others.Length ? others[index - 1] : base.LinkedTable(index);

    public override object ReadEnum(int type, int number) => type == Surfaces ? (Surface)number : base.ReadEnum(type, number);

    public override object ReadRecord(int type, ref RowReader reader)
    {
        Reads++;
        return type switch
        {
            Spans => Span.Read(ref reader),
            Crews => Crew.Read(ref reader),
            _ => base.ReadRecord(type, ref reader),
        };
    }
}
