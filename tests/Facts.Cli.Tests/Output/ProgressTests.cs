using System;
using System.Linq;
using Facts.Cli.Output;
using Spectre.Console.Testing;

namespace Facts.Cli.Tests.Output;

public sealed class ProgressTests
{
    private static readonly int[] Items = [.. Enumerable.Range(0, 10)];

    [Theory]
    [InlineData(0, false)]
    [InlineData(40, false)]
    [InlineData(60, true)]
    [InlineData(1000, true)]
    public void Long_work_shows_how_far_it_has_come_and_a_moment_does_not(int milliseconds, bool isShown)
    {
        using var console = new TestConsole().Interactive().SupportsAnsi(true).EmitAnsiSequences();
        var progress = new Progress(new Terminal(null, console), new Clock(TimeSpan.FromMilliseconds(milliseconds)));
        Assert.Equal(Items.Select(item => item * 2), progress.Each("Checking [all]", Items, item => item * 2));
        Assert.Equal(isShown, console.Output.Contains("Checking [all]", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_pipe_nothing_is_shown()
    {
        using var console = new TestConsole();
        Assert.Equal(Items, new Progress(new Terminal(console, null), new Clock(TimeSpan.FromHours(1))).Each("Checking", Items, item => item));
        Assert.Empty(console.Output);
    }

    /// <summary>A clock on which each look takes some time.</summary>
    private sealed class Clock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
