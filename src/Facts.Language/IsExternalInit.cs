namespace System.Runtime.CompilerServices;

/// <summary>
/// What the compiler wants for <c>init</c> and records, and netstandard2.0 does not have. Written out, since the package that generates such types
/// orders them by hashes that differ from process to process: the assembly was another one at each build.
/// </summary>
internal static class IsExternalInit;
