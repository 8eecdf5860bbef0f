using System;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Facts.Benchmarks.Running;

/// <summary>The look-ups under BenchmarkDotNet, for whoever wants to look closer.</summary>
[MemoryDiagnoser]
public class LookUps
{
    private Func<int> _value = null!;
    private Func<int> _fact = null!;
    private Func<int> _quote = null!;
    private Func<int> _quoteText = null!;

    public static void Run() => BenchmarkRunner.Run<LookUps>(DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));

    [GlobalSetup]
    public void Build()
    {
        var probe = Probe.OfFacts();
        _value = probe.Get("Value");
        _fact = probe.Get("Fact");
        _quote = probe.Get("Quote");
        _quoteText = probe.Get("QuoteText");
    }

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Value() => _value();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Fact() => _fact();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int Quote() => _quote();

    [Benchmark(OperationsPerInvoke = Probe.Operations)]
    public int QuoteText() => _quoteText();
}
