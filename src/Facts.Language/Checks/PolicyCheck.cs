namespace Facts.Language.Checks;

/// <summary>FACT9008, FACT9009, FACT9010: what is wrong with the <c>policy</c> lines. Stands on the key, or on the value.</summary>
internal sealed class PolicyCheck : ICheck
{
    public void Run(CheckContext context) => context.Diagnostics.AddRange(context.File.Document.PolicyLines.Diagnostics);
}
