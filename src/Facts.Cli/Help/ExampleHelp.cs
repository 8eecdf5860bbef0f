using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace Facts.Cli.Help;

/// <summary>The help of a command, with its examples.</summary>
/// <param name="help">The help without them.</param>
internal sealed class ExampleHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var examples = Examples.Of(NameOf(parseResult.CommandResult.Command));
        if (examples.Count > 0)
            parseResult.InvocationConfiguration.Output.Write("Examples:\n" + string.Concat(examples.Select(example => $"  {example.What}:\n    {example.Line}\n\n")));
        return code;
    }

    /// <summary>The words of a command, without that of the tool.</summary>
    public static string NameOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? NameOf(parent) + " " + command.Name : command.Name;

    /// <summary>How a command is called.</summary>
    public static string CallOf(Command command) => command is RootCommand ? "facts" : "facts " + NameOf(command);
}
