using System;
using System.Collections.Generic;
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

    /// <summary>The value of a fact, read anew. Generated code uses it for values that are no constants; nobody else needs to. O(log facts + length of the value).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="handle">A member of a generated <c>Cited</c> enum, as a number.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The table has no such fact.</exception>
    public T Read<T>(int handle, RowRead<T> read) => Fact(handle).ReadValue(read ?? throw new ArgumentNullException(nameof(read)));

    private static InvalidDataException NoCode() => MalformedTable.Because("it uses a type that no code belongs to");
}
