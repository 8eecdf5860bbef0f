namespace Facts.Language.Syntax;

/// <summary>Receives the children of a node in the order of the text.</summary>
public interface ISyntaxSink
{
    /// <summary>A token; one that the text lacks may be given too.</summary>
    void Add(SyntaxToken token);

    /// <summary>A node, or null for one that is not there.</summary>
    void Add(SyntaxNode? node);
}
