namespace Facts.Cli.Help;

/// <summary>An example of a command. Each is run by a test, so that it does what is said.</summary>
/// <param name="What">What it does.</param>
/// <param name="Line">The line that somebody types.</param>
internal sealed record Example(string What, string Line);
