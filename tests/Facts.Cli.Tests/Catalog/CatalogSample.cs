namespace Facts.Cli.Tests.Catalog;

/// <summary>A project in which everything is founded in another way.</summary>
internal static class CatalogSample
{
    public const string Evidence = "From the first of March on, whoever passes a toll station pays 2.50 for a passenger car, and 11.80 for a lorry by day and by night.";

    public const string Facts = """
        namespace Roads

        source Order
          title    "Toll Order"
          url      "https://example.org/order"
          evidence "order.evidence.txt"

        source Report
          title "Annual Report"
          doi   "10.1000/report"

        record Form
          Name: string
          Size: int

        group Tolls
          fact Car = 2.50 EUR
            cite Order section 4 "2.50 for a passenger car"
          fact Lorry = 11.90 EUR
            cite Order "11.90 for a lorry"
          fact Van = 3 EUR
            cite Report page 7
          fact Bus = 4 EUR
            allow FACT0001 "our own" until 2030-01-01
          fact Both = Car + Bus

          group Past
            cite Report "as before"
            fact Rate: decimal
              until 2020-12-31 = 1.5
                cite Order "for a lorry by day"
              from 2021-01-01 = 2.5
            fact Count = 7
              status retracted "counted twice"
              disputed 8
                cite Order "no such words"

        group Forms
          table Sold: Form by Name
            | Name    | Size | cite                     |
            | "small" | 1    | Report page 2 "the small" |
            | "large" | 2    |                          |
          fact Unclear: int
            disputed 1
              cite Report "one"
            disputed 2
              cite Order "passenger car"

        """;
}
