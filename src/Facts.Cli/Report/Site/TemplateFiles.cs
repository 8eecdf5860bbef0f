using System;
using System.IO;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Facts.Cli.Report.Site;

/// <summary>The files that are built into the tool: templates, which include each other, and what pages load.</summary>
internal sealed class TemplateFiles : IFileProvider
{
    private const string Prefix = "report/";

    /// <summary>The text of a file.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Open(name) ?? throw new InvalidOperationException($"The tool has no file '{name}'."), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public IFileInfo GetFileInfo(string subpath) => new BuiltIn(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static Stream? Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name);

    /// <summary>A file of the tool.</summary>
    private sealed class BuiltIn(string name) : IFileInfo
    {
        public bool Exists
        {
            get
            {
                using var stream = Open(name);
                return stream != null;
            }
        }

        public long Length
        {
            get
            {
                using var stream = Open(name);
                return stream?.Length ?? -1;
            }
        }

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => Open(name) ?? throw new FileNotFoundException(name);
    }
}
