using System;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Facts.Benchmarks.Compiling;

namespace Facts.Benchmarks.Running;

/// <summary>The look-ups under BenchmarkDotNet, for whoever wants to look closer.</summary>
[MemoryDiagnoser]
public class LookUps
{
    private Func<int> _value = null!;
    private Func<int> _literal = null!;
    private Func<int> _text = null!;
    private Func<int> _catalogue = null!;
    private Func<int> _row = null!;
    private Func<int> _dictionary = null!;
    private Func<int> _fact = null!;
    private Func<int> _quote = null!;
    private Func<int> _quoteText = null!;

    /// <summary>Prints its table, and leaves no files behind; the exit code.</summary>
    public static int Run()
    {
        var artifacts = Directory.CreateTempSubdirectory("facts-benchmarks-");
        try
        {
            var config = ManualConfig.CreateEmpty()
                .AddLogger(ConsoleLogger.Default)
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
                .WithArtifactsPath(artifacts.FullName)
                .WithOptions(ConfigOptions.DisableLogFile);
            var summaries = BenchmarkRunner.Run([typeof(LookUps), typeof(Compilations)], config);
            return summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    [GlobalSetup]
    public void Build()
    {
        var probe = Probe.OfFacts();
        _value = probe.Get("Value");
        _fact = probe.Get("Fact");
        _quote = probe.Get("Quote");
        _quoteText = probe.Get("QuoteText");
        _literal = probe.Get("Literal");
        _text = probe.Get("Text");
        _catalogue = probe.Get("Catalogue");
        var rows = Probe.OfRows();
        _row = rows.Get("Table");
        _dictionary = rows.Get("Dictionary");
    }

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Value() => _value();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Fact() => _fact();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Quote() => _quote();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int QuoteText() => _quoteText();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Literal() => _literal();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Text() => _text();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Catalogue() => _catalogue();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int RowByKey() => _row();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int RowOfFrozenDictionary() => _dictionary();
}
