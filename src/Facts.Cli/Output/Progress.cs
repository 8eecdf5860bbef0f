using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace Facts.Cli.Output;

/// <summary>Shows on a terminal how far long work has come, and nothing anywhere else. What is done in a moment shows nothing.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="time">The clock.</param>
internal sealed class Progress(Terminal terminal, TimeProvider time)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    /// <summary>Does a piece of work for each item, several at once.</summary>
    /// <param name="what">What is done, such as <c>Checking</c>.</param>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done for each.</param>
    /// <returns>What came of each, in their order.</returns>
    public IReadOnlyList<TResult> Each<T, TResult>(string what, IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        if (terminal.Errors is not { } console)
        {
            Run(0, items.Count, Work);
            return results;
        }

        var start = time.GetTimestamp();
        var done = 0;
        while (done < items.Count && time.GetElapsedTime(start) < Moment)
            Work(done++);
        if (done == items.Count)
            return results;
        Show(console).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(what), maxValue: items.Count);
            task.Value = done;
            Run(done, items.Count, index =>
            {
                Work(index);
                task.Increment(1);
            });
        });
        return results;

        void Work(int index) => results[index] = work(items[index]);
    }

    /// <summary>Does a piece of work that waits for others, such as a host of the web, for each item, one after the other.</summary>
    /// <param name="what">What is done, such as <c>Fetching</c>.</param>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done for each.</param>
    public async Task EachAsync<T>(string what, IReadOnlyList<T> items, Func<T, Task> work)
    {
        var done = 0;
        var all = RunAsync();
        if (terminal.Errors is { } console && await Task.WhenAny(all, Task.Delay(Moment, time)).ConfigureAwait(false) != all)
        {
            await Show(console).StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: items.Count);
                // Nobody knows how much of one is done.
                task.IsIndeterminate = items.Count == 1;
                for (; !all.IsCompleted; await Task.WhenAny(all, Task.Delay(Tick, time)).ConfigureAwait(false))
                    task.Value = Volatile.Read(ref done);
            }).ConfigureAwait(false);
        }

        await all.ConfigureAwait(false);

        async Task RunAsync()
        {
            foreach (var item in items)
            {
                await work(item).ConfigureAwait(false);
                Interlocked.Increment(ref done);
            }
        }
    }

    private static Spectre.Console.Progress Show(IAnsiConsole console) => console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn());

    private static void Run(int first, int end, Action<int> work)
    {
        try
        {
            Parallel.For(first, end, work);
        }
        catch (AggregateException exception)
        {
            // Whoever waits for one expects that one.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
