using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT9003: escapes a character that cannot be seen where it stands in a string, which then means the same; elsewhere removes it.</summary>
internal sealed class ControlCharacterFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.ControlCharacter)
            yield break;
        var token = context.Tree.Tokens.FirstOrDefault(token => token.Start <= finding.Span.Start && finding.Span.Start < token.End);
        var isString = token is { Kind: TokenKind.String, IsMalformed: false } && !context.Tree.GetText(token).StartsWith("\"\"\"", System.StringComparison.Ordinal);
        if (isString)
            yield return new Fix(finding.Rule, "Write it as an escape", Applicability.Safe, [context.Replace(finding.Span, "\\u{" + ((int)context.Text[finding.Span.Start]).ToString("X", CultureInfo.InvariantCulture) + "}")]);
        else
            yield return new Fix(finding.Rule, "Remove it", Applicability.Unsafe, [context.Replace(finding.Span, "")]);
    }
}
