using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Emission;

namespace Facts.Language.Checks;

/// <summary>FACT1101: a timeline that is called like a member of its class. Which facts are timelines only their values say.</summary>
internal sealed class TimelineNameCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var fact in context.File.Facts.Where(fact => fact.IsTimeline && context.File.Names.CanBeGenerated(fact.Declaration!) && !TimelineNames.CanBe(fact)))
            context.Report(Rules.ReservedName, fact.NameSpan, fact.Name, "a timeline has a member of that name", fact.Name + "Value");
    }
}
