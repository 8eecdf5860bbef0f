using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
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

    [Theory]
    [InlineData(0, false)]
    [InlineData(200, true)]
    public async Task So_does_waiting_for_others(int milliseconds, bool isShown)
    {
        using var console = new TestConsole().Interactive().SupportsAnsi(true).EmitAnsiSequences();
        var waited = new List<int>();
        await new Progress(new Terminal(null, console), TimeProvider.System).EachAsync("Fetching", Items, async item =>
        {
            await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
            waited.Add(item);
        });
        Assert.Equal(Items, waited);
        Assert.Equal(isShown, console.Output.Contains("Fetching", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_goes_wrong_is_told_to_whoever_waits() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Progress(Terminal.None, TimeProvider.System).EachAsync("Fetching", Items, _ => throw new InvalidOperationException()));

    /// <summary>A clock on which each look takes some time.</summary>
    private sealed class Clock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
