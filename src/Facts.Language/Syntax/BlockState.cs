using Facts.Language.Text;

namespace Facts.Language.Syntax;

/// <summary>What the parser knows of the block that it is in. Most of it serves that one slip gives one finding.</summary>
internal sealed class BlockState(BlockKind kind, string place, TextSpan indentation, bool followsFinding)
{
    public BlockKind Kind { get; } = kind;

    /// <summary>Where the block stands, for messages: <c>under 'fact'</c>.</summary>
    public string Place { get; } = place;

    /// <summary>The white space before its lines.</summary>
    public TextSpan Indentation { get; private set; } = indentation;

    /// <summary>True until the first line is read.</summary>
    public bool IsFirst { get; set; } = true;

    /// <summary>True where the line above could not be read: what cannot be read here either follows from that.</summary>
    public bool FollowsUnread { get; set; } = followsFinding;

    /// <summary>
    /// True where a line stands in this block that belongs elsewhere, often since its keyword is gone and with it the place where it began.
    /// Lines like it beside it are not reported again.
    /// </summary>
    public bool HasMisplaced { get; set; }

    /// <summary>True where a line is reported for its indentation: the next one is likely to be meant so too.</summary>
    public bool HasMisaligned { get; set; }

    /// <summary>True where the first line, or the one above it, has a finding, and so may not stand where it should.</summary>
    public bool IsProvisional { get; set; } = followsFinding;

    /// <summary>Takes the indentation of another line for the block's.</summary>
    public void Realign(TextSpan indentation)
    {
        Indentation = indentation;
        IsProvisional = false;
        HasMisplaced = false;
    }
}
