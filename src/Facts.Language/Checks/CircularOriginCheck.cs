namespace Facts.Language.Checks;

/// <summary>FACT1305: sources that go back to each other in a circle, each circle once. Stands on the origin of its first source by file and place.</summary>
internal sealed class CircularOriginCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (context.File.Sources.Count > 0)
            context.Diagnostics.AddRange(context.Project.Origins.GetCircles(context.File.Document));
    }
}
