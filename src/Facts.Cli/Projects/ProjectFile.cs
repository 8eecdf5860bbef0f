namespace Facts.Cli.Projects;

/// <summary>A file of a project.</summary>
/// <param name="Path">Its path in the project, with <c>/</c>: relative to the project's folder, or its link.</param>
/// <param name="Location">Where it is: relative to the project's folder, or absolute.</param>
internal readonly record struct ProjectFile(string Path, string Location);
