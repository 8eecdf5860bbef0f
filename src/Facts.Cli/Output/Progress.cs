using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace Facts.Cli.Output;

/// <summary>Shows on a terminal how far long work has come, and nothing anywhere else. What is done in a moment shows nothing.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="time">The clock.</param>
internal sealed class Progress(Terminal terminal, TimeProvider time)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);

    /// <summary>Does a piece of work for each item, in their order.</summary>
    /// <param name="what">What is done, such as <c>Checking</c>.</param>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done for each.</param>
    public IReadOnlyList<TResult> Each<T, TResult>(string what, IReadOnlyList<T> items, Func<T, TResult> work)
    {
        if (terminal.Errors is not { } console)
            return [.. items.Select(work)];
        var results = new List<TResult>(items.Count);
        var start = time.GetTimestamp();
        while (results.Count < items.Count && time.GetElapsedTime(start) < Moment)
            results.Add(work(items[results.Count]));
        if (results.Count == items.Count)
            return results;
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(what), maxValue: items.Count);
            task.Value = results.Count;
            foreach (var item in items.Skip(results.Count).ToArray())
            {
                results.Add(work(item));
                task.Increment(1);
            }
        });
        return results;
    }
}
