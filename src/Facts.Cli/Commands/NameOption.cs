using System.CommandLine;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Cli.Commands;

/// <summary>Options whose value becomes a name of a <c>.facts</c> file.</summary>
internal static class NameOption
{
    /// <summary>Lets the command line be refused where the value cannot be such a name.</summary>
    public static void Validate(Option<string?> option, bool isDotted) => option.Validators.Add(result =>
    {
        if (FindProblem(result.GetValueOrDefault<string?>(), isDotted) is { } problem)
            result.AddError($"'{option.Name}': {problem}");
    });

    private static string? FindProblem(string? name, bool isDotted)
    {
        foreach (var part in name?.Split('.') ?? [])
        {
            if (part.Length == 0 || !CharacterFacts.IsIdentifierStart(part[0]) || !part.All(CharacterFacts.IsIdentifierPart))
                return $"'{part}' is not a name. A name begins with a letter and has letters, digits and '_'.";
            if (ReservedNames.FindProblem(part) is { } reserved)
                return $"'{part}' cannot be used: {reserved}.";
        }

        return !isDotted && name?.Contains('.', System.StringComparison.Ordinal) == true ? "a source's name has no points." : null;
    }
}
