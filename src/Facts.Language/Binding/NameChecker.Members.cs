using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

// Names within enums and records.
internal sealed partial class NameChecker
{
    /// <summary>The first member or field that cannot have its name. Without it the type would be another one, so that it becomes none.</summary>
    private bool CheckMembers(Declaration declaration) => declaration.Syntax switch
    {
        EnumSyntax syntax => CheckMembers(declaration, syntax),
        RecordSyntax syntax => CheckFields(declaration, syntax),
        _ => false,
    };

    private bool CheckMembers(Declaration declaration, EnumSyntax syntax)
    {
        foreach (var member in syntax.Members.OfType<EnumMemberSyntax>().Where(member => !member.Name.IsMissing))
        {
            if (MemberNames.FindEnumProblem(document.Tree.GetText(member.Name)) is { } problem)
                return AddMember(declaration, member.Name, problem);
        }

        return false;
    }

    private bool CheckFields(Declaration declaration, RecordSyntax syntax)
    {
        var fields = (syntax.Body?.Items ?? []).OfType<RecordFieldSyntax>().Where(field => !field.Name.IsMissing).ToArray();
        foreach (var field in fields)
        {
            var problem = MemberNames.FindFieldProblem(document.Tree.GetText(field.Name), declaration.Name, name => fields.Any(other => string.Equals(document.Tree.GetText(other.Name), name, System.StringComparison.Ordinal)));
            if (problem != null)
                return AddMember(declaration, field.Name, problem);
        }

        return false;
    }

    private bool AddMember(Declaration declaration, SyntaxToken name, string problem) =>
        AddReserved(declaration, name.Span, document.Tree.GetText(name), problem, Rename(document.Tree.GetText(name), declaration.Kind));
}
