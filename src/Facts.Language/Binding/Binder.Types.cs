using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

// Enums and records: what is wrong with their members and fields is said where they are declared.
public sealed partial class Binder
{
    private void CheckEnum(Declaration declaration, EnumSyntax syntax)
    {
        var members = syntax.Members.OfType<EnumMemberSyntax>().Where(member => !member.Name.IsMissing).ToArray();
        if (members.Length == 0 && syntax.Members.Count == 0 && !syntax.OpenBrace.IsMissing && !syntax.CloseBrace.IsMissing)
            _diagnostics.Add(new Diagnostic(Rules.EmptyEnum, declaration.NameSpan, declaration.FullName));
        foreach (var member in Repeated(members, member => _tree.GetText(member.Name)))
            _diagnostics.Add(new Diagnostic(Rules.RepeatedMember, member.Name.Span, SimpleName(declaration.FullName), _tree.GetText(member.Name)));
    }

    private void CheckRecord(Declaration declaration, RecordSyntax syntax)
    {
        var lines = syntax.Body?.Items ?? [];
        var fields = lines.OfType<RecordFieldSyntax>().Where(field => !field.Name.IsMissing).ToArray();
        if (fields.Length == 0 && !lines.Any(line => line is SkippedLineSyntax or RecordFieldSyntax or FieldSyntax) && syntax.Skipped == null)
            _diagnostics.Add(new Diagnostic(Rules.EmptyRecord, declaration.NameSpan, declaration.FullName));
        foreach (var field in Repeated(fields, field => _tree.GetText(field.Name)))
            _diagnostics.Add(new Diagnostic(Rules.RepeatedMember, field.Name.Span, SimpleName(declaration.FullName), _tree.GetText(field.Name)));
        var endless = _circles.FindFirst(declaration.FullName);
        foreach (var field in fields)
        {
            var type = _types.Bind(field.Type, declaration.Scope);
            if (type != null && string.Equals(_tree.GetText(field.Name), endless?.Name, StringComparison.Ordinal))
                _diagnostics.Add(new Diagnostic(Rules.EndlessRecord, field.Type.Span, SimpleName(declaration.FullName), _tree.GetText(field.Name), type.ToString()));
        }
    }

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> items, Func<T, string> nameOf)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return items.Where(item => !names.Add(nameOf(item)));
    }
}
