using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Benchmarks.Corpus;

/// <summary>
/// A made-up program, the same at each run: classes that compute, log and loop, and read plainly stated facts here and there.
/// Beside it the facts, of which every tenth is disputed, alleged or retracted; the program uses none of these.
/// </summary>
internal sealed class ProgramCorpus
{
    private const int MethodsPerFile = 4;
    private const int FactFiles = 10;
    private const int Marked = 10;

    private readonly int _factsPerFile;

    /// <param name="files">How many C# files.</param>
    /// <param name="facts">How many facts.</param>
    public ProgramCorpus(int files, int facts)
    {
        _factsPerFile = facts / FactFiles;
        Program = [.. Enumerable.Range(0, files).Select(WriteProgram)];
        Files = [.. Enumerable.Range(0, FactFiles).Select(WriteFacts), ("sources.facts", "source Report\n  title \"Report\"\n  url \"https://example.org/report\"\n")];
    }

    public IReadOnlyList<string> Program { get; }

    public IReadOnlyList<(string Path, string Text)> Files { get; }

    private (string Path, string Text) WriteFacts(int file)
    {
        var text = new StringBuilder($"group Facts{Text(file)}\n  cite Report\n");
        for (var fact = 0; fact < _factsPerFile; fact++)
        {
            text.Append("  fact ").Append(Name(fact)).Append(" = ").Append(fact).Append('\n');
            if (fact % Marked == 0)
                text.Append((fact / Marked % 3) switch { 0 => "    disputed -1\n      cite Report\n", 1 => "    status alleged\n", _ => "    status retracted\n" });
        }

        return ($"facts{Text(file)}.facts", text.ToString());
    }

    private string WriteProgram(int file)
    {
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\n");
        text.Append($"namespace {FactsCorpus.Namespace}.Program\n{{\n    /// <summary>Handles part {Text(file)} of the traffic.</summary>\n    public sealed class Handler{Text(file)}\n    {{\n        private readonly Dictionary<string, int> _counts = new();\n\n");
        for (var method = 0; method < MethodsPerFile; method++)
        {
            var fact = (((file * MethodsPerFile) + method) % (_factsPerFile - 1)) + 1;
            if (fact % Marked == 0)
                fact++;
            text.Append($$"""
                        /// <summary>Counts what comes in, up to a limit.</summary>
                        public int Handle{{Text(method)}}(IReadOnlyList<string> messages, int limit = {{Text(method * 100)}})
                        {
                            var total = Facts{{Text(file % FactFiles)}}.{{Name(fact)}};
                            foreach (var message in messages.Where(item => item.Length > 0).Take(limit))
                            {
                                // A message that was seen before counts less.
                                if (!_counts.TryGetValue(message, out var count))
                                    count = 1;
                                _counts[message] = count + 1;
                                total += message.StartsWith("urgent", StringComparison.Ordinal) ? count * 2 : count;
                            }

                            Console.WriteLine($"{nameof(Handle{{Text(method)}})}: {total} of {messages.Count}, limit {limit:N0}");
                            return Math.Max(total, 0);
                        }


                """);
        }

        return text.Append("    }\n}\n").ToString();
    }

    private static string Name(int fact) => "Figure" + Text(fact);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
