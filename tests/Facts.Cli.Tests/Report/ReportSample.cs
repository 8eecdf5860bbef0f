using System;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Tests.Report;

/// <summary>A project with one of everything that a report shows, on a day of its own.</summary>
internal static class ReportSample
{
    public static readonly DateOnly Day = new(2026, 11, 30);

    public const string Facts = """
        namespace Clinic

        /// The approved label.
        source Label2023
          title     "Product information"
          kind      document
          publisher "Example Pharma"
          published 2023-05
          url       "https://example.org/label.html"
          accessed  2024-01-05
          language  en
          evidence  "label.evidence.txt"

        source Reprint
          title "Product information, reprinted"
          url   "https://example.org/reprint"
          via   Label2023

        source Trial2019
          title           "A trial with 400 patients"
          kind            article-journal
          author          "Doe, J."
          author          "Roe, R."
          container-title "Journal of Trials"
          volume          12
          issue           3
          page            1-9
          published       2019-03-04
          doi             "10.1000/trial"

        source Archive
          title     "Archive of labels"
          url       "https://example.org/archive"
          accessed  2022-01-05
          review-by 2026-01-01

        enum Route { Oral, Rectal }

        record Form
          Name:     string
          Route:    Route
          Strength: int in mg
          Onset:    int? in min

        /// Doses, in milligrams.
        group Dose
          cite Label2023 section 4.2

          /// Largest single dose.
          fact MaximumSingle = 1_000 mg
            cite Label2023 section 4.2 "1,000 mg at once"
            review-by 2027-03-01
            also "one gram"
            note "for adults"

          fact Share = 12.5%
          fact MolarMass "molar mass" = 151.163(7) g/mol
            cite Trial2019 "151.163"
          fact Storage: range int in K = 278..298
          fact Synonyms = ["paracetamol", "acetaminophen"]
          fact Antidote: string = unknown
          fact Elephants = 3
            cite Label2023 "three hundred elephants"
          fact Twofold = 4
            cite Label2023 "four times a day"
            cite Trial2019 page 2
          fact Reprinted = 500 mg
            cite Label2023 "tablets of 500 mg"
            cite Reprint "tablets of 500 mg"

          group Repeat
            fact PerDay = 4
              cite Label2023 "not more than four times a day"

        group Price
          fact Pack: decimal in EUR
            until 2020-12-31 = none
              cite Label2023 "not on sale before 2021"
            from 2021-01-01 = 4.20
              cite Label2023 "4.20 euros"
            from 2023-07-01 = 4.75
              cite Label2023 "from July 2023 4.75 euros"
          fact Seller: string
            from 2020-01-01 = "First Trading"
              cite Label2023
            from 2022-01-01 = "بائع"
              cite Label2023

        group Effect
          fact Responders = 62%
            cite Trial2019 page 7 "62 per cent"
            disputed 55%
              cite Archive page 3 "no more than 55 per cent"
            disputed 58%
              status alleged
              according-to "somebody"
              cite Label2023 "58 per cent"
          fact Mechanism = "blocks COX-3"
            status alleged
            according-to "the manufacturer"
            cite Trial2019 page 2
          fact Old = 12
            status retracted "corrected" on 2021-04-02 use Uncited
            cite Archive
          fact Ended = 7
            cite Trial2019
            valid from 2019-01-01 until 2020-01-01
          fact Limit = Dose.MaximumSingle * Dose.Repeat.PerDay
          fact Twice = round(Responders * 400) + Limit / 1 mg
          fact FromOld = Old + 1
          fact Uncited = 7

        group Forms
          table Sold: Form by Name
            | Name          | Route  | Strength | Onset   | cite                                    |
            | "tablet"      | Oral   | 500      | 30      | Label2023 section 6 "tablets of 500 mg" |
            | "suppository" | Rectal | 250      | unknown | Trial2019 section 6.5; Archive para 2   |
              disputed Strength = 240
                cite Label2023
        """;

    public const string Evidence =
        "It may not be taken more than 1,000 mg at once, and not more than four times a day. The pack was not on sale before 2021; it then cost 4.20 euros, "
        + "and from July 2023 4.75 euros. It is sold as tablets of 500 mg and as suppositories. In one place 58 per cent is stated. There are further sections, which say nothing "
        + "that matters to anybody, but fill the page with words, so that the quotes that are taken from it cover less than what is in it, as it should be for evidence.\n";

    /// <summary>The sample, written into a folder.</summary>
    public static ReportModel Read(TemporaryFolder folder)
    {
        folder.Write("label.evidence.txt", Evidence);
        return Read(folder, Facts);
    }

    /// <summary>A project of one file.</summary>
    public static ReportModel Read(TemporaryFolder folder, string facts)
    {
        folder.Write("a.facts", facts);
        return new ReportModel([FactsFolder.Read(folder[""], new TextFiles(() => throw new InvalidOperationException("Standard input was read."), TextWriter.Null), Day)], "Sample", Day, new Progress(Terminal.None, TimeProvider.System));
    }

    public static ReportedFact Find(this ReportModel model, string name) => model.Facts.Single(fact => fact.FullName == name);

    public static ReportedSource FindSource(this ReportModel model, string name) => model.Sources.Single(source => source.Name == name);

    /// <summary>A page of a site, as text.</summary>
    public static string Page(this ReportSite site, string address) => System.Text.Encoding.UTF8.GetString(site.Find(address) ?? throw new InvalidOperationException($"There is no page '{address}'."));
}
