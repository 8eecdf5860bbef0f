namespace Facts.Benchmarks.Corpus;

/// <summary>
/// What no project is without: a program that uses the framework, and the attributes that a build adds. Opening the framework's references costs the compiler
/// some fifteen milliseconds, which whoever has any code pays: without it they would count as the cost of facts.
/// </summary>
internal static class SmallProgram
{
    public const string Text = """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        [assembly: System.Reflection.AssemblyCompanyAttribute("Measured")]
        [assembly: System.Reflection.AssemblyConfigurationAttribute("Release")]
        [assembly: System.Reflection.AssemblyTitleAttribute("Measured")]

        internal static class Greetings
        {
            private static readonly List<string> Lines = new List<string>();

            public static void Print(IEnumerable<string> names)
            {
                foreach (string name in names.Where(name => name.Length > 0))
                    Lines.Add("Hello, " + name);
                Console.WriteLine(string.Join(Environment.NewLine, Lines));
            }
        }
        """;
}
