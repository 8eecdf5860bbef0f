using System;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT1302: a date, address, number of a book or article, language or kind that is none. Stands on the value.</summary>
internal sealed class MalformedFieldCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            foreach (var field in source.Fields)
            {
                // Of a value that goes on with what cannot be read a part alone is known.
                if (field.Syntax.Skipped != null || field.Syntax.Value.IsMissing || field.Syntax.Value.IsMalformed || Find(field) is not var (what, hint))
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
            case "isbn":
                return Isbn.IsValid(field.Value) ? null : ("an ISBN", Isbn.HasForm(field.Value) ? "Its last digit, the check digit, does not fit the others: one of them is wrong." : "It has 10 or 13 digits, such as 978-3-16-148410-0.");
            case "doi":
                return IsDoi(field.Value) ? null : ("a DOI", HintForDoi(field.Value));
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

    /// <summary>As a sentence of a field, in which nothing is subtracted.</summary>
    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1).Replace(DateText.BehindDate, "");

    /// <summary>A scheme, a colon and no white space behind it (RFC 3986, section 3).</summary>
    private static bool IsAddress(string value)
    {
        var colon = value.IndexOf(':');
        return colon > 1 && colon < value.Length - 1 && value.Take(colon).All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '+' or '-' or '.')) && !value.Any(char.IsWhiteSpace);
    }

    /// <summary>A prefix that begins with <c>10.</c>, a slash and a name without white space (ISO 26324).</summary>
    private static bool IsDoi(string value)
    {
        var slash = value.IndexOf('/');
        return value.StartsWith("10.", StringComparison.Ordinal) && slash > 3 && slash < value.Length - 1
            && value.Skip(3).Take(slash - 3).All(c => c is (>= '0' and <= '9') or '.') && !value.Any(char.IsWhiteSpace);
    }

    /// <summary>An address of a DOI has the DOI in it.</summary>
    private static Hint HintForDoi(string value)
    {
        foreach (var prefix in new[] { "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:" })
        {
            if (value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && value.Substring(prefix.Length) is var rest && IsDoi(rest) && rest.IndexOfAny(['"', '\\']) < 0)
                return Hint.Certain($"Write {rest} alone.", $"\"{rest}\"");
        }

        return "It begins with 10. and has a slash and no blanks, such as 10.1000/182.";
    }

    private static bool IsLanguage(string value)
    {
        var parts = value.Split('-');
        return parts[0].Length is 2 or 3 && parts.All(part => part.Length is > 0 and <= 8 && part.All(c => c < 128 && char.IsLetterOrDigit(c)));
    }
}
