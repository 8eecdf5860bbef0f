using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Units;

/// <content>Wrong spellings and what they mean, each row <c>right wrong wrong …</c>.</content>
public static partial class UnitSpelling
{
    /// <summary>Found as written, before all else: case and characters matter.</summary>
    private const string Spellings =
        """
        s sec Sec
        min Min MIN
        h hr hrs Hr std Std
        a yr yrs y
        ms msec
        us usec
        Cel °C degC ℃
        [degF] °F degF ℉ °f
        [degR] °R
        deg °
        Ohm ohm OHM
        kOhm kohm
        MOhm Mohm
        m2 qm sqm
        m3 cbm
        km2 qkm sqkm
        cm3 cc ccm
        [sft_i] sqft
        [smi_us] sqmi
        km/h kmh kmph kph
        [mi_i]/h mph
        [mi_i]/[gal_us] mpg
        [kn_i] kn kts
        [lb_av] lb lbs
        [lbf_av] lbf
        [oz_av] oz
        [stone_av] stone
        [in_i] in
        [ft_i] ft
        [yd_i] yd yds
        [mi_i] mi
        [nmi_i] nmi NM
        [gal_us] gal
        [qt_us] qt
        [pt_us] pt
        [foz_us] floz
        [acr_us] ac
        [HP] hp HP bhp
        [psi] PSI psi
        [Btu] BTU Btu btu
        [ly] ly
        [ppm] ppm PPM
        [ppb] ppb PPB
        [ppth] ppth ‰
        [pptr] ppt PPT pptr
        [iU] IU iU IE
        [arb'U] AE
        kg Kg KG kilo kgs
        g gm gms gramm Gramm
        t to
        ug mcg
        mm MM
        km KM Km kms
        mL mls
        l ltr Ltr
        har ha
        kcal Kcal
        [Cal] Cal
        W.h Wh
        kW.h kWh KWh kwh KWH
        MW.h MWh
        GW.h GWh
        TW.h TWh
        A.h Ah
        mA.h mAh
        N.m Nm
        Pa.s Pas
        kg.K kgK
        mol/L M
        mmol/L mM
        umol/L uM
        nmol/L nM
        mm[Hg] mmHg mmhg
        bar Bar
        min-1 rpm RPM bpm
        By byte Byte
        kBy kB KB
        MBy MB
        GBy GB
        TBy TB
        PBy PB
        EBy EB
        KiBy KiB
        MiBy MiB
        GiBy GiB
        TiBy TiB
        bit/s bps
        kbit/s kbps Kbps
        Mbit/s Mbps mbps
        Gbit/s Gbps gbps
        75.kgf.m/s PS
        EUR € eur Eur euro Euro EURO euros Euros
        USD $ US$ usd dollar dollars Dollar Dollars
        GBP £ gbp pound pounds Pound Pounds
        JPY ¥ yen Yen
        CHF SFr sFr Franken
        INR ₹ rupee rupees
        DEM DM
        CNY RMB
        % percent Percent pct Prozent
        {people} people persons person People Persons Personen inhabitants residents
        {items} items pieces pcs Stück Stk
        """;

    /// <summary>Names written out, in any case; a plural's <c>s</c> and the prefixes of the next table are understood.</summary>
    private const string Names =
        """
        m metre meter
        g gram gramme
        s second
        min minute
        h hour Stunde Stunden
        d day Tag Tage
        wk week Woche Wochen
        mo month Monat Monate
        a year Jahr Jahre annum
        l litre liter
        t tonne
        [ston_av] ton
        mol mole
        K kelvin
        Cel celsius
        [degF] fahrenheit
        A ampere amp
        V volt
        W watt
        J joule
        N newton
        Pa pascal
        Hz hertz
        Ohm ohm
        S siemens
        F farad
        H henry henries
        T tesla
        Wb weber
        C coulomb
        cd candela
        lm lumen
        lx lux
        Bq becquerel
        Gy gray
        Sv sievert
        kat katal
        bit bit
        By byte
        bar bar
        cal calorie
        deg degree
        rad radian
        har hectare hektar
        ar are
        [in_i] inch inches
        [ft_i] foot feet
        [yd_i] yard
        [mi_i] mile Meile Meilen
        [nmi_i] nauticalmile
        [kn_i] knot
        [acr_us] acre
        [oz_av] ounce
        [gal_us] gallon
        [bbl_us] barrel bbl
        [pt_us] pint
        [ly] lightyear lightyears light-year
        pc parsec
        eV electronvolt
        atm atmosphere
        """;

    /// <summary>Prefixes written out.</summary>
    private static readonly (string Name, string Prefix)[] LongPrefixes =
    [
        ("kilo", "k"), ("milli", "m"), ("centi", "c"), ("mega", "M"), ("micro", "u"), ("giga", "G"), ("nano", "n"), ("tera", "T"), ("hecto", "h"), ("deci", "d"),
        ("deca", "da"), ("deka", "da"), ("pico", "p"), ("femto", "f"), ("peta", "P"), ("kibi", "Ki"), ("mebi", "Mi"), ("gibi", "Gi"), ("tebi", "Ti"),
    ];

    private static readonly HashSet<string> HardlyMeant = new("ft mph kph pt PS qm qt kB MB GB TB PB EB KiB MiB GiB TiB".Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Words = Read(Spellings).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> LongNames =
        Read(Names).SelectMany(entry => new[] { entry, new(entry.Key + "s", entry.Value) }).GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<KeyValuePair<string, string>> Read(string table) =>
        table.Split('\n').Select(row => row.Split(' ')).SelectMany(row => row.Skip(1).Select(wrong => new KeyValuePair<string, string>(wrong, row[0])));
}
