using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes;

/// <summary>Mends all findings of a file, project or solution: each file's in one go, so that no two changes meet.</summary>
internal sealed class MemberFixAllProvider(MemberFixProvider provider) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancellation = fixAllContext.CancellationToken;
        if (await MemberFixProvider.ReadAsync(document, cancellation).ConfigureAwait(false) is not var (model, root))
            return null;
        var replacements = diagnostics.SelectMany(finding => provider.Find(finding, model, root, cancellation).Where(item => item.Key == fixAllContext.CodeActionEquivalenceKey).Take(1)).Select(item => item.Replacement);
        return await MemberFixProvider.ApplyAsync(document, replacements, cancellation).ConfigureAwait(false);
    }
}
