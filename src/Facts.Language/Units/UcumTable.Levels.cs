namespace Facts.Language.Units;

/// <content>Logarithms of ratios.</content>
public static partial class UcumTable
{
    private const string Levels =
        """
        Np       M 1  1        ln
        B        M 1  1        lg
        B[SPL]   M 2  10*-5.Pa lgTimes2
        B[V]     M 1  V        lgTimes2
        B[mV]    M 1  mV       lgTimes2
        B[uV]    M 1  uV       lgTimes2
        B[10.nV] M 10 nV       lgTimes2
        B[W]     M 1  W        lg
        B[kW]    M 1  kW       lg
        """;
}
