using System.Collections.Generic;

namespace Facts.Language.Evidence.Reading;

/// <content>German, French, Italian and Spanish.</content>
internal sealed partial class LanguageWords
{
    private static LanguageWords CreateGerman()
    {
        var units = Number("null eins zwei|zwo drei vier funf|fuenf sechs sieben acht neun zehn elf zwolf|zwoelf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn");
        units["ein"] = 1;
        var cardinals = Compose(units, Number("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig", 20, 10), (ten, unit) => unit + "und" + ten);
        // The article says no number.
        cardinals.Remove("ein");
        AddHundreds(cardinals, "hundert einhundert zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert achthundert neunhundert");
        return new LanguageWords("de")
        {
            Cardinals = new PhraseTable(cardinals),
            Ordinals = new PhraseTable(Number("erste|ersten|erster zweite|zweiten|zweiter dritte|dritten|dritter vierte|vierten funfte|funften sechste|sechsten siebte|siebten achte|achten neunte|neunten zehnte|zehnten", 1)),
            Parts = Map("halb|halbe|halbes|halfte=2 drittel=3 viertel=4 funftel=5 sechstel=6 achtel=8 zehntel=10"),
            Bare = Set("hundert,tausend"),
            Magnitudes = Map("hundert=2 tausend=3 million|millionen|mio=6 milliarde|milliarden|mrd=9 billion|billionen=12"),
            Months = new PhraseTable(Number("januar|jan|janner februar|feb|feber marz|maerz|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez", 1)),
            HasCapitalMonths = true,
            Percent = Set("prozent,vom hundert,prozentpunkte,prozentpunkten"),
            Permille = Set("promille,vom tausend"),
            And = Set("und"),
            Articles = Set("ein,eine,einer,einen,einem"),
            To = Set("bis"),
            Between = Set("zwischen"),
            DateGlue = Set("des"),
            BeforeYear = Set("im,in,jahr,jahre,jahres,jahren,seit,ab,bis,von,vor,nach,anfang,ende,mitte,um,sommer,winter,herbst,fruhjahr,und,zwischen"),
            AtLeast = Set("mindestens,wenigstens,mehr als,uber,ab"),
            AtMost = Set("hochstens,bis zu,maximal,nicht mehr als"),
            LessThan = Set("weniger als,unter"),
        };
    }

    private static LanguageWords CreateFrench()
    {
        var units = Number("zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf");
        var cardinals = Compose(units, Number("vingt trente quarante cinquante soixante septante huitante|octante nonante", 20, 10), (ten, unit) => ten + (unit is "un" or "une" ? " et " : " ") + unit);
        foreach (var unit in units)
        {
            if (unit.Value >= 10)
                cardinals["soixante " + (unit.Value == 11 ? "et " : "") + unit.Key] = 60 + unit.Value;
            if (unit.Value > 0)
                cardinals["quatre vingt " + unit.Key] = 80 + unit.Value;
        }

        cardinals["quatre vingts"] = cardinals["quatre vingt"] = 80;
        // The article says no number.
        cardinals.Remove("un");
        cardinals.Remove("une");
        return new LanguageWords("fr")
        {
            Cardinals = new PhraseTable(cardinals),
            Ordinals = new PhraseTable(Number("premier|premiere deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme", 1)),
            Parts = Map("demi|demie|moitie=2 tiers=3 quart|quarts=4 cinquieme|cinquiemes=5 dixieme|dixiemes=10"),
            Bare = Set("cent,mille"),
            Magnitudes = Map("cent|cents=2 mille=3 million|millions=6 milliard|milliards|md|mds=9 billion|billions=12"),
            Months = new PhraseTable(Number("janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec", 1)),
            Percent = Set("pour cent,pourcent,points de pourcentage"),
            Permille = Set("pour mille"),
            And = Set("et"),
            Articles = Set("un,une"),
            To = Set("a,au"),
            Between = Set("entre"),
            DateGlue = Set("de,du,d"),
            BeforeYear = Set("en,depuis,annee,annees,an,l,avant,apres,des,de,fin,debut,mi,ete,hiver,automne,printemps,a,et,entre"),
            AtLeast = Set("au moins,plus de,au minimum,a partir de"),
            AtMost = Set("au plus,jusqu a,au maximum,pas plus de"),
            LessThan = Set("moins de"),
        };
    }

