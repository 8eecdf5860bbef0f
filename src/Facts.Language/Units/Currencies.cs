using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Units;

/// <summary>
/// The codes of ISO 4217, as of January 2026: currencies, funds, metals and what else has one, and those that are no longer in use, for facts of their time.
/// </summary>
public static class Currencies
{
    /// <summary>Each code with the number of digits of its smallest part; <c>-</c> where it has none.</summary>
    private const string Active =
        """
        AED2 AFN2 ALL2 AMD2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BHD3 BIF0 BMD2 BND2 BOB2 BOV2 BRL2 BSD2 BTN2 BWP2 BYN2 BZD2 CAD2 CDF2 CHE2 CHF2 CHW2 CLF4
        CLP0 CNY2 COP2 COU2 CRC2 CUP2 CVE2 CZK2 DJF0 DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 EUR2 FJD2 FKP2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 HKD2 HNL2 HTG2 HUF2
        IDR2 ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2 KMF0 KPW2 KRW0 KWD3 KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2
        MOP2 MRU2 MUR2 MVR2 MWK2 MXN2 MXV2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 PGK2 PHP2 PKR2 PLN2 PYG0 QAR2 RON2 RSD2 RUB2 RWF0 SAR2 SBD2
        SCR2 SDG2 SEK2 SGD2 SHP2 SLE2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 UAH2 UGX0 USD2 USN2 UYI0 UYU2 UYW4 UZS2
        VED2 VES2 VND0 VUV0 WST2 XAD2 XAF0 XAG- XAU- XBA- XBB- XBC- XBD- XCD2 XCG2 XDR- XOF0 XPD- XPF0 XPT- XSU- XTS- XUA- XXX- YER2 ZAR2 ZMW2 ZWG2
        """;

    /// <summary>Codes that were withdrawn; the standard states no digits for them any more.</summary>
    private const string Withdrawn =
        """
        ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV
        EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM
        NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN
        ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR
        """;

    private static readonly Dictionary<string, int?> Digits = Read(Active).Concat(Read(Withdrawn)).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, Unit> Units = Digits.Keys.ToDictionary(code => code, Unit.Currency, StringComparer.Ordinal);

    /// <summary>All codes, three capital letters each.</summary>
    public static IReadOnlyCollection<string> Codes => Digits.Keys;

    public static bool Contains(string code) => Digits.ContainsKey(code);

    /// <summary>How many digits behind the point the smallest part of a currency has: 2 for EUR, 0 for JPY. Null where the standard states none.</summary>
    public static int? GetMinorDigits(string code) => Digits.TryGetValue(code, out var digits) ? digits : null;

    /// <summary>The currency as a unit; null for what is no code.</summary>
    internal static Unit? Find(string code) => Units.TryGetValue(code, out var unit) ? unit : null;

    private static IEnumerable<KeyValuePair<string, int?>> Read(string table) =>
        table.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(entry => new KeyValuePair<string, int?>(
            entry.Substring(0, 3),
            entry.Length == 4 && entry[3] != '-' ? int.Parse(entry.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture) : null));
}
