using System.IO;

namespace Facts;

public abstract partial class FactTable
{
    /// <summary>A member of a generated enum. Generated code overrides it where the file's values are of one.</summary>
    /// <param name="type">Which enum: its number in the table's header.</param>
    /// <param name="number">The number of the member.</param>
    /// <returns>The member, in a box.</returns>
    /// <exception cref="InvalidDataException">The file uses no such enum: the table is damaged.</exception>
    public virtual object ReadEnum(int type, int number) => throw NoCode();

    /// <summary>A generated record. Generated code overrides it where the file's values or rows are of one.</summary>
    /// <param name="type">Which record: its number in the table's header.</param>
    /// <param name="reader">Stands before the first of its fields.</param>
    /// <exception cref="InvalidDataException">The file uses no such record, or what is read is none: the table is damaged.</exception>
    public virtual object ReadRecord(int type, ref RowReader reader) => throw NoCode();

    private static InvalidDataException NoCode() => MalformedTable.Because("it uses a type that no code belongs to");
}
