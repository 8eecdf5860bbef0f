namespace Facts.Language.Syntax;

/// <summary>A line that begins nothing known.</summary>
public sealed class SkippedLineSyntax(SkippedSyntax? tokens) : LineSyntax
{
    /// <summary>Its tokens; null where only documentation stands here.</summary>
    public SkippedSyntax? Tokens { get; } = tokens;

    private protected override void AcceptLine(ISyntaxSink sink) => sink.Add(Tokens);
}
