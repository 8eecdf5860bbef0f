namespace Facts.Package.Tests;

/// <summary>A warning or error as MSBuild prints it, without the link to its rule's page that MSBuild appends. Line and column are 0 where none was printed.</summary>
internal sealed record BuildMessage(string File, int Line, int Column, string Kind, string Id, string Text);
