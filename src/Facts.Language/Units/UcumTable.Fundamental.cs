namespace Facts.Language.Units;

/// <content>Numbers, the base units, SI, what is used beside it, constants of nature, and CGS.</content>
public static partial class UcumTable
{
    private const string Fundamental =
        """
        m        MB 1                 1
        s        MB 1                 1
        g        MB 1                 1
        rad      MB 1                 1
        K        MB 1                 1
        C        MB 1                 1
        cd       MB 1                 1
        10*      -  10                1
        10^      -  10                1
        [pi]     -  pi                1
        %        -  1                 10*-2
        [ppth]   -  1                 10*-3
        [ppm]    -  1                 10*-6
        [ppb]    -  1                 10*-9
        [pptr]   -  1                 10*-12
        mol      M  6.02214076        10*23
        sr       M  1                 rad2
        Hz       M  1                 s-1
        N        M  1                 kg.m/s2
        Pa       M  1                 N/m2
        J        M  1                 N.m
        W        M  1                 J/s
        A        M  1                 C/s
        V        M  1                 J/C
        F        M  1                 C/V
        Ohm      M  1                 V/A
        S        M  1                 Ohm-1
        Wb       M  1                 V.s
        Cel      M  1                 K                 Cel
        T        M  1                 Wb/m2
        H        M  1                 Wb/A
        lm       M  1                 cd.sr
        lx       M  1                 lm/m2
        Bq       M  1                 s-1
        Gy       M  1                 J/kg
        Sv       M  1                 J/kg
        gon      -  0.9               deg
        deg      -  2                 [pi].rad/360
        '        -  1                 deg/60
        ''       -  1                 '/60
        l        M  1                 dm3
        L        M  1                 l
        ar       M  100               m2
        min      -  60                s
        h        -  60                min
        d        -  24                h
        a_t      -  365.24219         d
        a_j      -  365.25            d
        a_g      -  365.2425          d
        a        -  1                 a_j
        wk       -  7                 d
        mo_s     -  29.53059          d
        mo_j     -  1                 a_j/12
        mo_g     -  1                 a_g/12
        mo       -  1                 mo_j
        t        M  1e3               kg
        bar      M  1e5               Pa
        u        M  1.66053906660e-24 g
        eV       M  1                 [e].V
        AU       -  149597.870691     Mm
        pc       M  3.085678e16       m
        [c]      M  299792458         m/s
        [h]      M  6.62607015e-34    J.s
        [k]      M  1.380649e-23      J/K
        [eps_0]  M  8.854187817e-12   F/m
        [mu_0]   M  1                 4.[pi].10*-7.N/A2
        [e]      M  1.602176634e-19   C
        [m_e]    M  9.1093837139e-31  kg
        [m_p]    M  1.67262192595e-27 kg
        [G]      M  6.67430e-11       m3.kg-1.s-2
        [g]      M  980665e-5         m/s2
        atm      -  101325            Pa
        [ly]     M  1                 [c].a_j
        gf       M  1                 g.[g]
        [lbf_av] -  1                 [lb_av].[g]
        Ky       M  1                 cm-1
        Gal      M  1                 cm/s2
        dyn      M  1                 g.cm/s2
        erg      M  1                 dyn.cm
        P        M  1                 dyn.s/cm2
        Bi       M  10                A
        St       M  1                 cm2/s
        Mx       M  1e-8              Wb
        G        M  1e-4              T
        Oe       M  250               /[pi].A/m
        Gb       M  1                 Oe.cm
        sb       M  1                 cd/cm2
        Lmb      M  1                 cd/cm2/[pi]
        ph       M  1e-4              lx
        Ci       M  37e9              Bq
        R        M  2.58e-4           C/kg
        RAD      M  100               erg/g
        REM      M  1                 RAD
        """;
}
