namespace Facts.Language.Units;

/// <content>All others, and those of information.</content>
public static partial class UcumTable
{
    private const string Miscellaneous =
        """
        st              M 1    m3
        Ao              - 0.1  nm
        b               - 100  fm2
        att             - 1    kgf/cm2
        mho             M 1    S
        [psi]           - 1    [lbf_av]/[in_i]2
        circ            - 2    [pi].rad
        sph             - 4    [pi].sr
        [car_m]         - 2e-1 g
        [car_Au]        - 1    /24
        [smoot]         - 67   [in_i]
        [m/s2/Hz^(1/2)] - 1    m2/s4/Hz         sqrt
        [NTU]           - 1    1
        [FNU]           - 1    1
        bit_s           - 1    1                ld
        bit             M 1    1
        By              M 8    bit
        Bd              M 1    /s
        """;
}
