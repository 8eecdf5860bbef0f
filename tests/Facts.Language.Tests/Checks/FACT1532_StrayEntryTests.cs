using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1532_StrayEntryTests
{
    private const string Rest = "cannot have entries: those of a timeline stand under a fact. Write what changes over time as a fact of its own.";

    [Fact]
    public void Entries_of_a_field_are_reported_once() => Findings.Expect(
        Wire + "record Station\n  Toll: decimal\nfact A: Station\n  cite Wire\n  Toll\n    [|from|] 2007 = 2.50\n    from 2010 = 3.00\n",
        $"FACT1532: Field 'Dossier.Notes.A.Toll' {Rest}");

    [Fact]
    public void So_are_those_of_an_entry() => Findings.Expect(
        Wire + "fact A: decimal\n  cite Wire\n  from 2007\n    [|until|] 2008 = 2.50\n",
        $"FACT1532: Entry 'Dossier.Notes.A.From2007_01_01' {Rest}");

    [Fact]
    public void So_are_those_of_a_list_element() => Findings.Expect(
        Wire + "fact A: decimal[]\n  cite Wire\n  -\n    [|from|] 2007 = 2.50\n",
        $"FACT1532: Element 'Dossier.Notes.A[0]' {Rest}");

    [Fact]
    public void So_are_those_of_a_disputed_value() => Findings.Expect(
        Wire + "fact A: decimal = 2.50\n  cite Wire\n  disputed\n    cite Wire page 2\n    [|from|] 2007 = 2.50\n",
        $"FACT1532: Disputed value of 'Dossier.Notes.A' {Rest}");

    [Fact]
    public void Fields_below_the_entries_are_right() => Findings.None(
        Wire + "record Station\n  Toll: decimal\nfact A: Station\n  cite Wire\n  from 2007\n    Toll = 2.50\n  from 2010\n    Toll = 3.00\n");
}
