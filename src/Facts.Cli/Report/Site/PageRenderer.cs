using System;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Facts.Cli.Report.Pages;
using Fluid;
using Fluid.Values;

namespace Facts.Cli.Report.Site;

/// <summary>
/// Fills templates. Everything that is put into one is written as text: marks of markup are escaped, and characters that would steer the reader's eye are shown.
/// May be used by several threads at once.
/// </summary>
internal sealed class PageRenderer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly FluidParser Parser = new();

    private readonly ConcurrentDictionary<string, IFluidTemplate> _templates = new(StringComparer.Ordinal);
    private readonly TemplateOptions _options = new()
    {
        FileProvider = new TemplateFiles(),
        // Our own templates read our own records.
        MemberAccessStrategy = UnsafeMemberAccessStrategy.Instance,
    };

    public PageRenderer()
    {
        _options.ValueConverters.Add(value => value is string text && VisibleText.Of(text) is var visible && !ReferenceEquals(visible, text) ? new StringValue(visible) : null);
        _options.Filters.AddFilter("dotted", (input, _, _) => new StringValue(WriteDotted(input.ToStringValue()), encode: false));
    }

    /// <summary>A page, as HTML.</summary>
    /// <param name="template">The name of the template.</param>
    /// <param name="page">What it shows.</param>
    public string Render(string template, PageView page) => _templates.GetOrAdd(template, Parse).Render(new TemplateContext(page, _options), Encoder);

    /// <summary>A name whose lines may end behind its points.</summary>
    private static string WriteDotted(string name) => Encoder.Encode(name).Replace(".", ".<wbr>", StringComparison.Ordinal);

    private static IFluidTemplate Parse(string name) => Parser.TryParse(TemplateFiles.Read(name + ".liquid"), out var template, out var error) ? template : throw new InvalidOperationException($"{name}: {error}");
}
