using System;
using System.CommandLine;
using System.Linq;

namespace Facts.Cli.Commands;

/// <summary>
/// Options whose value is one of an enumeration, in whatever case. They hold texts: the value of an option of another type throws where a command is validated
/// before a text that is none has been refused.
/// </summary>
internal static class ChoiceOption
{
    public static Option<string?> Create<T>(string description, string helpName, string name, params string[] aliases)
        where T : struct, Enum =>
        new Option<string?>(name, aliases) { Description = description, HelpName = helpName }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<T>().Select(choice => choice.ToLowerInvariant())]);

    /// <summary>What a text stands for; null where it is left out, or none of them.</summary>
    public static T? Find<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var choice) ? choice : null;
}
