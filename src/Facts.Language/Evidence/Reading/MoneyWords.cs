using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Units;

namespace Facts.Language.Evidence.Reading;

/// <summary>Signs and names of currencies. One that several currencies share gives the codes of all of them.</summary>
internal static class MoneyWords
{
    private const string Dollars = "USD CAD AUD NZD SGD HKD TWD JMD BBD BSD BZD FJD GYD LRD NAD SRD TTD XCD ZWL";

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["€"] = "EUR", ["$"] = Dollars + " MXN ARS CLP COP", ["£"] = "GBP EGP LBP SYP", ["¥"] = "JPY CNY", ["₹"] = "INR", ["₽"] = "RUB", ["₩"] = "KRW KPW", ["₺"] = "TRY", ["₴"] = "UAH",
        ["₪"] = "ILS", ["₫"] = "VND", ["₦"] = "NGN", ["₱"] = "PHP", ["฿"] = "THB", ["₡"] = "CRC", ["₲"] = "PYG", ["₸"] = "KZT", ["₼"] = "AZN", ["₾"] = "GEL", ["₭"] = "LAK", ["₮"] = "MNT",
        ["₵"] = "GHS", ["₿"] = "XBT", ["₤"] = "ITL GBP", ["元"] = "CNY TWD", ["円"] = "JPY", ["圓"] = "JPY TWD HKD",
    };

    /// <summary>Names in any language that is read, singular and plural, without accents.</summary>
    private static readonly Dictionary<string, string> Names = Read(
        $"EUR=euro|euros|eur;{Dollars}=dollar|dollars|buck|bucks;{Dollars} MXN=dolar|dolares|dollari|dollaro;GBP EGP LBP SYP IEP=pound|pounds|quid|pfund|livres|sterline|sterlina;GBP=sterling;JPY=yen;"
        + "RUB RUR SUR BYN=rouble|roubles|ruble|rubles|rubel|rubli|rublo|rublos;CHF FRF BEF LUF XAF XOF=franc|francs|franken|franchi|franco|francos;DEM=mark|marks|deutschmark|deutschmarks|deutschmarken;"
        + "ITL TRY MTL=lira|lire|liras;ESP=peseta|pesetas;INR PKR LKR NPR MUR SCR IDR=rupee|rupees|rupien;CNY=yuan|renminbi|rmb;SEK NOK DKK ISK=krona|kronor|krone|kroner|kronen|crowns;CZK SKK=koruna|korun|koruny;"
        + "PLN=zloty|zlotys|zlotych;UAH=hryvnia|hryvnias|hryvnya;MXN ARS CLP COP PHP UYU CUP DOP=peso|pesos;BRL=real|reais;KRW KPW=won;ZAR=rand|rands;ILS=shekel|shekels;AED MAD=dirham|dirhams;"
        + "SAR QAR YER OMR IRR=riyal|riyals|rial|rials;KWD JOD BHD TND DZD IQD LYD RSD=dinar|dinars;THB=baht;HUF=forint|forints;RON MDL=leu|lei;BGN=lev|leva;ATS=schilling|schillings;KES UGX TZS=shilling|shillings;"
        + "TRY=lirasi;GRD=drachma|drachmas;NGN=naira;VND=dong;GEL=lari;KZT=tenge");

    /// <summary>What says which country's currency a shared name means.</summary>
    private static readonly Dictionary<string, string> Countries = Read(
        "USD=us|american|usa|amerikanische|americains|americani|estadounidenses;CAD=canadian|kanadische;AUD=australian;NZD=zealand;SGD=singapore;HKD=kong;TWD=taiwan|taiwanese;CHF=swiss|schweizer|suisses|svizzeri|suizos;"
        + "FRF=french;BEF=belgian;GBP=british|uk;EGP=egyptian;INR=indian;PKR=pakistani;LKR=lankan;ITL=italian;TRY=turkish;SEK=swedish;NOK=norwegian;DKK=danish;ISK=icelandic;CZK=czech;MXN=mexican;ARS=argentine|argentinian;"
        + "CLP=chilean;COP=colombian;PHP=philippine;JPY=japanese;CNY=chinese;RUB=russian;BRL=brazilian;SAR=saudi;AED=emirati;KWD=kuwaiti;RSD=serbian;DEM=german;JMD=jamaican");

    /// <summary>Letters before a sign: <c>US$</c>.</summary>
    private static readonly Dictionary<string, string> SignPrefixes = Read("USD=us|u;CAD=c|ca|can;AUD=a|au;NZD=nz;HKD=hk;SGD=s|sg;TWD=nt;MXN=mx;BRL=r");

    /// <summary>All words that say which currency a number is in, or whose; but no codes.</summary>
    public static IEnumerable<string> Everything => Names.Keys.Concat(Countries.Keys).Concat("zl kc kr rs cent cents pence kopeks kopecks centimes rappen new hong sri saudi s u".Split(' '));

    /// <summary>The currencies whose sign, code or name ends right before a token, and where it begins; empty where none does.</summary>
    public static string FindBefore(LexedQuote quote, int index, out int start)
    {
        start = index - 1;
        var token = quote[start];
        if (quote[index].Gap == QuoteGap.Wide || start < 0)
            return "";
        if (Sign(token) is { } sign)
        {
            if (!quote[start].IsGlued || !quote[start - 1].IsWord || !SignPrefixes.TryGetValue(quote[start - 1].Text, out var country))
                return sign;
            start--;
            return country;
        }

        if (token.Is(".") && token.IsGlued && quote[start - 1].IsTheWord("rs"))
        {
            start--;
            return "INR PKR LKR NPR";
        }

        return Code(quote, start) ?? (token.IsTheWord("rs") ? "INR PKR LKR NPR" : "");
    }

    /// <summary>The currencies whose sign, code or name begins at a token, what part of one is meant, and the place behind it; empty where none does.</summary>
    public static string FindBehind(LexedQuote quote, int index, out bool isHundredth, out int next)
    {
        isHundredth = false;
        next = index;
        for (var words = 0; words < 3; words++)
        {
            var token = quote[index + words];
            var codes = Sign(token) ?? Code(quote, index + words) ?? (token.IsWord && Names.TryGetValue(token.Text, out var named) ? named : null);
            isHundredth = codes == null && token.IsWord && token.Text is "cent" or "cents" or "pence" or "kopeks" or "kopecks" or "centimes" or "rappen";
            if (isHundredth)
                codes = token.Text is "pence" ? "GBP" : token.Text is "kopeks" or "kopecks" ? "RUB" : token.Text is "rappen" ? "CHF" : "EUR CHF " + Dollars;
            if (codes != null)
            {
                next = index + words + 1;
                return Narrow(codes, words == 0 ? null : quote[index + words - 1].Text);
            }

            // Up to there only what says whose currency it is may stand between.
            if (!token.IsWord || !(Countries.ContainsKey(token.Text) || token.Text is "new" or "hong" or "sri" or "saudi" or "s" or "u"))
                break;
        }

        return "";
    }

    private static string Narrow(string codes, string? country) =>
        country != null && Countries.TryGetValue(country, out var code) && codes.Split(' ').Contains(code) ? code : codes;

    private static string? Sign(QuoteToken token)
    {
        if (token.Kind == QuoteTokenKind.Word)
            return token.Text is "元" or "円" or "圓" ? Signs[token.Text] : token.Text is "zł" or "zl" ? "PLN" : token.Text is "kc" ? "CZK" : token.Text is "kr" ? "SEK NOK DKK ISK" : null;
        return token.Kind == QuoteTokenKind.Symbol && Signs.TryGetValue(token.Text, out var codes) ? codes : null;
    }

    /// <summary>A code of ISO 4217 in capital letters.</summary>
    private static string? Code(LexedQuote quote, int index)
    {
        if (quote[index] is not { IsWord: true, Text.Length: 3, IsCapital: true })
            return null;
        var code = quote.Slice(index, index);
        return Currencies.Contains(code) ? code : null;
    }

    private static Dictionary<string, string> Read(string table)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in table.Split(';'))
        {
            var parts = entry.Split('=');
            foreach (var name in parts[1].Split('|'))
                codes.Add(name, parts[0]);
        }

        return codes;
    }
}
