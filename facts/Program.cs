using System;

foreach (var fact in Dossier.FactCatalog.All)
    Console.WriteLine($"{fact} -- {(fact.Citations.Count > 0 ? fact.Citations[0].ToString() : "")}");
