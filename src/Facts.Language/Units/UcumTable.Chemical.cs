namespace Facts.Language.Units;

/// <content>Chemistry, and the arbitrary units of biology, each of which only a procedure defines.</content>
public static partial class UcumTable
{
    private const string Chemical =
        """
        eq          M  1   mol
        osm         M  1   mol
        [pH]        -  1   mol/l    pH
        g%          M  1   g/dl
        [S]         -  1   10*-13.s
        [HPF]       -  1   1
        [LPF]       -  100 1
        kat         M  1   mol/s
        U           M  1   umol/min
        [iU]        MB 1   1
        [IU]        M  1   [iU]
        [arb'U]     B  1   1
        [USP'U]     B  1   1
        [GPL'U]     B  1   1
        [MPL'U]     B  1   1
        [APL'U]     B  1   1
        [beth'U]    B  1   1
        [anti'Xa'U] B  1   1
        [todd'U]    B  1   1
        [dye'U]     B  1   1
        [smgy'U]    B  1   1
        [bdsk'U]    B  1   1
        [ka'U]      B  1   1
        [knk'U]     B  1   1
        [mclg'U]    B  1   1
        [tb'U]      B  1   1
        [CCID_50]   B  1   1
        [TCID_50]   B  1   1
        [EID_50]    B  1   1
        [PFU]       B  1   1
        [FFU]       B  1   1
        [CFU]       B  1   1
        [IR]        B  1   1
        [BAU]       B  1   1
        [AU]        B  1   1
        [Amb'a'1'U] B  1   1
        [PNU]       B  1   1
        [Lf]        B  1   1
        [D'ag'U]    B  1   1
        [FEU]       B  1   1
        [ELU]       B  1   1
        [EU]        B  1   1
        """;
}
