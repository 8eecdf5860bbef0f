using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Facts.Cli.Report.Site;
using OxyPlot;

namespace Facts.Cli.Report.Charts;

/// <summary>
/// Writes what OxyPlot draws as SVG that a page may carry: without styles of its own, which its policy forbids, and with classes, so that it follows the theme.
/// (OxyPlot's own exporter writes style attributes and fixed colours.)
/// </summary>
internal sealed class SvgRenderContext : ClippingRenderContext
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The width of a letter, of its height; no font is measured, so that every machine draws the same.</summary>
    private const double LetterWidth = 0.55;

    private readonly List<XElement> _drawn = [];

    /// <summary>Draws a plot.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="label">What whoever does not see it is told.</param>
    public static string Draw(PlotModel plot, double width, double height, string label)
    {
        var context = new SvgRenderContext();
        ((IPlotModel)plot).Update(updateData: true);
        ((IPlotModel)plot).Render(context, new OxyRect(0, 0, width, height));
        return new XElement(Svg + "svg", new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"), new XAttribute("role", "img"), new XAttribute("aria-label", VisibleText.Of(label)), context._drawn).ToString(SaveOptions.DisableFormatting);
    }

    public override void DrawLine(IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (points.Count < 2 || stroke.IsInvisible())
            return;
        Add("polyline", new XAttribute("points", Points(points)), new XAttribute("class", "stroke " + ChartInk.GetClass(stroke)), new XAttribute("stroke-width", Number(thickness)), dashArray is { Length: > 0 } ? new XAttribute("stroke-dasharray", string.Join(' ', dashArray.Select(Number))) : null);
    }

    public override void DrawPolygon(IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        // A frame that is not to be seen would hide what it frames: here a hollow shape is filled with the paper's colour.
        if (fill.IsInvisible() && thickness <= 0)
            return;
        Add("polygon", new XAttribute("points", Points(points)), Class(fill, stroke), new XAttribute("stroke-width", Number(thickness)));
    }

    public override void DrawEllipse(OxyRect extents, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode) =>
        Add("ellipse", Attribute("cx", extents.Center.X), Attribute("cy", extents.Center.Y), Attribute("rx", extents.Width / 2), Attribute("ry", extents.Height / 2), Class(fill, stroke), Attribute("stroke-width", thickness));

    public override void DrawText(ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation, HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var anchor = horizontalAlignment switch { HorizontalAlignment.Left => "start", HorizontalAlignment.Right => "end", _ => "middle" };
        // Where the line of writing is, below the top or above the bottom of the letters.
        var down = verticalAlignment switch { VerticalAlignment.Top => 0.85, VerticalAlignment.Bottom => -0.2, _ => 0.33 } * fontSize;
        Add("text", Attribute("x", p.X), Attribute("y", p.Y + down), new XAttribute("text-anchor", anchor), Attribute("font-size", fontSize), new XAttribute("class", ChartInk.GetClass(fill)), VisibleText.Of(text));
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) =>
        string.IsNullOrEmpty(text) ? OxySize.Empty : new OxySize(text.Length * fontSize * LetterWidth, fontSize * 1.2);

    protected override void SetClip(OxyRect clippingRectangle)
    {
        // Nothing is drawn outside the axes.
    }

    protected override void ResetClip()
    {
    }

    private static XAttribute Class(OxyColor fill, OxyColor stroke) =>
        new("class", fill.IsInvisible() ? "hollow " + ChartInk.GetClass(stroke) : "fill " + ChartInk.GetClass(fill));

    private static string Points(IEnumerable<ScreenPoint> points) => string.Join(' ', points.Select(point => Number(point.X) + "," + Number(point.Y)));

    private static XAttribute Attribute(string name, double value) => new(name, Number(value));

    private static string Number(double value) => (Math.Abs(value) < 0.05 ? 0 : value).ToString("0.#", CultureInfo.InvariantCulture);

    private void Add(string name, params object?[] content) => _drawn.Add(new XElement(Svg + name, content));
}
