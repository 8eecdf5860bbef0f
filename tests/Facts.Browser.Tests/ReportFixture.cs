using System;
using System.IO;
using System.Linq;
using System.Text;
using Facts.Cli;
using Facts.Cli.Output;
using Facts.Cli.Tests;
using Facts.Cli.Tests.Report;

[assembly: AssemblyFixture(typeof(Facts.Browser.Tests.ReportFixture))]

namespace Facts.Browser.Tests;

/// <summary>Reports on disk: of the sample, of this project's own facts, of facts that try to get out, and of ten thousand.</summary>
public sealed class ReportFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportFixture()
    {
        Sample = Write("sample", ReportSample.Facts);
        Hostile = Write("hostile", HostileFacts);
        Large = Write("large", LargeFacts());
        Own = Report(Path.Combine(Repository, "facts"), "own", "--title", "Dossier and CODATA");
    }

    /// <summary>The folder that the solution stands in.</summary>
    public static string Repository { get; } = FindRepository();

    public Uri Sample { get; }

    public Uri Own { get; }

    public Uri Hostile { get; }

    public Uri Large { get; }

    /// <summary>The project of the sample.</summary>
    public string SampleProject => _folder["sample"];

    public void Dispose() => _folder.Dispose();

    private const string Attack = "</title></script><script>document.title='out'</script><img src=x onerror=\\\"document.title='out'\\\"><svg onload=\\\"document.title='out'\\\"><a href='javascript:alert(1)'>";

    private const string HostileFacts = $$"""
        namespace Hostile
        source S "{{Attack}}"
          title "{{Attack}}"
          author "{{Attack}}"
          url "https://example.org/x?\"onmouseover=alert(1)"
          doi "javascript:alert(1)"
          evidence "label.evidence.txt"
        /// {{Attack}}
        group G
          /// {{Attack}}
          fact F "{{Attack}}" = "{{Attack}}"
            cite S page "{{Attack}}" "{{Attack}}"
              note "{{Attack}}"
            note "{{Attack}}"
            according-to "{{Attack}}"
          fact Moving = "\u{202E}drow\u{2066}"
            cite S
          fact Arabic = "مرحبا بالعالم"
            cite S
          fact Changing: string
            from 2020-01-01 = "{{Attack}}"
              cite S
            from 2021-01-01 = "other"
              cite S
        """;

    private static string LargeFacts()
    {
        var text = new StringBuilder("namespace Large\nsource S\n  title \"One\"\n  url \"https://example.org/\"\n");
        for (var group = 0; group < 20; group++)
        {
            text.Append("group G").Append(group).Append("\n  cite S\n");
            foreach (var number in Enumerable.Range(0, 500))
                text.Append("  fact Number").Append(number).Append(" \"what is number ").Append(number).Append(" of group ").Append(group).Append("\" = ").Append((group * 500) + number).Append(" kg\n");
        }

        return text.ToString();
    }

    private Uri Write(string name, string facts)
    {
        Directory.CreateDirectory(_folder[name]);
        _folder.Write(name + "/a.facts", facts);
        _folder.Write(name + "/label.evidence.txt", ReportSample.Evidence);
        return Report(_folder[name], name + "-report", "--title", "Sample");
    }

    private Uri Report(string project, string output, params string[] more)
    {
        using var errors = new StringWriter();
        var code = new Tool(() => Stream.Null, TextWriter.Null, errors, Terminal.None).Run(["report", project, "--output", _folder[output], "--as-of", "2026-11-30", .. more]);
        return code == 0 ? new Uri("file://" + _folder[output] + "/") : throw new InvalidOperationException(errors.ToString());
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Facts.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Facts.sln is in no folder above " + AppContext.BaseDirectory);
        return folder;
    }
}
