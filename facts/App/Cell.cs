using Spectre.Console;

namespace Dossier.App;

/// <summary>A text in a column. It is wrapped within the width.</summary>
/// <param name="Text">The text as it is: never markup.</param>
internal readonly record struct Cell(string Text, Style Style, int Width);
