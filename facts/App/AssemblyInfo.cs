using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Facts.Dossier.Tests")]
