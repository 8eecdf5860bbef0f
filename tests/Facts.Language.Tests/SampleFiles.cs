using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Facts.Language.Tests;

/// <summary>The texts that whole-file tests run over: samples written for them, and the project's own facts.</summary>
public static class SampleFiles
{
    public static IEnumerable<TheoryDataRow<string>> Names => Paths().Select(name => new TheoryDataRow<string>(name));

    /// <summary>The samples written for the tests: together they use every construct of the grammar.</summary>
    public static IEnumerable<TheoryDataRow<string>> Written => Paths()
        .Where(name => name.StartsWith("Samples/", StringComparison.Ordinal))
        .Select(name => new TheoryDataRow<string>(name));

    /// <summary>The whole text, a byte order mark included.</summary>
    public static string Read(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name)));

    private static IEnumerable<string> Paths() => Directory
        .EnumerateFiles(AppContext.BaseDirectory, "*.facts", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
