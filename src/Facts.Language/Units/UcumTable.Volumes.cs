namespace Facts.Language.Units;

/// <content>Volumes of the United States and of Britain.</content>
public static partial class UcumTable
{
    private const string Volumes =
        """
        [gal_us] - 231     [in_i]3
        [bbl_us] - 42      [gal_us]
        [qt_us]  - 1       [gal_us]/4
        [pt_us]  - 1       [qt_us]/2
        [gil_us] - 1       [pt_us]/4
        [foz_us] - 1       [gil_us]/4
        [fdr_us] - 1       [foz_us]/8
        [min_us] - 1       [fdr_us]/60
        [crd_us] - 128     [ft_i]3
        [bu_us]  - 2150.42 [in_i]3
        [gal_wi] - 1       [bu_us]/8
        [pk_us]  - 1       [bu_us]/4
        [dqt_us] - 1       [pk_us]/8
        [dpt_us] - 1       [dqt_us]/2
        [tbs_us] - 1       [foz_us]/2
        [tsp_us] - 1       [tbs_us]/3
        [cup_us] - 16      [tbs_us]
        [foz_m]  - 30      mL
        [cup_m]  - 240     mL
        [tsp_m]  - 5       mL
        [tbs_m]  - 15      mL
        [gal_br] - 4.54609 l
        [pk_br]  - 2       [gal_br]
        [bu_br]  - 4       [pk_br]
        [qt_br]  - 1       [gal_br]/4
        [pt_br]  - 1       [qt_br]/2
        [gil_br] - 1       [pt_br]/4
        [foz_br] - 1       [gil_br]/5
        [fdr_br] - 1       [foz_br]/8
        [min_br] - 1       [fdr_br]/60
        """;
}
