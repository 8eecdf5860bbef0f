namespace Facts.Architecture.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Label"><c>Reported</c> or <c>Not reported</c>: the last such line before it; empty before the first.</param>
/// <param name="Info">The fence's info string: its language and what else it says.</param>
/// <param name="Text">What stands inside.</param>
internal sealed record PageFence(string Section, string Label, string Info, string Text)
{
    public string Language => Info.Split(' ')[0];
}
