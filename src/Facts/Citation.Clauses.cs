using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

public sealed partial class Citation
{
    /// <summary>What somebody says about the citation; null if nothing is said.</summary>
    public string? Note => Optional(TableFormat.InCitation.Note);

    /// <summary>The quotes in the language of the reader; null if not stated.</summary>
    public string? Translation => Optional(TableFormat.InCitation.Translation);

    /// <summary>How near the source is to what it is cited for.</summary>
    /// <exception cref="NotSupportedException">A newer generator wrote one that this version of the library does not know.</exception>
    public Directness Directness => Optional(TableFormat.InCitation.Directness) is not { } letter ? Directness.Unstated : (letter.Length == 1 ? letter[0] : '\0') switch
    {
        TableFormat.InCitation.Direct => Directness.Direct,
        TableFormat.InCitation.Indirect => Directness.Indirect,
        _ => throw MalformedTable.Newer("another directness of a citation"),
    };

    /// <summary>When somebody looked at the citation again, in the order written; empty if nobody did.</summary>
    public IReadOnlyList<Review> Reviews
    {
        get
        {
            var all = new Review[Count(TableFormat.InCitation.Reviewed)];
            int next = 0;
            for (var fields = new FieldReader(_content); fields.Next(TableFormat.InCitation.Reviewed);)
                all[next++] = Review.Read(fields.Content);
            return new ReadOnlyCollection<Review>(all);
        }
    }
}
