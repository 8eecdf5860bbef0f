using System;
using Facts.Cli.Projects;

namespace Facts.Cli.Comparing;

/// <summary>A change of a statement or a source.</summary>
/// <param name="Kind">What has changed.</param>
/// <param name="Name">What it is called now; of what is gone, what it was called.</param>
/// <param name="Before">What was; empty where nothing was.</param>
/// <param name="After">What is; empty where nothing is.</param>
/// <param name="Place">Where it stands, or stood.</param>
internal sealed record Change(ChangeKind Kind, string Name, string Before, string After, FilePlace Place)
{
    /// <summary>The words for a kind.</summary>
    public static string Describe(ChangeKind kind) => kind switch
    {
        ChangeKind.SourceChanged => "source changed",
        ChangeKind.SourceRemoved => "source removed",
        ChangeKind.SourceAdded => "source added",
        ChangeKind.Disputed => "disputed",
        ChangeKind.Uncited => "citation removed",
        ChangeKind.Cited => "citation added",
        ChangeKind.Unverified => "no longer verified",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The name of a kind for programs.</summary>
    public static string NameOf(ChangeKind kind) => kind.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : throw new InvalidOperationException();
}
