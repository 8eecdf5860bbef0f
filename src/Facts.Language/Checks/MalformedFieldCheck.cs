using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT1302: a date, address, language or kind that is none. Stands on the value.</summary>
internal sealed class MalformedFieldCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            foreach (var field in source.Fields)
            {
                if (field.Syntax.Value.IsMissing || field.Syntax.Value.IsMalformed || Find(field) is not var (what, hint))
                    continue;
                context.Report(Rules.MalformedField, field.Syntax.Value.Span, field.Value, what, hint);
            }
        }
    }

    private static (string What, Hint Hint)? Find(BoundField field)
    {
        switch (field.Key)
        {
            case "published" or "accessed" or "review-by":
                return DateText.FindProblem(field.Value) is { } problem ? ("a date", DateText.PadDigits(field.Value) is { } padded ? Hint.Certain(Capitalize(problem) + ".", padded) : Capitalize(problem) + ".") : null;
            case "url" or "archived":
                return IsAddress(field.Value) ? null : ("an address", "Write it with its scheme and without blanks: \"https://…\".");
            case "language":
                return IsLanguage(field.Value) ? null : ("a language tag", "Write one of BCP 47, such as en or pt-BR.");
            case "kind":
                if (SourceFields.Kinds.Contains(field.Value))
                    return null;
                var nearest = NearestName.Find(field.Value, SourceFields.Kinds);
                return ("a kind of source", nearest != null ? Hint.Nearest(nearest) : "Write a type of CSL, such as article, book, report, legislation, dataset, webpage or interview.");
            default:
                return null;
        }
    }

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>A scheme, a colon and no white space behind it (RFC 3986, section 3).</summary>
    private static bool IsAddress(string value)
    {
        var colon = value.IndexOf(':');
        return colon > 1 && colon < value.Length - 1 && value.Take(colon).All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '+' or '-' or '.')) && !value.Any(char.IsWhiteSpace);
    }

    private static bool IsLanguage(string value)
    {
        var parts = value.Split('-');
        return parts[0].Length is 2 or 3 && parts.All(part => part.Length is > 0 and <= 8 && part.All(c => c < 128 && char.IsLetterOrDigit(c)));
    }
}
