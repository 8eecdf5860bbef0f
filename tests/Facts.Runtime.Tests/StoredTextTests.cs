using System;
using System.IO;
using System.Threading.Tasks;

namespace Facts.Runtime.Tests;

public sealed class StoredTextTests
{
    [Fact]
    public void All_threads_have_the_same_string()
    {
        for (var round = 0; round < 50; round++)
        {
            var table = new StoredTable(typeof(Text));
            var found = new string[8];
            Parallel.For(0, found.Length, i => found[i] = table.Read());
            Assert.All(found, text => Assert.Same(found[0], text));
            Assert.Equal("1…", found[0]);
        }
    }

    [Fact]
    public void A_class_without_the_attribute_is_a_malformed_table()
    {
        var thrown = Assert.Throws<InvalidDataException>(() => new StoredTable(typeof(string)).Read());
        Assert.Contains("its text is missing", thrown.Message, StringComparison.Ordinal);
    }

    private sealed class StoredTable(Type carrier) : FactTable
    {
        private string? _kept;

        public override string Part(ref int offset) => StoredText(carrier, ref _kept);

        public string Read()
        {
            var start = 0;
            return Part(ref start);
        }
    }

    [FactTableText("1…")]
    private static class Text;
}
