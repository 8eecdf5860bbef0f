namespace Facts.Language.Evidence.Reading;

/// <content>English.</content>
internal sealed partial class LanguageWords
{
    private static LanguageWords CreateEnglish()
    {
        var units = Number("zero|nought|nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        var tens = Number("twenty thirty forty|fourty fifty sixty seventy eighty ninety", 20, 10);
        var firsts = Number("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 1);
        var ordinals = Compose(firsts, tens, (ten, first) => ten + " " + first);
        foreach (var ten in tens)
            ordinals.Remove(ten.Key);
        foreach (var tenth in Number("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 20, 10))
            ordinals[tenth.Key] = tenth.Value;

        return new LanguageWords("en")
        {
            Cardinals = new PhraseTable(Compose(units, tens, (ten, unit) => ten + " " + unit)),
            Ordinals = new PhraseTable(ordinals),
            Parts = Map("half|halves=2 third|thirds=3 quarter|quarters|fourth|fourths=4 fifth|fifths=5 sixth|sixths=6 seventh|sevenths=7 eighth|eighths=8 ninth|ninths=9 tenth|tenths=10 "
                + "twelfth|twelfths=12 sixteenth|sixteenths=16 twentieth|twentieths=20 hundredth|hundredths=100 thousandth|thousandths=1000"),
            Magnitudes = Map("hundred=2 thousand|thousands=3 lakh|lakhs=5 million|millions=6 crore|crores=7 billion|billions=9 trillion|trillions=12 quadrillion=15"),
            Months = new PhraseTable(Number("january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec", 1)),
            HasCapitalMonths = true,
            Percent = Set("percent,per cent,pct,pc,percentage points,percentage point"),
            Permille = Set("per mille,per mil,permille,permil,per mill"),
            And = Set("and"),
            Articles = Set("a,an,one"),
            To = Set("to,till,until,through,thru"),
            Between = Set("between"),
            DateGlue = Set("of,the"),
            BeforeYear = Set("in,since,by,from,until,till,to,through,of,year,years,after,before,during,early,late,mid,around,circa,ca,c,spring,summer,autumn,fall,winter,end,beginning,start,and,between,pre,post,copyright"),
            AtLeast = Set("at least,no fewer than,not fewer than,no less than,not less than,minimum of,minimum,more than,over,above,exceeding,upwards of,from"),
            AtMost = Set("at most,up to,no more than,not more than,maximum of,maximum,not exceeding,not over"),
            LessThan = Set("less than,fewer than,under,below,lower than"),
        };
    }
}
