namespace Facts.Language.Units;

/// <content>Avoirdupois, troy and apothecaries' weights.</content>
public static partial class UcumTable
{
    private const string Weights =
        """
        [gr]       - 64.79891 mg
        [lb_av]    - 7000     [gr]
        [oz_av]    - 1        [lb_av]/16
        [dr_av]    - 1        [oz_av]/16
        [scwt_av]  - 100      [lb_av]
        [lcwt_av]  - 112      [lb_av]
        [ston_av]  - 20       [scwt_av]
        [lton_av]  - 20       [lcwt_av]
        [stone_av] - 14       [lb_av]
        [pwt_tr]   - 24       [gr]
        [oz_tr]    - 20       [pwt_tr]
        [lb_tr]    - 12       [oz_tr]
        [sc_ap]    - 20       [gr]
        [dr_ap]    - 3        [sc_ap]
        [oz_ap]    - 8        [dr_ap]
        [lb_ap]    - 12       [oz_ap]
        [oz_m]     - 28       g
        """;
}
