using System;
using System.IO;

namespace Facts.Cli.Tests;

/// <summary>A folder of a test's own, which goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-cli-");

    /// <summary>The names of all files in it.</summary>
    public string[] Files
    {
        get
        {
            var names = Array.ConvertAll(_folder.GetFiles(), file => file.Name);
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
    }

    /// <summary>The full path of a file in it, which need not exist.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
