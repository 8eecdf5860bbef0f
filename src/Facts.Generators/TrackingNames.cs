namespace Facts.Generators;

/// <summary>The names of the pipeline's stages, by which tests ask for the reasons why they ran.</summary>
public static class TrackingNames
{
    public const string Files = "Facts.Files";
    public const string Documents = "Facts.Documents";
    public const string Declarations = "Facts.Declarations";
    public const string Data = "Facts.Data";
    public const string Length = "Facts.Length";
    public const string Imports = "Facts.Imports";
    public const string Symbols = "Facts.Symbols";
    public const string Models = "Facts.Models";
    public const string Outputs = "Facts.Outputs";
    public const string Catalog = "Facts.Catalog";
}
