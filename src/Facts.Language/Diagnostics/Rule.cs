namespace Facts.Language.Diagnostics;

/// <summary>One entry of the catalogue: what kind of finding this is, whatever file it stands in.</summary>
/// <param name="Id">The stable id, <c>FACT0001</c>.</param>
/// <param name="Category">Group of rules, as the key <c>facts_severity</c> and reports use it.</param>
/// <param name="Severity">The weight without configuration.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">The message, with <c>{0}</c> … for what differs; says what to do.</param>
public sealed record Rule(string Id, string Category, Severity Severity, string Title, string Message)
{
    /// <summary>Whether it is reported only where a policy asks for it, or gives it a weight.</summary>
    public bool IsWithheld { get; init; }
}
