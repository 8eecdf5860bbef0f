using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes records, and the methods that read them from tables.</summary>
internal sealed class RecordEmitter(EmissionContext context)
{
    private readonly CodeWriter _code = context.Code;

    /*
        public sealed partial record Delivery
        {
            public required string Item { get; init; }
            public int? Working { get; init; }
        }
    */
    public void Emit(RecordModel record)
    {
        var options = context.Options;
        context.Documentation.WriteType(record.Documentation);
        _code.Open($"{context.VisibilityOf(record)} sealed partial {(options.HasRecords ? "record" : "class")} {CSharpNames.Escape(record.Name)}");
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            if (i > 0)
                _code.Line();
            context.Documentation.WriteField(field);
            var required = options.HasRecords && options.HasRequired && !(field.Type.IsNullable && !field.Type.IsList) ? "required " : "";
            _code.Line($"public {required}{context.Types.Of(field.Type)} {CSharpNames.Escape(field.Name)} {{ get; {(options.HasRecords ? "init" : "internal set")}; }}");
        }

        _code.Close();
        _code.Line();
    }

    /*
        internal static class TollsReaders
        {
            internal static Delivery ReadDelivery(ref global::Facts.RowReader reader) => new Delivery
            {
                Item = reader.String(),
            };
        }
    */
    public void EmitReaders()
    {
        var records = context.Model.Scopes.SelectMany(scope => scope.Records.Concat(scope.Tables.Select(table => table.OwnRecord).OfType<RecordModel>())).ToArray();
        if (records.Length == 0)
            return;
        _code.Open($"internal static class {context.Model.Names.Readers}");
        foreach (var record in records)
        {
            var name = CSharpTypes.OfDeclared(record.FullName);
            _code.Line($"internal static {name} {record.Reader}(ref global::Facts.RowReader reader) => new {name}");
            _code.Line("{");
            foreach (var field in record.Fields)
                _code.Line($"    {CSharpNames.Escape(field.Name)} = {context.Readers.Call(field.Type)},");
            _code.Line("};");
        }

        _code.Close();
        _code.Line();
    }
}
