namespace Facts.Language.Emission;

/// <summary>The names of the methods that read records.</summary>
internal static class ReaderNames
{
    /// <summary>
    /// A record's name in its namespace, points as <c>_</c>: <c>ReadCargo_Delivery</c>. Where the name has <c>_</c> of its own, that is doubled and a point is <c>_0</c>,
    /// so that no two names become one.
    /// </summary>
    public static string Of(string record, string ns)
    {
        var name = ns.Length == 0 ? record : record.Substring(ns.Length + 1);
        var local = name.IndexOf('_') < 0 ? name.Replace('.', '_') : name.Replace("_", "__").Replace(".", "_0");
        return Symbols.GeneratedNames.ReaderPrefix + local;
    }
}
