using System;
using System.Globalization;
using System.Linq;
using Facts.Benchmarks.Checking;
using Facts.Benchmarks.Compiling;
using Facts.Benchmarks.Editing;
using Facts.Benchmarks.Reporting;
using Facts.Benchmarks.Running;

// A process of its own reads a rival's data and says how long that took.
if (args is ["--rival", var format, var path, var name])
{
    Console.WriteLine(Rivals.Measure(format, path, name));
    return 0;
}

if (args is [CheckProbe.Argument, var files, var texts, var warmUps, var rounds])
{
    CheckProbe.Run(Number(files), Number(texts), Number(warmUps), Number(rounds));
    return 0;
}

var effort = args.Contains("--quick") ? Effort.Quick : Effort.Full;
if (args.Contains("--benchmarkdotnet"))
    return LookUps.Run();

var filterAt = Array.IndexOf(args, "--filter") + 1;
var filter = filterAt > 0 && filterAt < args.Length ? args[filterAt] : "";
IMeasurement[] measurements =
[
    new NewMemory(),
    new CompileCost(),
    new LargeCompileCost(),
    new UseCost(),
    new WholeCompilation(),
    new AnalyzerShares(),
    new KeptMemory(),
    new CompilerMemory(),
    new EditCost(),
    new StartUp(),
    new FirstCitation(),
    PublishedStart.Trimmed,
    PublishedStart.Ready,
    PublishedStart.Native,
    new WarmLookUp(),
    new QuoteSearch(),
    new FirstRow(),
    new WarmRowLookUp(),
    new CheckCost(),
    new NativeStart(),
];

var table = new GoalTable(Console.Out);
foreach (var measurement in measurements.Where(item => item.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
{
    foreach (var result in measurement.Measure(effort))
        table.Add(result);
}

return table.Finish();

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
