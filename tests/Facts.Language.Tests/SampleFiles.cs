using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Facts.Language.Tests;

/// <summary>The texts that whole-file tests run over: samples written for them, and the project's own facts.</summary>
public static class SampleFiles
{
    public static IEnumerable<TheoryDataRow<string>> Names => Directory
        .EnumerateFiles(AppContext.BaseDirectory, "*.facts", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(name => new TheoryDataRow<string>(name));

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));
}
