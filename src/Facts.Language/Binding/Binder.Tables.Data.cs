namespace Facts.Language.Binding;

// The rows of a table that stand in a data file.
public sealed partial class Binder
{
    private static BoundTable BindData(BoundTable table) => table;
}
