using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>Writes groups: static classes with members, types, tables and handles.</summary>
internal sealed class GroupEmitter(EmissionContext context)
{
    private readonly CodeWriter _code = context.Code;
    private readonly MemberEmitter _members = new(context);
    private readonly TimelineEmitter _timelines = new(context);
    private readonly RowsEmitter _tables = new(context);
    private readonly RecordEmitter _records = new(context);

    /// <summary>What stands in the namespace itself.</summary>
    public void EmitOutside(GroupModel outside)
    {
        EmitTypes(outside);
        foreach (var table in outside.Tables)
            _tables.Emit(table);
    }

    /*
        public static partial class Tolls
        {
            public const decimal Car = 2.50m;

            public enum Cited : int
            {
                Car = -267945928,
            }
        }
    */
    public void Emit(GroupModel group)
    {
        var names = context.LocalName(group.Name).Split('.');
        for (var i = 0; i < names.Length; i++)
        {
            if (i == names.Length - 1 && group.Documentation.Length > 0)
                context.Documentation.WriteSummary(group.Documentation);
            _code.Open($"{EmissionContext.Word(i < group.PublicLevels)} static partial class {CSharpNames.Escape(names[i])}");
        }

        var isPublic = group.PublicLevels == names.Length;
        EmitTypes(group);
        var kept = new List<KeptMember>();
        foreach (var fact in group.Facts)
        {
            if (fact.IsTimeline)
                _timelines.Emit(fact);
            else if (_members.Emit(fact, fact.Type!, group.Kept, EmissionContext.InClass(isPublic, context.VisibilityOf(fact.Type!))) is { } member)
                kept.Add(member);
        }

        foreach (var table in group.Tables)
            _tables.Emit(table);
        MemberEmitter.EmitKept(_code, group.Kept, kept);
        if (group.Facts.Count > 0)
            EmitHandles(group.Facts, EmissionContext.InClass(isPublic, context.Visibility));
        foreach (var _ in names)
            _code.Close();
        _code.Line();
    }

    private void EmitTypes(GroupModel group)
    {
        foreach (var item in group.Enums)
            EmitEnum(item);
        foreach (var item in group.Records)
            _records.Emit(item);
    }

    private void EmitEnum(EnumModel model)
    {
        context.Documentation.WriteType(model.Documentation);
        _code.Open($"{context.Visibility} enum {CSharpNames.Escape(model.Name)}");
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (model.Members[i].Documentation.Length > 0)
                context.Documentation.WriteSummary(model.Members[i].Documentation);
            _code.Line($"{CSharpNames.Escape(model.Members[i].Name)} = {EmissionContext.Number(i)},");
        }

        _code.Close();
        _code.Line();
    }

    private void EmitHandles(IEnumerable<FactModel> facts, string visibility)
    {
        _code.Open($"{visibility} enum Cited : int");
        foreach (var fact in facts)
        {
            // Without a value there is no other member to say it at.
            if (fact.Value == null && !fact.IsTimeline)
                _members.EmitStatus(fact);
            EmitHandle(_code, fact.Name, fact.Handle);
        }

        _code.Close();
    }

    /// <summary>Undocumented, which costs more than the rest of it.</summary>
    public static void EmitHandle(CodeWriter code, string name, int handle) =>
        code.Begin().Append(CSharpNames.Escape(name)).Append(" = ").Append(EmissionContext.Number(handle)).Append(",\n");
}
