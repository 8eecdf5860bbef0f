namespace Facts.Language.Units;

/// <content>Temperature, heat, power, and the fineness of threads.</content>
public static partial class UcumTable
{
    private const string Heat =
        """
        [degF]   - 5             K/9               degF
        [degR]   - 5             K/9
        [degRe]  - 5             K/4               degRe
        cal_[15] M 4.18580       J
        cal_[20] M 4.18190       J
        cal_m    M 4.19002       J
        cal_IT   M 4.1868        J
        cal_th   M 4.184         J
        cal      M 1             cal_th
        [Cal]    - 1             kcal_th
        [Btu_39] - 1.05967       kJ
        [Btu_59] - 1.05480       kJ
        [Btu_60] - 1.05468       kJ
        [Btu_m]  - 1.05587       kJ
        [Btu_IT] - 1.05505585262 kJ
        [Btu_th] - 1.054350      kJ
        [Btu]    - 1             [Btu_th]
        [HP]     - 550           [ft_i].[lbf_av]/s
        tex      M 1             g/km
        [den]    - 1             g/9/km
        """;
}
