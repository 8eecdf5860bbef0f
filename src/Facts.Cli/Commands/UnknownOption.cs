using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Facts.Cli.Help;
using Facts.Cli.Output;
using Facts.Language.Text;

namespace Facts.Cli.Commands;

/// <summary>
/// Options that a command does not have. The parser takes them for arguments, so that <c>fmt --chek</c> would look for a file of that name, and write all others.
/// </summary>
internal static class UnknownOption
{
    /// <summary>What is wrong with the first one; null where there is none.</summary>
    public static string? Find(ParseResult result)
    {
        // What stands behind '--' is an argument, whatever it begins with, and so is '-' alone.
        var isOption = result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Where(token => token.Value is ['-', _, ..]).ToHashSet(ReferenceEqualityComparer.Instance);
        var found = result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).FirstOrDefault(isOption.Contains);
        if (found == null)
            return null;
        var command = result.CommandResult.Command;
        var name = FileName.Of(found.Value);
        var nearest = NearestName.Find(found.Value, command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Prepend(option.Name)).Where(option => option.Length > 2));
        return $"'{ExampleHelp.CallOf(command)}' has no option '{name}'.{(nearest == null ? "" : $" Is '{nearest}' meant?")} What is called so is named './{name}', or behind '--'.";
    }
}
