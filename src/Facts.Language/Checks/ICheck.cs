namespace Facts.Language.Checks;

/// <summary>One rule over one file.</summary>
internal interface ICheck
{
    /// <summary>Reports every place where the file breaks the rule.</summary>
    void Run(CheckContext context);
}