    private static LanguageWords CreateItalian()
    {
        var units = Number("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove");
        var cardinals = Compose(units, Number("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10), (ten, unit) => (unit is "uno" or "otto" ? ten.Substring(0, ten.Length - 1) : ten) + unit);
        // The article says no number.
        cardinals.Remove("uno");
        AddHundreds(cardinals, "cento cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento");
        cardinals["cento"] = 100;
        return new LanguageWords("it")
        {
            Cardinals = new PhraseTable(cardinals),
            Ordinals = new PhraseTable(Number("primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima", 1)),
            Parts = Map("meta=2 terzo|terzi=3 quarto|quarti=4 quinto|quinti=5"),
            Bare = Set("mille"),
            Magnitudes = Map("mila=3 mille=3 milione|milioni|mln=6 miliardo|miliardi|mld=9 bilione|bilioni=12"),
            Months = new PhraseTable(Number("gennaio|gen|genn febbraio|feb|febb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic", 1)),
            Percent = Set("per cento,percento,punti percentuali"),
            Permille = Set("per mille"),
            And = Set("e"),
            Articles = Set("un,uno,una"),
            To = Set("a,al,fino a,ai"),
            Between = Set("tra,fra"),
            DateGlue = Set("di,del,dell"),
            BeforeYear = Set("nel,dal,del,al,anno,anni,dopo,prima,entro,fine,inizio,meta,estate,inverno,autunno,primavera,e,tra,fra"),
            AtLeast = Set("almeno,piu di,oltre,a partire da"),
            AtMost = Set("al massimo,fino a,non piu di"),
            LessThan = Set("meno di,sotto"),
        };
    }

    private static LanguageWords CreateSpanish()
    {
        var units = Number("cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve");
        var cardinals = Compose(units, Number("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10), (ten, unit) => ten + " y " + unit);
        foreach (var number in Number("veinte veintiuno|veintiun|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve", 20))
            cardinals[number.Key] = number.Value;
        // The article says no number.
        foreach (var article in new[] { "un", "uno", "una" })
            cardinals.Remove(article);
        AddHundreds(cardinals, "cien|ciento ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas");
        cardinals["cien"] = cardinals["ciento"] = 100;
        return new LanguageWords("es")
        {
            Cardinals = new PhraseTable(cardinals),
            Ordinals = new PhraseTable(Number("primero|primer|primera segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta septimo|septima octavo|octava noveno|novena decimo|decima", 1)),
            Parts = Map("mitad=2 tercio|tercios=3 cuarto|cuartos=4 quinto|quintos=5"),
            Bare = Set("mil"),
            Magnitudes = Map("mil=3 millon|millones=6 billon|billones=12"),
            Months = new PhraseTable(Number("enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic", 1)),
            Percent = Set("por ciento,por cien,porciento,puntos porcentuales"),
            Permille = Set("por mil"),
            And = Set("y"),
            Articles = Set("un,uno,una"),
            To = Set("a,al,hasta"),
            Between = Set("entre"),
            DateGlue = Set("de,del"),
            BeforeYear = Set("en,desde,de,del,ano,anos,antes,despues,hasta,hacia,finales,principios,verano,invierno,otono,primavera,y,entre"),
            AtLeast = Set("al menos,mas de,por lo menos,a partir de"),
            AtMost = Set("como maximo,hasta,no mas de"),
            LessThan = Set("menos de"),
        };
    }

    private static void AddHundreds(Dictionary<string, int> cardinals, string words)
    {
        foreach (var hundred in Number(words, 0, 100))
        {
            if (hundred.Value > 0)
                cardinals[hundred.Key] = hundred.Value;
        }
    }
}
