using Facts.Language.Text;

namespace Facts.Language.Binding;

/// <summary>A construct that this version reads and does not use.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="What">What it is, for the message.</param>
/// <param name="HidesValue">Whether the fact has no value because of it; not so for a unit, which is passed on as written.</param>
public sealed record UnusedConstruct(TextSpan Span, string What, bool HidesValue);
