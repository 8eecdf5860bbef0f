using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Facts.CodeFixes;

/// <summary>A fix that writes a member where another expression stood.</summary>
public abstract class MemberFixProvider : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => new MemberFixAllProvider(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not var (model, root))
            return;
        foreach (var finding in context.Diagnostics)
        {
            foreach (var (key, replacement) in Find(finding, model, root, context.CancellationToken))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Use '{replacement.Text}'", cancellation => ApplyAsync(context.Document, [replacement], cancellation), key),
                    finding);
            }
        }
    }

    /// <summary>What can be written there instead, each with the key that tells which of several it is: of all findings, those of one key are mended together.</summary>
    internal abstract IEnumerable<(string Key, MemberReplacement Replacement)> Find(Diagnostic finding, SemanticModel model, SyntaxNode root, CancellationToken cancellation);

    internal static async Task<(SemanticModel Model, SyntaxNode Root)?> ReadAsync(Document document, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root ? (model, root) : null;

    /// <summary>Writes all of them. Of two of which one stands in the other, the outer one.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IEnumerable<MemberReplacement> replacements, CancellationToken cancellation)
    {
        var changes = new List<TextChange>();
        foreach (var replacement in replacements.OrderBy(item => item.Span.Start).ThenByDescending(item => item.Span.Length))
        {
            if (changes.Count == 0 || replacement.Span.Start >= changes[changes.Count - 1].Span.End)
                changes.Add(new TextChange(replacement.Span, replacement.Text));
        }

        return document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
    }
}
