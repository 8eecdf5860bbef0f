using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes the class of a fact whose value changes over time.</summary>
internal sealed class TimelineEmitter(EmissionContext context)
{
    private readonly CodeWriter _code = context.Code;
    private readonly MemberEmitter _members = new(context);

    /*
        public static class Rate
        {
            public const decimal From2007_01_01 = 0.19m;
            public const decimal Latest = 0.19m;
            public static global::Facts.Timeline<decimal> Timeline => Kept.Timeline ?? (Kept.Timeline = new global::Facts.Timeline<decimal>(…));
            public static decimal On(global::System.DateOnly day) => Timeline.On(day);
            public static bool TryOn(global::System.DateOnly day, out decimal value) => Timeline.TryOn(day, out value);
            public enum Cited : int { From2007_01_01 = -1184613470 }
        }
    */
    public void Emit(FactModel fact)
    {
        var type = fact.Type!;
        context.Documentation.WriteTimeline(fact, type);
        _members.EmitStatus(fact);
        _code.Open($"{context.VisibilityOf(type)} static class {CSharpNames.Escape(fact.Name)}");
        var kept = new List<KeptMember>();
        foreach (var entry in fact.Entries)
            Add(kept, _members.Emit(entry, type, fact.Kept));
        var latest = fact.Entries[fact.Entries.Count - 1];
        if (latest.Value != null)
        {
            context.Documentation.WriteSummary("The last entry, though it may lie in the future.");
            _members.EmitStatus(latest);
            Add(kept, _members.EmitValue("Latest", latest, type, fact.Kept));
        }

        EmitLookUp(fact, type, kept);
        MemberEmitter.EmitKept(_code, fact.Kept, kept);
        _code.Open("public enum Cited : int");
        foreach (var entry in fact.Entries)
        {
            // Without a value there is no other member to say it at.
            if (entry.Value == null)
                _members.EmitStatus(entry);
            GroupEmitter.EmitHandle(_code, entry.Name, entry.Handle);
        }

        _code.Close();
        _code.Close();
        _code.Line();
    }

    private void EmitLookUp(FactModel fact, DataType type, List<KeptMember> kept)
    {
        var mayBeAbsent = fact.Entries.Any(entry => entry.Value is null or AbsentValue);
        var value = context.Types.OfMember(type, mayBeAbsent);
        var timeline = $"global::Facts.Timeline<{value}>";
        context.Documentation.WriteSummary("The entries in the order of their days.");
        _code.Line($"public static {timeline} Timeline => {fact.Kept}.Timeline ?? ({fact.Kept}.Timeline = new {timeline}({context.Table}, {EmissionContext.Number(fact.Handle)}, {context.Readers.MemberFunction(type, mayBeAbsent || type.IsNullable)}));");
        kept.Add(new KeptMember("Timeline", timeline));
        foreach (var day in context.Options.HasDateOnly ? new[] { "DateOnly", "DateTime" } : ["DateTime"])
        {
            // By way of the DateTime, which every build of the library has.
            var argument = day == "DateOnly" ? "day.ToDateTime(default(global::System.TimeOnly))" : "day";
            context.Documentation.WriteSummary("The value on a day. Throws a KeyNotFoundException for a day that no entry covers.");
            _code.Line($"public static {value} On(global::System.{day} day) => Timeline.On({argument});");
            context.Documentation.WriteSummary("The value on a day, if an entry covers it.");
            _code.Line($"public static bool TryOn(global::System.{day} day, out {value} value) => Timeline.TryOn({argument}, out value);");
        }

        _code.Line();
    }

    private static void Add(List<KeptMember> kept, KeptMember? member)
    {
        if (member != null)
            kept.Add(member);
    }
}
