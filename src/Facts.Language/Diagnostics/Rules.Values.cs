namespace Facts.Language.Diagnostics;

// FACT1201-1229: is it a value of its type?
public static partial class Rules
{
    private const string Values = "Values";

    public static readonly Rule UnknownType = new("FACT1201", Values, Severity.Error,
        "There is no such type",
        "There is no type '{0}'. {1}");

    public static readonly Rule WrongType = new("FACT1202", Values, Severity.Error,
        "A value is not of its type",
        "{0} is not {1} '{2}'. {3}");

    public static readonly Rule Overflow = new("FACT1203", Values, Severity.Error,
        "A number is beyond its type",
        "{0} is beyond '{1}', which holds {2}. {3}");

    public static readonly Rule LostDigits = new("FACT1204", Values, Severity.Error,
        "A number would lose digits",
        "'{0}' cannot hold the digits of {1}; it would become {2}. {3}");

    public static readonly Rule MissingValue = new("FACT1205", Values, Severity.Error,
        "A fact has no value",
        "{0} '{1}' has no value. {2}");

    public static readonly Rule EmptyRange = new("FACT1206", Values, Severity.Error,
        "A range ends before it begins",
        "Nothing is in the range {0}: {1}.");

    public static readonly Rule ImpossibleType = new("FACT1207", Values, Severity.Error,
        "There is no type of that form",
        "There is no such type: {0}.");

    public static readonly Rule NotOptional = new("FACT1208", Values, Severity.Error,
        "A value is absent that must not be",
        "'{0}' is no value of '{1}'. {2}");

    public static readonly Rule UnknownMember = new("FACT1209", Values, Severity.Error,
        "An enum has no such member",
        "'{0}' is no member of '{1}'. {2}");

    public static readonly Rule UntypedValue = new("FACT1210", Values, Severity.Error,
        "The type of a value is not known",
        "The type of {0} is not known. Write it, for example ': {1}'.");

    public static readonly Rule TwoValues = new("FACT1211", Values, Severity.Error,
        "A fact has two values",
        "{0} '{1}' has a value {2} and another {3}. Remove one.");

    public static readonly Rule UnknownField = new("FACT1212", Values, Severity.Error,
        "A record has no such field",
        "'{0}' has no field '{1}'. {2}");

    public static readonly Rule RepeatedRecordField = new("FACT1213", Values, Severity.Error,
        "A field of a record stands twice",
        "The field '{0}' stands here already. Remove one; where sources disagree, write 'disputed' below it.");

    public static readonly Rule MissingField = new("FACT1214", Values, Severity.Error,
        "A record lacks a field",
        "'{0}' lacks fields of '{1}' that are not optional: {2}. State them, or make their types optional with '?'.");

    public static readonly Rule UntypedFields = new("FACT1215", Values, Severity.Error,
        "A value with fields has no record",
        "The fields of '{0}' belong to no record. Write its type, ': RecordName', and declare 'record RecordName'.");

    public static readonly Rule RepeatedMember = new("FACT1216", Values, Severity.Error,
        "An enum or record names a member twice",
        "'{0}' has '{1}' already. Remove one.");

    public static readonly Rule EmptyEnum = new("FACT1217", Values, Severity.Error,
        "An enum has no members",
        "Enum '{0}' has no members. Write them between its braces, separated by commas.");

    public static readonly Rule EmptyRecord = new("FACT1218", Values, Severity.Error,
        "A record has no fields",
        "Record '{0}' has no fields. Write them on lines below it, 'Name: string'.");

    public static readonly Rule EndlessRecord = new("FACT1219", Values, Severity.Error,
        "A record must hold itself",
        "A '{0}' holds a '{0}' in '{1}', and that another, without end. Make the type '{2}?' or '{2}[]'.");
}
