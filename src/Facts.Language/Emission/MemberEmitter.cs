using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes the member of a fact, or of an entry of a timeline.</summary>
internal sealed class MemberEmitter(EmissionContext context)
{
    private readonly CodeWriter _code = context.Code;
    private readonly ValueText _values = new(context.Types);

    /// <summary>Writes the member, if there is a value that is accepted.</summary>
    /// <param name="fact">The fact or entry.</param>
    /// <param name="type">Its type.</param>
    /// <param name="kept">The class that keeps what is made on first use.</param>
    /// <param name="visibility">Who sees it.</param>
    /// <returns>What is to be kept there; null where nothing is.</returns>
    public KeptMember? Emit(FactModel fact, DataType type, string kept, string visibility = "public")
    {
        if (fact.Value == null)
            return null;
        context.Documentation.WriteFact(fact, type);
        EmitStatus(fact);
        return EmitValue(CSharpNames.Escape(fact.Name), fact, type, kept, visibility);
    }

    /// <summary>The attributes that analyzers read where the member is used: on those alone that are not plainly stated, or hold for some time only.</summary>
    public void EmitStatus(FactModel fact)
    {
        foreach (var attribute in StatusText.Of(fact))
            _code.Line(attribute);
    }

    /// <summary>Writes a member with a value that another one has as well.</summary>
    public KeptMember? EmitValue(string name, FactModel fact, DataType type, string kept, string visibility = "public")
    {
        var value = fact.Value!;
        var text = context.Types.OfMember(type, value is AbsentValue);
        var expression = _values.Find(value, type);
        KeptMember? member = null;
        if (IsConstant(value, type))
        {
            var isConstant = context.Options.UseConstants;
            _code.Begin().Append(visibility).Append(isConstant ? " const " : " static ").Append(text).Append(' ').Append(name).Append(isConstant ? " = " : " => ").Append(expression).Append(";\n");
        }
        else if (expression != null && !ValueText.IsKept(value))
        {
            _code.Line($"{visibility} static {text} {name} => {expression};");
        }
        else
        {
            expression ??= $"{context.Table}.Read<{context.Types.OfMember(type, isAbsent: false)}>({EmissionContext.Number(fact.Handle)}, {context.Readers.MemberFunction(type, type.IsNullable)})";
            _code.Line($"{visibility} static {text} {name} => {kept}.{name} ?? ({kept}.{name} = {expression});");
            member = new KeptMember(name, text);
        }

        _code.Line();
        return member;
    }

    /*
        private static class Kept
        {
            internal static global::System.Uri Address;
        }
    */
    /// <summary>In a class of its own: a static field beside constants of type decimal would make all of them fields that a static constructor sets.</summary>
    public static void EmitKept(CodeWriter code, string name, IReadOnlyList<KeptMember> members)
    {
        if (members.Count == 0)
            return;
        code.Open("private static class " + name);
        foreach (var member in members)
            code.Line($"internal static {member.Type} {member.Name};");
        code.Close();
        code.Line();
    }

    private static bool IsConstant(FactValue value, DataType type) =>
        value is ScalarValue or MeasuredValue or EnumValue && FactTypes.IsConstant(type.Kind) && (!type.IsNullable || type.Kind == FactType.String);
}
