namespace Facts.Runtime.Tests;

/// <summary>What generated code derives, with the text and the tables of other files given.</summary>
internal sealed class TestTable(string text, params FactTable[] others) : FactTable
{
    public override string Text => text;

    public override FactTable LinkedTable(int index) => index >= 1 && index <= others.Length ? others[index - 1] : base.LinkedTable(index);
}
