using Spectre.Console;

namespace Dossier.App;

/// <summary>What the parts of the printed dossier look like, where the terminal has colours: such as can be read on black and on white.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Heading = new(decoration: Decoration.Bold | Decoration.Underline);
    public static readonly Style Value = new(Color.Green);
    public static readonly Style Source = new(Color.Teal);
    public static readonly Style Missing = new(Color.Maroon);
    public static readonly Style Aside = new(decoration: Decoration.Dim);
}
