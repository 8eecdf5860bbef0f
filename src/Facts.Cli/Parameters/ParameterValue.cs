using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Cli.Yaml;
using Facts.Language.Syntax;

namespace Facts.Cli.Parameters;

/// <summary>A value of a parameter.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Text">As a <c>.facts</c> file writes it.</param>
/// <param name="Item">Of a list what its items are.</param>
internal sealed partial record ParameterValue(ParameterForm Form, string Text, ParameterForm Item = ParameterForm.None)
{
    private static readonly string[] True = ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"];
    private static readonly string[] False = ["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"];

    /// <summary>No value, which is stated.</summary>
    public static ParameterValue None { get; } = new(ParameterForm.None, "none");

    /// <summary>Whether it is written as infinite: there is no limit.</summary>
    public bool IsInfinite { get; init; }

    /// <summary>Reads a value as the programs do that these files are written for (YAML 1.1).</summary>
    public static bool TryRead(PlacedYaml node, [NotNullWhen(true)] out ParameterValue? value, out string problem)
    {
        (value, problem) = (null, "");
        if (node.Kind == YamlKind.Sequence)
            return TryReadList(node, out value, out problem);
        if (node.Kind == YamlKind.Mapping)
            problem = "A value is a number, a text, true or false, a list of these, or null.";
        else if (node.IsNull)
            value = None;
        else if (!node.IsPlain)
            value = new ParameterValue(ParameterForm.Text, StringText.Quote(node.Text));
        else if (True.Contains(node.Text) || False.Contains(node.Text))
            value = new ParameterValue(ParameterForm.Truth, True.Contains(node.Text) ? "true" : "false");
        else if (Infinity().IsMatch(node.Text))
            value = None with { IsInfinite = true };
        else if (Number().Match(node.Text) is { Success: true } number)
            value = ReadNumber(number, out problem);
        else if (DateText.TryParseDay(node.Text, out _))
            value = new ParameterValue(ParameterForm.Date, node.Text);
        else if (Like().IsMatch(node.Text))
            problem = $"'{node.Text}' is neither a number nor a date that there is. Put a text in quotes.";
        else
            value = new ParameterValue(ParameterForm.Text, StringText.Quote(node.Text));
        return value != null;
    }

    private static bool TryReadList(PlacedYaml node, out ParameterValue? value, out string problem)
    {
        value = null;
        problem = "";
        var items = new ParameterValue[node.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryRead(node.Items[i], out var item, out problem))
                return false;
            if (item.Form is ParameterForm.List or ParameterForm.None)
            {
                problem = "A list of values has numbers or texts in it, and nothing else.";
                return false;
            }

            items[i] = item;
        }

        if (Join(items.Select(item => item.Form)) is not { } form)
        {
            problem = "The list has values of several kinds.";
            return false;
        }

        value = new ParameterValue(ParameterForm.List, "[" + string.Join(", ", items.Select(item => item.Text)) + "]", form);
        return true;
    }

    /// <summary>What holds values of all these forms; null where nothing does.</summary>
    public static ParameterForm? Join(System.Collections.Generic.IEnumerable<ParameterForm> forms)
    {
        var all = forms.Where(form => form != ParameterForm.None).Distinct().Order().ToArray();
        return all.Length == 0 ? ParameterForm.None
            : all.Length == 1 ? all[0]
            : all[^1] <= ParameterForm.Double ? all[^1]
            : null;
    }

    private static ParameterValue? ReadNumber(Match match, out string problem)
    {
        problem = "";
        var whole = match.Groups["whole"].Value.Replace("_", "", StringComparison.Ordinal);
        var places = match.Groups["places"].Value.Replace("_", "", StringComparison.Ordinal);
        if (whole.Length > 1 && whole[0] == '0')
        {
            problem = $"'{match.Value}' begins with 0, which some programs read as a number to the base of eight.";
            return null;
        }

        var text = (match.Groups["sign"].Value == "-" ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (match.Groups["point"].Success ? "." + (places.Length == 0 ? "0" : places) : "");
        if (match.Groups["power"].Success)
            return new ParameterValue(ParameterForm.Double, text + "e" + match.Groups["power"].Value.TrimStart('+'));
        if (match.Groups["point"].Success)
            return new ParameterValue(decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && exact.ToString(CultureInfo.InvariantCulture) == text ? ParameterForm.Decimal : ParameterForm.Double, text);
        return new ParameterValue(int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? ParameterForm.Int : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? ParameterForm.Long : ParameterForm.Decimal, text);
    }

    [GeneratedRegex(@"^(?<sign>[-+]?)(?=\.?\d)(?<whole>\d[\d_]*)?(?<point>\.(?<places>[\d_]*))?([eE](?<power>[-+]?\d+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[-+]?\.(inf|Inf|INF)$", RegexOptions.CultureInvariant)]
    private static partial Regex Infinity();

    /// <summary>Something that was meant as a number or a date.</summary>
    [GeneratedRegex(@"^[-+]?\d[\d.,_:/-]*$|^\.(nan|NaN|NAN)$", RegexOptions.CultureInvariant)]
    private static partial Regex Like();
}
