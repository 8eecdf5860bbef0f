using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1408_CellCountTests
{
    private const string Head = Wire + "table A\n  | B: int? | C: int? |\n";

    [Fact]
    public void Too_few_cells_are_at_the_row() => Findings.Expect(
        Head + "  [|||] 1 |\n  cite Wire\n", "FACT1408: This row has one cell, and the header has 2. A cell that states nothing is left empty between its bars.");

    [Fact]
    public void Too_many_cells_are_at_the_first_that_has_no_column() => Findings.Expect(
        Head + "  | 1 | 2 | [|3 ||] 4 |\n  cite Wire\n", "FACT1408: This row has 4 cells, and the header has 2. A cell that states nothing is left empty between its bars.");

    [Fact]
    public void Empty_cells_are_counted() => Findings.None(Head + "  | | |\n  | 1 | |\n  cite Wire\n");
}
