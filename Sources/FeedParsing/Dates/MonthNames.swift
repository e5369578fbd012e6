/// Month names that feeds write, by language. Words are folded when the table is built, so it is written as people
/// write. Both names and abbreviations stand here; a word that two languages use for different months would have to
/// stay out (none does).
enum MonthNames {
    /// 1 to 12 for a folded word.
    static func month(_ word: String) -> Int? { table[word] }

    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for language in languages {
            for (index, names) in language.split(separator: "|").enumerated() {
                for name in names.split(separator: " ") {
                    let word = DateWords.folded(String(name))
                    if table[word] == nil { table[word] = index + 1 }
                }
            }
        }
        return table
    }()

    private static let languages: [String] = [
        // English
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept"
            + "|october oct|november nov|december dec",
        // Turkish
        "ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas"
            + "|aralık ara",
        // Azerbaijani, Uzbek, Turkmen
        "yanvar yan ýanwar|fevral fev fewral|mart|aprel|may maý|iyun iýun|iyul iýul|avqust avgust avq awgust"
            + "|sentyabr sentabr sen sentýabr|oktyabr oktabr okt oktýabr|noyabr noy noýabr|dekabr dek",
        // Russian
        "январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн"
            + "|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт"
            + "|ноябрь ноября ноя нояб|декабрь декабря дек",
        // Ukrainian
        "січень січня січ|лютий лютого лют|березень березня бер|квітень квітня кві|травень травня тра"
            + "|червень червня чер|липень липня лип|серпень серпня сер|вересень вересня вер|жовтень жовтня жов"
            + "|листопад листопада лис|грудень грудня гру",
        // Kazakh, Kyrgyz
        "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
        // Bulgarian, Serbian, Macedonian
        "януари јануар јануари|февруари фебруар фебруари|март|април|май мај|юни јун јуни|юли јул јули|август"
            + "|септември септембар|октомври октобар|ноември новембар|декември децембар",
        // French
        "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août aoû|septembre|octobre|novembre"
            + "|décembre déc",
        // Spanish, Portuguese, Galician
        "enero ene janeiro|febrero fevereiro|marzo março|abril abr|mayo maio mai|junio junho|julio julho"
            + "|agosto ago|septiembre setiembre setembro set|octubre outubro out|noviembre novembro"
            + "|diciembre dic dezembro dez",
        // German
        "januar jänner jän|februar|märz mär mrz|april|mai|juni|juli|august|september|oktober okt|november"
            + "|dezember dez",
        // Italian
        "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott"
            + "|novembre|dicembre dic",
        // Dutch, Scandinavian, Finnish
        "januari tammikuu|februari helmikuu|maart mrt mars maaliskuu|huhtikuu|mei maj toukokuu|kesäkuu|heinäkuu"
            + "|augustus augusti elokuu|syyskuu|lokakuu|marraskuu|desember joulukuu",
        // Polish
        "styczeń stycznia sty|luty lutego lut|marzec marca|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze"
            + "|lipiec lipca|sierpień sierpnia sie|wrzesień września wrz|październik października paź"
            + "|listopad listopada|grudzień grudnia gru",
        // Romanian
        "ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi"
            + "|decembrie",
        // Hungarian, Albanian
        "január janar|február shkurt|március márc mars|április ápr prill|május maj|június qershor|július korrik"
            + "|augusztus gusht|szeptember szept shtator|október tetor|nëntor|dhjetor",
        // Greek
        "ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ|απρίλιος απριλίου απρ"
            + "|μάιος μαΐου μαι|ιούνιος ιουνίου ιουν|ιούλιος ιουλίου ιουλ|αύγουστος αυγούστου αυγ"
            + "|σεπτέμβριος σεπτεμβρίου σεπ|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε"
            + "|δεκέμβριος δεκεμβρίου δεκ",
        // Indonesian, Malay
        "januari|februari|maret mac|april|mei|juni jun|juli julai|agustus ogos|september|oktober|november nopember"
            + "|desember disember des",
        // Arabic
        "يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر",
    ]
}

/// Zone names that feeds write. Sources: RFC 822, section 5.1; the IANA time zone database for the others. Where a name
/// has several meanings the one of RFC 822 counts, then that of the larger press.
enum ZoneNames {
    /// Seconds east of UTC for a folded word.
    static func offset(_ word: String) -> Int? { table[word] }

    private static let table: [String: Int] = [
        "z": 0, "ut": 0, "gmt": 0, "utc": 0, "wet": 0, "tsi": 3 * 3600,
        "est": -5 * 3600, "edt": -4 * 3600, "cst": -6 * 3600, "cdt": -5 * 3600, "mst": -7 * 3600, "mdt": -6 * 3600,
        "pst": -8 * 3600, "pdt": -7 * 3600, "et": -5 * 3600, "ast": -4 * 3600, "adt": -3 * 3600,
        "akst": -9 * 3600, "akdt": -8 * 3600, "hst": -10 * 3600, "art": -3 * 3600, "brt": -3 * 3600,
        "bst": 3600, "west": 3600, "cet": 3600, "met": 3600, "mez": 3600, "wat": 3600, "cest": 7200, "mest": 7200,
        "mesz": 7200, "eet": 7200, "cat": 7200, "sast": 7200, "eest": 10_800, "msk": 10_800, "мск": 10_800,
        "trt": 10_800, "eat": 10_800, "msd": 14_400, "gst": 14_400, "azt": 14_400, "get": 14_400, "irst": 12_600,
        "aft": 16_200, "pkt": 18_000, "uzt": 18_000, "tmt": 18_000, "tjt": 18_000, "ist": 19_800, "npt": 20_700,
        "kgt": 21_600, "almt": 18_000, "ict": 25_200, "wib": 25_200, "hkt": 28_800, "sgt": 28_800, "pht": 28_800,
        "myt": 28_800, "awst": 28_800, "jst": 32_400, "kst": 32_400, "acst": 34_200, "aest": 36_000, "aedt": 39_600,
        "nzst": 43_200, "nzdt": 46_800,
    ]
}
