using System;
using System.Globalization;
using Facts;

namespace Dossier.App;

/// <summary>The dossier in three sentences: what using generated facts looks like.</summary>
internal static class Headline
{
    public static string[] Lines()
    {
        // The constants are numbers, dates and strings as any others …
        string mission = Invariant(
            $"On {Mission.Days.Arrival:d MMMM yyyy}, {Transport.CargoPlanes} cargo planes landed at {Mission.Places.Airport} with {Contingent.Members} people, {Contingent.MedicalStaff} of them doctors and nurses; they brought {Relief.Deliveries.FaceMasks.Count:N0} face masks.");
        string expulsion = Invariant(
            $"In another affair, Italy told {Expulsion.Officials} Russian officials to leave {Expulsion.City}.");

        // … and each has a handle that leads to where it comes from.
        Fact count = Transport.Cited.CargoPlanes.Fact();
        Citation planes = count.Citations[0];
        Citation otherwise = count.Disputed[0].Citations[0];
        string dispute = Invariant(
            $"Not all agree: {planes.SourceName} has “{planes.Quote}”, {otherwise.SourceName} “{otherwise.Quote}”.");

        return [mission, expulsion, dispute];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
