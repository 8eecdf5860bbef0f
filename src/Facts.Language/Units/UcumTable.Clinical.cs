namespace Facts.Language.Units;

/// <content>What clinics use.</content>
public static partial class UcumTable
{
    private const string Clinical =
        """
        m[H2O]     M 980665e-5 kPa
        m[Hg]      M 133.3220  kPa
        [in_i'H2O] - 1         m[H2O].[in_i]/m
        [in_i'Hg]  - 1         m[Hg].[in_i]/m
        [PRU]      - 1         mm[Hg].s/ml
        [wood'U]   - 1         mm[Hg].min/L
        [diop]     - 1         /m
        [p'diop]   - 1         rad             tanTimes100
        %[slope]   - 1         deg             100tan
        [mesh_i]   - 1         /[in_i]
        [Ch]       - 1         mm/3
        [drp]      - 1         ml/20
        [hnsf'U]   - 1         1
        [MET]      - 3.5       mL/min/kg
        [hp'_X]    - 1         1               hpX
        [hp'_C]    - 1         1               hpC
        [hp'_M]    - 1         1               hpM
        [hp'_Q]    - 1         1               hpQ
        [hp_X]     B 1         1
        [hp_C]     B 1         1
        [hp_M]     B 1         1
        [hp_Q]     B 1         1
        [kp_X]     B 1         1
        [kp_C]     B 1         1
        [kp_M]     B 1         1
        [kp_Q]     B 1         1
        """;
}
