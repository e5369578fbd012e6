#!/usr/bin/env python3
# Writes pactwatch's country list (seeds/countries.yaml) to standard output.
# Last run with Babel 2.18; a newer Babel may bring other CLDR spellings, and the
# self-check at the end will say so if a name then stands for two countries.
#
#     pip install babel            # pyyaml too, if you want the last self-check
#     python3 generate-countries.py > countries.yaml
#
# Country names come from Unicode CLDR (Unicode License v3), which Babel carries.
# Everything else (everyday names, adjectives, capitals) was written for the
# project and lives in the tables below. To correct the list, correct a table
# and run the script again; never edit countries.yaml by hand.
#
# How the tables read
# -------------------
# A table is a text with one language. Entries are separated by ";" or by the
# end of a line, names inside an entry by ",":
#
#     CZ: Czech Republic          these names join what CLDR says
#     JE = Bailiwick of Jersey    these names take the place of what CLDR says
#     JE =                        CLDR's name is left out, nothing replaces it
#
# Everything is a citation form: nominative, masculine singular, no article.
# Inflection is the engine's business (it has its own file for each language).
#
# Ground rules
# ------------
# * CY covers both parts of Cyprus; XK is Kosovo; GE covers Georgia with Abkhazia
#   and South Ossetia. These are the project's rules for sorting news and take
#   no side.
# * The engine folds case, so a name that is a very common word in its own
#   language when written small is left out or replaced by a longer form
#   (Russian "Того", Turkish "Mali", Vietnamese "Anh", Arabic "مالي" ...).
# * A name belongs to one country per language. The bare "Congo" therefore
#   belongs to none; the adjective "Congolese" is the one deliberate exception.

import re
import sys
import unicodedata

from babel import Locale

# ---------------------------------------------------------------------------
# 1. What is asked of CLDR
# ---------------------------------------------------------------------------

# Our language code -> CLDR locales, the first being the main one.
LOCALES = {
    "en": ["en", "en_GB"],
    "tr": ["tr"],
    "ru": ["ru"],
    "az": ["az"],
    "kk": ["kk"],
    "uz": ["uz", "uz_Cyrl"],
    "zh": ["zh", "zh_Hant", "zh_Hant_HK"],
    "ar": ["ar"],
    "fa": ["fa", "fa_AF"],
    "es": ["es", "es_419", "es_MX"],
    "pt": ["pt", "pt_PT"],
    "fr": ["fr", "fr_CA"],
    "de": ["de", "de_CH"],
    "it": ["it"],
    "sr": ["sr", "sr_Latn"],
    "bs": ["bs"],
    "hr": ["hr"],
    "vi": ["vi"],
    "ko": ["ko"],
    "ja": ["ja"],
    "id": ["id"],
    "ms": ["ms"],
    "bg": ["bg"],
    "ro": ["ro"],
    "uk": ["uk"],
    "el": ["el"],
    "ky": ["ky"],
    "tk": ["tk"],
    "tg": ["tg"],
    "ku": ["ku"],
    "ur": ["ur"],
    "he": ["he"],
    "am": ["am"],
    "sw": ["sw", "sw_KE"],
    "so": ["so"],
    "ha": ["ha"],
    "nl": ["nl"],
    "pl": ["pl"],
    "cs": ["cs"],
    "sk": ["sk"],
    "hu": ["hu"],
    "sl": ["sl"],
    "mk": ["mk"],
    "sq": ["sq"],
    "be": ["be"],
    "hy": ["hy"],
    "ka": ["ka"],
    "mn": ["mn"],
    "hi": ["hi"],
    "bn": ["bn"],
    "ne": ["ne"],
    "si": ["si"],
    "th": ["th"],
    "lo": ["lo"],
    "km": ["km"],
    "my": ["my"],
    "tl": ["fil"],
}

# CLDR's two-letter "territories" that are not ISO 3166-1 countries.
NOT_COUNTRIES = set("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())

# CLDR's formal names for these are not what newspapers print ("Hong Kong SAR
# China", "Palestinian Territories"); the tables below name them instead.
HAND_NAMED = {"HK", "MO", "PS"}

# Two territories under one name, told apart by a bracket: without the bracket
# the name would be shared, so a bracketed name is dropped.
BRACKET_MATTERS = {"VG", "VI", "MF", "SX"}

# Two names for one country, the second in a bracket: both are kept.
BRACKET_IS_NAME = {"MM", "CI", "TL"}

# "&" as CLDR prints it in these languages -> the word newspapers print.
AND = {"en": "and", "id": "dan", "ms": "dan", "vi": "và", "tl": "at", "lo": "ແລະ",
       "so": "iyo"}


# ---------------------------------------------------------------------------
# 2. Everyday names
# ---------------------------------------------------------------------------

NAMES = {}

NAMES["en"] = """
AE: UAE; AG: Antigua; AX: Aland Islands, Åland
BA: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia; BL: Saint Barthélemy, Saint Barthelemy, Saint Barts
BN: Brunei Darussalam; BO: Plurinational State of Bolivia; BQ: Bonaire; BS: The Bahamas; BY: Belorussia, Byelorussia
CC: Keeling Islands; CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, D.R. Congo
CF: Central African Rep.; CG: Republic of the Congo, Republic of Congo, Congo Republic
CI: Ivory Coast, Cote d'Ivoire; CN: People's Republic of China, PRC, Mainland China; CV: Cabo Verde
CW: Curacao; CY: Republic of Cyprus, Northern Cyprus, North Cyprus, Turkish Republic of Northern Cyprus, TRNC
CZ: Czech Republic; DE: Federal Republic of Germany; DZ: People's Democratic Republic of Algeria
EG: Arab Republic of Egypt; EH: Sahrawi Arab Democratic Republic, Sahrawi Republic, SADR
FK: Falklands; FM: Federated States of Micronesia; FO: Faroes, Faeroe Islands
GB: UK, U.K., Britain, Great Britain, England, Scotland, Northern Ireland
GE: Abkhazia, South Ossetia, Republic of Georgia; GM: The Gambia; GQ: Republic of Equatorial Guinea
GS: South Georgia and the South Sandwich Islands; GW: Guinea Bissau; HK: Hong Kong, Hongkong; IN: Republic of India, Bharat
IR: Islamic Republic of Iran; JE = Bailiwick of Jersey; KG: Kyrgyz Republic, Kirghizia, Kirghizstan, Kyrgystan
KN: Saint Kitts and Nevis, St. Kitts, St Kitts; KP: DPRK, Democratic People's Republic of Korea, D.P.R.K.
KR: Republic of Korea, ROK; KZ: Republic of Kazakhstan, Kazakstan; LA: Lao PDR, Lao People's Democratic Republic
LC: Saint Lucia; LY: State of Libya; MD: Republic of Moldova, Moldavia; MF: Saint Martin, Saint-Martin
MK: Macedonia, Republic of North Macedonia, FYROM; MM: Republic of the Union of Myanmar; MO: Macao, Macau
MV: The Maldives; NL: The Netherlands, Holland; PH: The Philippines; PM: Saint Pierre and Miquelon
PS: Palestine, State of Palestine, Palestinian Authority, Gaza Strip, West Bank
RE = Réunion Island, Reunion Island, La Réunion; RU: Russian Federation
SA: Kingdom of Saudi Arabia, KSA; SH: Saint Helena; SK: Slovak Republic; SM: Republic of San Marino
SS: Republic of South Sudan; ST: Sao Tome and Principe, Sao Tome, São Tomé; SX: St Maarten, St. Maarten
SY: Syrian Arab Republic; SZ: Swaziland, eSwatini; TL: East Timor, Timor Leste; TR: Turkey, Turkiye, Republic of Türkiye, Republic of Turkey
TT: Trinidad; TW: Republic of China, Chinese Taipei; TZ: United Republic of Tanzania
US: USA, U.S., U.S.A., United States of America; UZ: Republic of Uzbekistan
VA: Vatican, Holy See; VC: Saint Vincent and the Grenadines, St. Vincent and the Grenadines, Saint Vincent, St. Vincent, St Vincent
VE: Bolivarian Republic of Venezuela; VI: US Virgin Islands, United States Virgin Islands
VN: Viet Nam, Socialist Republic of Vietnam; XK: Republic of Kosovo, Kosova; ZA: Republic of South Africa
"""

NAMES["tr"] = """
AE: BAE; AG: Antigua; AZ: Azerbaycan Cumhuriyeti; BA: Bosna Hersek, Bosna; BW: Botswana; BY: Beyaz Rusya
BD: Bangladeş Halk Cumhuriyeti; BO: Bolivya Çokuluslu Devleti; CD: Kongo Demokratik Cumhuriyeti, Demokratik Kongo Cumhuriyeti, Demokratik Kongo, KDC
CG: Kongo Cumhuriyeti, Kongo-Brazzaville; CI: Fildişi Sahili, Fildişi Kıyısı
CN: Çin Halk Cumhuriyeti, ÇHC; CV: Yeşil Burun, Yeşil Burun Adaları, Cape Verde
CY: Kuzey Kıbrıs, KKTC, Kuzey Kıbrıs Türk Cumhuriyeti, Güney Kıbrıs, GKRY, Güney Kıbrıs Rum Yönetimi, Güney Kıbrıs Rum Kesimi
CZ: Çek Cumhuriyeti; DE: Federal Almanya; DJ: Djibouti; EH: Sahra Demokratik Arap Cumhuriyeti
GB: İngiltere, Britanya, Büyük Britanya, İskoçya, Kuzey İrlanda; GE: Abhazya, Güney Osetya
GQ: Ekvatoral Gine; GW: Gine Bissau; HK: Hong Kong; IR: İran İslam Cumhuriyeti; JE = Jersey Adası
JM: Jamaica; KG: Kırgız Cumhuriyeti; KM: Komor Adaları; KP: Kore Demokratik Halk Cumhuriyeti, KDHC; KR: Kore Cumhuriyeti
KZ: Kazakistan Cumhuriyeti; LA: Laos Demokratik Halk Cumhuriyeti; MK: Makedonya; ML = Mali Cumhuriyeti
MM: Birmanya; MO: Makao, Macau; MU: Mauritius Adası, Morityus; MV: Maldiv Adaları; MW: Malawi
NL: Hollanda Krallığı; PS: Filistin, Filistin Devleti, Gazze Şeridi, Batı Şeria; RE: Réunion; RU: Rusya Federasyonu
RW: Rwanda; SO: Somali Federal Cumhuriyeti; SV: El Salvador Cumhuriyeti; SY: Suriye Arap Cumhuriyeti; SZ: Svaziland, Eswatini, Esvatini Krallığı
SN: Senegal Cumhuriyeti; SR: Surinam Cumhuriyeti; TD: Çad Cumhuriyeti; TL: Doğu Timor; TR: Türkiye Cumhuriyeti
US: ABD; UZ: Özbekistan Cumhuriyeti; VA: Vatikan Devleti; VN: Vietnam Sosyalist Cumhuriyeti; XK: Kosova Cumhuriyeti
ZA: Güney Afrika Cumhuriyeti; ZW: Zimbabwe
"""

NAMES["ru"] = """
AE: Объединённые Арабские Эмираты, Объединенные Арабские Эмираты, Эмираты
AG: Антигуа; AZ: Азербайджанская Республика; BA: Босния; BQ = Бонайре, Карибские Нидерланды; BS: Багамские острова
BY: Белоруссия, Республика Беларусь; CD: Демократическая Республика Конго, ДР Конго, ДРК
CF: Центральноафриканская Республика, ЦАР; CG: Республика Конго; CI: Берег Слоновой Кости
CN: КНР, Китайская Народная Республика; CV: Острова Зелёного Мыса, Острова Зеленого Мыса
CY: Республика Кипр, Северный Кипр, Турецкая Республика Северного Кипра, ТРСК; CZ: Чешская Республика
DE: ФРГ, Федеративная Республика Германия; DO: Доминикана; EH: Сахарская Арабская Демократическая Республика, САДР
EG: Арабская Республика Египет; FM: Микронезия; FK: Мальвинские острова
GB: Британия, Соединённое Королевство, Соединенное Королевство, Англия, Шотландия, Северная Ирландия
GE: Абхазия, Республика Абхазия, Южная Осетия, Республика Южная Осетия; HK: Гонконг, Сянган
IR: Исламская Республика Иран; KG: Кыргызстан, Киргизстан, Кыргызская Республика, Киргизская Республика
KM: Коморские острова; KP: Северная Корея, Корейская Народно-Демократическая Республика
KR: Южная Корея; KZ: Республика Казахстан; LA: ЛНДР, Лаосская Народно-Демократическая Республика
MD: Молдавия, Республика Молдова; ME: Республика Черногория; MK: Македония, Республика Северная Македония
MM: Бирма; MO: Макао, Аомынь; MV: Мальдивские острова; NL: Голландия, Королевство Нидерландов
PG: Папуа-Новая Гвинея, Папуа - Новая Гвинея; PS: Палестина, Государство Палестина, Сектор Газа, Западный берег реки Иордан
RS: Республика Сербия; RU: Российская Федерация, РФ; SA: Королевство Саудовская Аравия; SC: Сейшелы, Сейшельские Острова
SK: Словацкая Республика; SV: Эль-Сальвадор; SY: Сирийская Арабская Республика; SZ: Свазиленд
TG = Тоголезская Республика, Республика Того; TJ: Республика Таджикистан; TL: Тимор-Лесте, Тимор-Лешти
TM: Туркмения; TR: Турецкая Республика, Тюркие; TW: Китайская Республика; TZ: Объединённая Республика Танзания
US: США, Соединённые Штаты Америки, Соединенные Штаты Америки, Соединённые Штаты; UZ: Республика Узбекистан
VA: Святой Престол; VG = Британские Виргинские острова; VI = Американские Виргинские острова
VN: СРВ, Социалистическая Республика Вьетнам; VE: Боливарианская Республика Венесуэла; XK: Республика Косово
ZA: ЮАР, Южная Африка, Южно-Африканская республика
"""

NAMES["az"] = """
AE: BƏƏ; AZ: Azərbaycan Respublikası; BA: Bosniya-Herseqovina, Bosniya; BR: Brazilya; BY: Belarusiya
CD: Konqo Demokratik Respublikası, KDR; CG: Konqo Respublikası; CI: Kot-d'İvuar, Kot d'İvuar, Fil Dişi Sahili
CN: Çin Xalq Respublikası, ÇXR; CV: Kabo Verde; CY: Şimali Kipr, Şimali Kipr Türk Respublikası, ŞKTR, KKTC, Cənubi Kipr
CZ: Çex Respublikası, Çexiya Respublikası; DE: AFR, Almaniya Federativ Respublikası; FR: Fransa Respublikası
GB: Böyük Britaniya, Britaniya, İngiltərə, Şotlandiya, Şimali İrlandiya; GE: Abxaziya, Cənubi Osetiya; GR: Yunanistan
HK: Honkonq, Honq Konq; IR: İran İslam Respublikası; KG: Qırğız Respublikası, Qırğızstan
KP: KXDR, Koreya Xalq Demokratik Respublikası; KR: Koreya Respublikası; KZ: Qazaxıstan Respublikası
LK: Şri Lanka; MA: Marokko; MD: Moldova Respublikası; ME: Qaradağ, Çernoqoriya; MK: Makedoniya; ML = Mali Respublikası
MM: Birma; MN: Monqoliya; MO: Makao; NL: Hollandiya; PS: Fələstin, Fələstin Dövləti, Qəzza zolağı
RU: Rusiya Federasiyası; SA: Səudiyyə; SK: Slovakiya Respublikası; SY: Suriya Ərəb Respublikası; SZ: Svazilend
TL: Timor-Leste; TR: Türkiyə Respublikası, Türkiyə Cümhuriyyəti; US: ABŞ; UZ: Özbəkistan Respublikası
VN: Vyetnam Sosialist Respublikası; XK: Kosova; ZA: Cənubi Afrika, Cənubi Afrika Respublikası
"""

NAMES["kk"] = """
AE: БАӘ; AT: Австрия; AU: Австралия; BA: Босния; BY: Белоруссия
CD = Конго Демократиялық Республикасы, КДР; CG: Конго Республикасы
CN: Қытай Халық Республикасы, ҚХР; CY: Солтүстік Кипр, Солтүстік Кипр Түрік Республикасы; CZ: Чех Республикасы
DE: ГФР, Германия Федеративтік Республикасы; EG: Египет; GB: Британия, Біріккен Корольдік, Англия
GE: Абхазия, Оңтүстік Осетия; GR: Греция; HK: Гонконг, Сянган; IR: Иран Ислам Республикасы
KG: Қырғыз Республикасы; KP: КХДР, Корей Халық Демократиялық Республикасы; KR: Корея Республикасы
KZ: Қазақстан Республикасы; MK: Македония; MM: Бирма; MO: Макао, Аомынь
MV: Мальдив; NL: Голландия, Нидерландтар; PH: Филиппин; PS: Палестина, Палестина мемлекеті; PK: Пакистан
RU: Ресей Федерациясы; SC: Сейшел аралдары; SA: Сауд Арабия Корольдігі; TL: Шығыс Тимор; TM: Түркіменстан
TR: Түркия Республикасы; TW: Тайван; US: АҚШ; UZ: Өзбекстан Республикасы; ZA: ОАР, Оңтүстік Африка Республикасы
"""

NAMES["uz"] = """
AE: BAA, БАА; AF: Afgʻoniston; AZ: Ozarbayjon Respublikasi, Озарбайжон Республикаси; BA: Bosniya, Босния; BY: Belorussiya, Белоруссия
CD: Kongo Demokratik Respublikasi, Конго Демократик Республикаси; CG: Kongo Respublikasi, Конго Республикаси
CN: Xitoy Xalq Respublikasi, XXR, Хитой Халқ Республикаси, ХХР; CY: Shimoliy Kipr, Шимолий Кипр, Shimoliy Kipr Turk Respublikasi
CZ: Chexiya Respublikasi; DE: Olmoniya, GFR, Олмония; DZ: Jazoir; EH = Gʻarbiy Sahroi Kabir, Gʻarbiy Sahara
GB: Britaniya, Angliya, Birlashgan Qirollik, Британия, Англия, Бирлашган Қироллик
GE: Abxaziya, Janubiy Osetiya, Абхазия, Жанубий Осетия; GR: Yunoniston, Юнонистон
HK: Gonkong, Syangan, Гонконг; IR: Eron Islom Respublikasi, Эрон Ислом Республикаси
KG: Qirgʻiz Respublikasi; KP: KXDR, Koreya Xalq Demokratik Respublikasi; KR: Koreya Respublikasi, Корея Республикаси
KZ: Qozogʻiston Respublikasi; MA: Marokko; MK: Makedoniya; MO: Makao, Макао; MV: Maldiv
MN: Moʻgʻuliston, Мўғулистон; NL: Gollandiya, Голландия
PS: Falastin, Falastin davlati, Фаластин, Фаластин давлати; PT: Portugaliya; RU: Rossiya Federatsiyasi, Россия Федерацияси
SZ: Esvatini; TL: Sharqiy Timor; TR: Turkiya Respublikasi, Туркия Республикаси; UA: Ukraina
US: AQSh, АҚШ, Amerika Qoʻshma Shtatlari; UZ: Oʻzbekiston Respublikasi, Ўзбекистон Республикаси
ZA: Janubiy Afrika, Жанубий Африка
"""

NAMES["zh"] = """
AE: 阿联酋, 阿聯酋; AG: 安提瓜; AO: 安哥拉共和国; AU: 澳洲, 澳大利亞; BA: 波黑, 波斯尼亚, 波士尼亞, 波斯尼亞
BD: 孟加拉, 孟加拉國; BN: 文莱达鲁萨兰国; BQ: 荷蘭加勒比區; CD = 刚果（金）, 刚果(金), 刚果民主共和国, 民主刚果, 剛果民主共和國, 剛果（金）
CG = 刚果（布）, 刚果(布), 刚果共和国, 剛果共和國, 剛果（布）; CI: 象牙海岸
CN: 中华人民共和国, 中華人民共和國; CU: 古巴共和国; CY: 北塞浦路斯, 北塞浦路斯土耳其共和国, 北賽普勒斯; CZ: 捷克共和国, 捷克共和國
DE: 德意志联邦共和国; DM: 多米尼克国; ER: 厄立特里亚国; FM: 密克罗尼西亚联邦; GB: 联合王国, 英格兰, 苏格兰, 北爱尔兰, 大不列颠, 蘇格蘭
GE: 阿布哈兹, 阿布哈茲, 南奥塞梯, 南奧塞梯; HK: 香港, 中国香港, 中國香港; ID: 印尼; IR: 伊朗伊斯兰共和国
KE: 肯尼亚共和国; KP: 北韩, 北朝鲜, 北朝鮮, 朝鮮, 朝鲜民主主义人民共和国; KR: 南韩, 韓國, 大韩民国, 大韓民國
KG: 吉尔吉斯; KZ: 哈萨克, 哈薩克斯坦; LA: 老挝人民民主共和国; LK: 斯里兰卡民主社会主义共和国; MK: 马其顿, 馬其頓, 北馬其頓
MN = 蒙古国, 蒙古國; MO: 澳门, 澳門, 中国澳门; NL: 尼德兰; NO: 挪威王国; NP: 尼泊尔联邦民主共和国
NZ: 纽西兰; PS: 巴勒斯坦, 巴勒斯坦国, 巴勒斯坦國; RU: 俄国, 俄國, 俄罗斯联邦, 俄羅斯聯邦; SA: 沙特, 沙烏地; SG: 星加坡
SS: 南苏丹共和国; SY: 阿拉伯叙利亚共和国; SZ: 埃斯瓦蒂尼, 史瓦濟蘭; TJ: 塔吉克斯坦; TL: 东帝汶民主共和国
TM: 土庫曼斯坦; TR: 土耳其共和国, 土耳其共和國; TW: 台灣, 臺灣, 中华民国, 中華民國, 中国台湾, 中国台北, 中華台北; TZ: 坦桑
US: 美利坚合众国, 美利堅合眾國; UZ: 烏茲別克斯坦; VA: 教廷, 罗马教廷; VN: 越南社会主义共和国; ZA: 南非共和国; AZ: 亚塞拜然
"""

NAMES["ar"] = """
AE: الإمارات, دولة الإمارات, دولة الإمارات العربية المتحدة
AZ: جمهورية أذربيجان; BA: البوسنة, البوسنة والهرسك; BD: بنغلادش, بنجلاديش; BJ = جمهورية بنين; BF: بوركينافاسو; BH: مملكة البحرين; BY: روسيا البيضاء, بيلاروسيا
CD: جمهورية الكونغو الديمقراطية, الكونغو الديمقراطية, الكونغو الديموقراطية, جمهورية الكونغو الديموقراطية
CF: إفريقيا الوسطى, أفريقيا الوسطى, جمهورية إفريقيا الوسطى; CG: جمهورية الكونغو, الكونغو برازافيل; CI: كوت ديفوار, الكوت ديفوار
CL: شيلي; CN: جمهورية الصين الشعبية; CV: كاب فيردي; CY: قبرص الشمالية, شمال قبرص, جمهورية شمال قبرص التركية, جمهورية قبرص
CZ: جمهورية التشيك; DE: جمهورية ألمانيا الاتحادية; DK: الدنمارك; DO: الدومينيكان, جمهورية الدومنيكان; DZ: الجمهورية الجزائرية
EC: إكوادور; EE: استونيا; EG: جمهورية مصر العربية; EH: الجمهورية الصحراوية, الجمهورية العربية الصحراوية الديمقراطية; ER: إرتريا, أريتريا; ES: أسبانيا, اسبانيا
ET: أثيوبيا, اثيوبيا; GB: بريطانيا, بريطانيا العظمى, إنجلترا, إنكلترا, إسكتلندا, اسكتلندا, إيرلندا الشمالية, أيرلندا الشمالية
GE: أبخازيا, أوسيتيا الجنوبية; GM: جامبيا; GW: غينيا-بيساو; HK: هونغ كونغ, هونج كونج; HU: المجر; IE: إيرلندا, ايرلندا
ID: اندونيسيا; IR: ايران, جمهورية إيران الإسلامية, الجمهورية الإسلامية الإيرانية; IS: أيسلندا; IT: ايطاليا; JE: جزيرة جيرسي; JO: المملكة الأردنية الهاشمية
KG: قيرغيزيا, قرغيزستان, قرغيزيا; KH: كامبوديا; KM: جزر القمر المتحدة; KP: كوريا الديمقراطية, جمهورية كوريا الديمقراطية الشعبية
KR: جمهورية كوريا; KW: دولة الكويت; KZ: كازخستان, كازاخستان; LK: سيريلانكا; LU: لوكسمبورج; LY: دولة ليبيا
MA: المملكة المغربية; MD: مولدافيا; MK: مقدونيا; ML = جمهورية مالي; MM: بورما; MN: منغوليا; MO: ماكاو; MQ: المارتينيك; MR: الجمهورية الإسلامية الموريتانية
MT: مالطة; MV: المالديف; MW: مالاوي; MZ: موزامبيق; NL: هولندا; NZ: نيوزيلاندا, نيوزلندا; OM = سلطنة عمان, سلطنة عُمان
PE: البيرو; PH: الفيليبين; PK: جمهورية باكستان الإسلامية; PL: بولونيا; PS: فلسطين, دولة فلسطين, السلطة الفلسطينية, قطاع غزة, الضفة الغربية; PY: باراجواي, الباراغواي
QA: دولة قطر; RU: روسيا الاتحادية, الاتحاد الروسي; SA: السعودية, العربية السعودية
SC: السيشل, سيشيل; SD: جمهورية السودان; SL: سيرا ليون; SS: دولة جنوب السودان
SY: سورية, الجمهورية العربية السورية; SZ: سوازيلاند; TD: التشاد; TJ: طاجكستان; TL: تيمور الشرقية, تيمور ليشتي; TN: الجمهورية التونسية
TR: الجمهورية التركية, جمهورية تركيا; TW: تايوان; TZ: تنزانيا; UA: اوكرانيا; UY: أوروغواي, الأوروغواي
US: الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية; UZ: أوزباكستان; VN: فيتنام; VE: فنزويلا البوليفارية; XK: كوسوفا; YE: الجمهورية اليمنية
ZA: جنوب إفريقيا, جنوب افريقيا, جمهورية جنوب أفريقيا; ZW: زمبابوي
"""

NAMES["fa"] = """
AE: امارات, امارات متحده عربی, امارات عربی متحده; AM: جمهوری ارمنستان; BA: بوسنی; BY: روسیه سفید, بیلاروس
CD: جمهوری دموکراتیک کنگو, کنگوی دموکراتیک; CF: آفریقای مرکزی, جمهوری آفریقای مرکزی; CG: جمهوری کنگو; CL: جمهوری شیلی
CN: جمهوری خلق چین; CV: دماغه سبز, کیپ ورد; CY: قبرس شمالی, جمهوری ترک قبرس شمالی; CZ = جمهوری چک; DE: جمهوری فدرال آلمان
DZ: الجزایر; ER: اریتره; GB: انگلیس, انگلستان, پادشاهی متحده, اسکاتلند, ایرلند شمالی; GE: آبخازیا, اوستیای جنوبی; GM: گامبیا
HK: هنگ کنگ; IM =; IR: جمهوری اسلامی ایران; IS: آیسلند; KG: جمهوری قرقیزستان; KP: جمهوری دموکراتیک خلق کره; KR: جمهوری کره
KM: جزایر قمر; ME: مونته نگرو; MK: مقدونیه, مقدونیه شمالی; ML = جمهوری مالی; MM: برمه; MO: ماکائو, ماکاو; MR: موریتانی; MU: موریس; MV: جزایر مالدیو
OM = سلطنت عمان, پادشاهی عمان; PE = پرو; PS: فلسطین, دولت فلسطین, نوار غزه, کرانه باختری; RU: فدراسیون روسیه; SA: عربستان
SY: جمهوری عربی سوریه; SZ: سوازیلند; TL: تیمور شرقی; TR: جمهوری ترکیه; UA: اوکراین; US: آمریکا, امریکا, ایالات متحده آمریکا, ایالات متحده امریکا
VA: واتیکان; XK: کوزوو; ZA: آفریقای جنوبی; YE: جمهوری یمن; UY: اوروگوئه; ID: اندونزیا
"""

NAMES["es"] = """
AE: EAU, Emiratos; AZ: Azerbaiyan, República de Azerbaiyán; BA: Bosnia; BD: Bangladesh; BH: Bahréin, Bahrein; BO: Estado Plurinacional de Bolivia
BQ: Bonaire; BW: Botswana; BY: Belarús, Belarus; CD: RD del Congo, RDC, RD Congo; CF: República Centro Africana
CG = República del Congo, Congo-Brazzaville, Congo Brazzaville; CI: Costa de Marfil; CN: República Popular China, República Popular de China
CV: Cabo Verde; CY: República Turca del Norte de Chipre, Norte de Chipre, República de Chipre; CZ: República Checa; DE: República Federal de Alemania
DJ: Djibouti; DM: Mancomunidad de Dominica; EH: República Árabe Saharaui Democrática, República Saharaui, RASD, Sahara Occidental; FK: Malvinas
FM: Estados Federados de Micronesia; GB: Gran Bretaña, Inglaterra, Escocia, Irlanda del Norte; GD = Grenada, isla de Granada; GP = isla de Guadalupe; GE: Abjasia, Osetia del Sur
GW: Guinea Bissau, Guinea-Bissau; HK: Hong Kong; IQ: Iraq; IR: República Islámica de Irán; KE: Kenya; KG: Kirguizistán, Kirguizia
KP: RPDC, República Popular Democrática de Corea; KR: República de Corea; KZ: Kazajstán, Kazakhstán, Kazakstán; LA: República Democrática Popular Lao
LS: Lesotho; MD: Moldova, República de Moldavia; MF = isla de San Martín; MK: Macedonia; ML: Malí, República de Mali
MM: Birmania; MO: Macao; MU = Isla Mauricio, República de Mauricio, Islas Mauricio; MW: Malawi; NL: Holanda
PH: República de Filipinas; PS: Palestina, Estado de Palestina, Franja de Gaza, Cisjordania; QA: Qatar; RE = Isla de Reunión, Isla Reunión
RU: Federación Rusa, Federación de Rusia; RW: Rwanda; SA: Arabia Saudita; SH = isla de Santa Elena; SK: República Eslovaca
SR: Suriname; SV: República de El Salvador; SY: República Árabe Siria; SZ: Suazilandia, Swazilandia; TJ: Tayikistan
TL: Timor Leste; TM: Turkmenistan; TR: República de Turquía, Türkiye; TT: Trinidad y Tobago; UZ: Uzbekistan
US: EE. UU., EE.UU., EEUU, Estados Unidos de América; VA: Vaticano, Santa Sede; VE: República Bolivariana de Venezuela
VN: Viet Nam, República Socialista de Vietnam; XK: Kósovo; ZA: República de Sudáfrica, Suráfrica, África del Sur; ZW: Zimbabwe
"""

NAMES["pt"] = """
AE: EAU; BA: Bósnia, Bósnia-Herzegovina; BD: Bangladeche; BY: Bielorrússia, Belarus, Bielorússia; BW: Botsuana, Botswana; CD: República Democrática do Congo, RD Congo, RDC
CG: Congo-Brazzaville; CN: República Popular da China; CY: Chipre do Norte, República Turca de Chipre do Norte; CZ: República Checa, República Tcheca; DJ: Djibouti
EH: República Árabe Saaraui Democrática, República Saaraui; FK: Malvinas; GB: Grã-Bretanha, Inglaterra, Escócia, Irlanda do Norte; GD = Grenada, ilha de Granada; GE: Abecásia, Ossétia do Sul
GW: Guiné Bissau; HK: Hong Kong; IR: República Islâmica do Irã, República Islâmica do Irão; KP: República Popular Democrática da Coreia, RPDC; KR: República da Coreia
KG: Quirguistão, Quirguízia; KZ: Cazaquistão; LA: República Democrática Popular do Laos; MD: Moldávia, Moldova; MK: Macedónia, Macedônia; ML: Máli; MM: Birmânia, Mianmar, Myanmar
MO: Macau; MU = Ilhas Maurício, Ilhas Maurícias, Maurícia; NL: Holanda, Países Baixos; PS: Palestina, Estado da Palestina, Faixa de Gaza, Cisjordânia; QA: Qatar, Catar
RE = Ilha da Reunião, Ilha Reunião; RU: Federação Russa, Federação da Rússia; SA: Arábia Saudita; SY: República Árabe Síria; SZ: Suazilândia, Eswatini; TJ: Tajiquistão; TL: Timor Leste
TR: República da Turquia, Türkiye; TT: Trinidad e Tobago, Trinidade e Tobago; TM: Turquemenistão, Turcomenistão; US: EUA, Estados Unidos da América; VA: Vaticano, Santa Sé; VE: República Bolivariana da Venezuela
VN: Vietname, Vietnã, Vietnam; ZA: República da África do Sul
"""

NAMES["fr"] = """
AE: Emirats arabes unis, Émirats; AZ: Azerbaidjan; BA: Bosnie; BF: Burkina; BN: Brunéi; BO: État plurinational de Bolivie; BY: Bélarus, Belarus; CD: République démocratique du Congo, RD Congo, RDC
CF: Centrafrique, RCA; CG: République du Congo, Congo Brazzaville; CI: Cote d'Ivoire; CN: République populaire de Chine; CV: Cabo Verde, Cap Vert
CY: Chypre du Nord, Chypre-Nord, République turque de Chypre du Nord, RTCN, République de Chypre; CZ: République tchèque; DE: République fédérale d'Allemagne
DM = île de la Dominique, Commonwealth de la Dominique; EH: République arabe sahraouie démocratique, République sahraouie, RASD; FK: Malouines; GB: Grande-Bretagne, Angleterre, Écosse, Irlande du Nord
GD = Grenada, île de la Grenade; GE: Abkhazie, Ossétie du Sud; GW: Guinée Bissau; HK: Hong Kong, Hongkong; IQ: Iraq; IR: République islamique d'Iran; KG: Kirghizie, Kirghizistan, Kirghizstan
KP: RPDC, République populaire démocratique de Corée; KR: République de Corée; LA: République démocratique populaire lao; MD: Moldova; MG: République de Madagascar
MK: Macédoine, République de Macédoine du Nord; MM: Birmanie; MO: Macao; MU = Île Maurice, République de Maurice; MF = île de Saint-Martin; MV: îles Maldives
NL: Hollande; PS: Palestine, État de Palestine, Autorité palestinienne, bande de Gaza, Cisjordanie; RE = île de La Réunion, île de la Réunion; RU: Fédération de Russie, Fédération russe
SA: Arabie Saoudite; SK: République slovaque; SV: El Salvador; SY: République arabe syrienne; SX = Sint Maarten; SZ: Swaziland; TL: Timor-Leste, Timor-Oriental; TR: République de Turquie, Türkiye, Turkiye
TW: Taiwan; US: États-Unis d'Amérique, Etats-Unis, Etats-Unis d'Amérique, USA; VA: Vatican, Saint-Siège, Cité du Vatican; VE: République bolivarienne du Venezuela
VN: Vietnam, Viet Nam, Viêtnam, République socialiste du Vietnam; ZA: République d'Afrique du Sud, République sud-africaine
"""

NAMES["de"] = """
AE: VAE; BA: Bosnien, Bosnien-Herzegowina; BN: Brunei; BW: Botswana; BY: Weißrussland, Weissrussland, Belarus; CD: Demokratische Republik Kongo, DR Kongo; CG: Republik Kongo; CI: Elfenbeinküste
CN: Volksrepublik China, VR China; CV: Kap Verde, Kapverdische Inseln; CY: Nordzypern, Türkische Republik Nordzypern; CZ: Tschechische Republik, Tschechei; DE: Bundesrepublik Deutschland, BRD
DJ: Dschibuti; EH: Demokratische Arabische Republik Sahara; FJ: Fidschi; GB: Großbritannien, Grossbritannien, England, Schottland, Nordirland; GE: Abchasien, Südossetien
HK: Hongkong, Hong Kong; IR: Islamische Republik Iran; KG: Kirgistan, Kirgisistan, Kirgisien; KP: Demokratische Volksrepublik Korea, DVRK; KR: Republik Korea; KZ: Kasachstan
LA: Demokratische Volksrepublik Laos; MD: Republik Moldau, Moldawien, Moldau; MK: Mazedonien; MM: Birma, Burma; MO: Macau, Macao; MV: Malediven; NL: Holland
PS: Palästina, Staat Palästina, Gazastreifen, Westjordanland; RU: Russische Föderation; SA: Saudi Arabien; SK: Slowakische Republik; SY: Arabische Republik Syrien; SZ: Swasiland
TL: Osttimor; TR: Türkiye, Republik Türkei; US: USA, Vereinigte Staaten von Amerika; VA: Vatikan, Heiliger Stuhl; WS: Samoa; ZA: Republik Südafrika; ZW: Simbabwe, Zimbabwe; KE: Kenia
"""

# "Monaco" alone is also Munich.
NAMES["it"] = """
AE: EAU; BA: Bosnia-Erzegovina, Bosnia; BY: Bielorussia; CD: Repubblica Democratica del Congo, RD Congo, RDC; CG: Repubblica del Congo, Congo-Brazzaville; CF: Centrafrica; CI: Costa d'Avorio
CN: Repubblica Popolare Cinese, Repubblica popolare di Cina; CV: Cabo Verde; CY: Cipro Nord, Cipro del Nord, Repubblica Turca di Cipro del Nord; CZ: Repubblica Ceca
EH: Repubblica Araba Saharawi Democratica, Sahara Occidentale; FK: Malvine, Falkland; GB: Gran Bretagna, Inghilterra, Scozia, Irlanda del Nord; GE: Abcasia, Abkhazia, Ossezia del Sud; GW: Guinea Bissau
HK: Hong Kong; MC = Principato di Monaco; IR: Repubblica Islamica dell'Iran; KG: Kirghizistan, Kirghizia; KP: Repubblica Popolare Democratica di Corea, RPDC; KR: Repubblica di Corea; KZ: Kazakistan, Kazakhstan
MD: Moldavia, Moldova; MK: Macedonia; MM: Birmania; MO: Macao; NL: Olanda, Paesi Bassi; PS: Palestina, Stato di Palestina, Striscia di Gaza, Cisgiordania; RE = isola della Riunione, La Réunion
RU: Federazione Russa; SK: Repubblica Slovacca; SY: Repubblica Araba Siriana; SZ: Swaziland; TL: Timor-Leste, Timor Orientale; TR: Türkiye, Repubblica di Turchia
US: U.S.A., Stati Uniti d'America; VA: Vaticano, Santa Sede; XK: Kossovo; ZA: Sud Africa, Repubblica Sudafricana
"""

# Serbian, Bosnian, Croatian: "SAD" (USA) is also "now", "Mali" is also "small".
NAMES["sr"] = """
BA: Босна, Bosna; BY: Бјелорусија, Bjelorusija; CD: Демократска Република Конго, Demokratska Republika Kongo, ДР Конго, DR Kongo; CG: Република Конго, Republika Kongo
CI = Обала Слоноваче, Obala Slonovače; CN: Народна Република Кина, Narodna Republika Kina; CZ: Чешка Република, Češka Republika; CV: Кабо Верде, Kabo Verde
CY: Северни Кипар, Severni Kipar; DO: Доминикана, Dominikana; GB: Велика Британија, Velika Britanija, Енглеска, Engleska, Британија, Britanija, Шкотска, Škotska
GE: Абхазија, Abhazija, Јужна Осетија, Južna Osetija; HK: Хонгконг, Hongkong, Хонг Конг, Hong Kong; KR: Република Кореја, Republika Koreja; KP: ДНРК, DNRK
LV: Летонија, Letonija; MK: Македонија, Makedonija; ML = Република Мали, Republika Mali; MM: Мјанмар, Mjanmar; MO: Макао, Makao; NL: Низоземска, Nizozemska
PS: Палестина, Palestina, Држава Палестина, Država Palestina; RU: Руска Федерација, Ruska Federacija; SZ: Есватини, Esvatini; TL: Источни Тимор, Istočni Timor
US: Сједињене Америчке Државе, Sjedinjene Američke Države; XK: Косово и Метохија, Kosovo i Metohija; ZA: Јужна Африка, Južna Afrika; AE: УАЕ, UAE
TR: Република Турска, Republika Turska; BW: Боцвана, Bocvana; BD: Бангладеш, Bangladeš; PT: Португал, Portugal; TN: Тунис, Tunis
"""
NAMES["bs"] = """
BA: Bosna; BY: Bjelorusija; CD: DR Kongo; CG = Republika Kongo; CN: Narodna Republika Kina; CZ: Češka Republika; CY: Sjeverni Kipar; GB: Velika Britanija, Engleska, Britanija, Škotska
GE: Abhazija, Južna Osetija; HK: Hong Kong, Hongkong; KR: Republika Koreja; MK: Makedonija; ML = Republika Mali; MO: Makao; NL: Nizozemska, Holandija; PS: Palestina, Država Palestina
RU: Ruska Federacija; US: Sjedinjene Američke Države; ZA: Južna Afrika; AE: UAE; DE: Njemačka; TR: Republika Turska; CV: Zelenortska Republika; HU: Mađarska; LV: Latvija; RO: Rumunija
"""
NAMES["hr"] = """
BA: Bosna; BY: Bjelorusija; CD: Demokratska Republika Kongo, DR Kongo; CG: Republika Kongo; CN: Narodna Republika Kina; CZ: Češka Republika; CV: Zelenortski Otoci
CY: Sjeverni Cipar; GB: Velika Britanija, Engleska, Britanija, Škotska; GE: Abhazija, Južna Osetija; HK: Hong Kong; KR: Republika Koreja; MK: Makedonija; ML = Republika Mali; MO: Makao
NL: Nizozemska; PS: Palestina, Država Palestina; RU: Ruska Federacija; TL: Istočni Timor; ZA: Južna Afrika; AE: UAE; TR: Republika Turska; CI: Bjelokosna Obala
"""

# Vietnamese one-syllable country names are everyday words ("anh" you, "pháp"
# law, "đức" virtue, "áo" shirt, "mỹ" beautiful, "ý" idea): longer forms only.
NAMES["vi"] = """
AE: UAE, Các Tiểu vương quốc Ả Rập Thống nhất, Các Tiểu vương quốc Arab Thống nhất; AT = nước Áo, Cộng hòa Áo; AU: Úc; CD: Cộng hòa Dân chủ Congo, CHDC Congo; CG: Cộng hòa Congo
CI: Bờ Biển Ngà; CN: Cộng hòa Nhân dân Trung Hoa, CHND Trung Hoa; CZ: Cộng hòa Séc; CU: Cu-ba, Cộng hòa Cuba; CY: Bắc Síp; DE = nước Đức, CHLB Đức, Cộng hòa Liên bang Đức
FR = nước Pháp, Cộng hòa Pháp; GB: nước Anh, Liên hiệp Anh, Anh quốc; GE: Gruzia, Gru-di-a, Abkhazia, Nam Ossetia; HK: Hồng Kông, Hong Kong, Hồng Công; ID: In-đô-nê-xi-a; IN: Cộng hòa Ấn Độ; IT: Italia, I-ta-li-a, nước Ý
KH: Cam-pu-chia, Vương quốc Campuchia; KP: CHDCND Triều Tiên, Cộng hòa Dân chủ Nhân dân Triều Tiên, Bắc Triều Tiên; KR: Đại Hàn Dân Quốc; KZ: Cadắcxtan, Ca-dắc-xtan; LA: CHDCND Lào, Cộng hòa Dân chủ Nhân dân Lào
MA: Maroc; MM: Mi-an-ma; MN: Cộng hòa Mông Cổ; MO: Ma Cao, Macao, Macau; MY: Ma-lai-xi-a; MZ: Mô-dăm-bích; AO: Ăng-gô-la; PH: Phi-líp-pin; PS: Palestine, Nhà nước Palestine; RU: Liên bang Nga; SA: Ả-rập Xê-út, Saudi Arabia, Ả Rập Saudi
SG: Xin-ga-po; SZ: Swaziland; TL: Đông Timor; TW: Đài Loan; TR: Türkiye; US: Hợp chúng quốc Hoa Kỳ, nước Mỹ; UZ: U-dơ-bê-ki-xtan; VE: Vê-nê-xu-ê-la; VN: Cộng hòa Xã hội Chủ nghĩa Việt Nam; ZA: Cộng hòa Nam Phi; JP: nước Nhật; BR: Bra-xin; AR: Ác-hen-ti-na
"""
NAMES["ko"] = """
AE: 아랍에미리트연합; BA: 보스니아; CD = 콩고민주공화국, 민주콩고, DR콩고; CG = 콩고공화국, 콩고 공화국; CF: 중앙아프리카공화국; CN: 중화인민공화국; CY: 북키프로스; CZ: 체코공화국; DO: 도미니카공화국
GE: 그루지야, 압하지야, 남오세티야; GB: 잉글랜드, 스코틀랜드; HK: 홍콩; KP: 조선민주주의인민공화국; KR: 한국, 남한; KG: 키르기스공화국; LA: 라오인민민주공화국; MK: 마케도니아; MM: 버마; MN: 몽골; MO: 마카오; PS: 팔레스타인
RU: 러시아연방; SA: 사우디, 사우디아라비아왕국; SZ: 스와질란드; TL: 티모르레스테; TR: 터키; TW: 타이완; US: 미합중국; VA: 바티칸, 교황청; ZA: 남아공, 남아프리카공화국; AZ: 아제르바이잔공화국; UA: 우크라이나
"""
NAMES["ja"] = """
AE: UAE; AU: 豪州; BA: ボスニア・ヘルツェゴヴィナ, ボスニア; BY: ベラルーシ共和国, 白ロシア; CD = コンゴ民主共和国; CG = コンゴ共和国; CI: 象牙海岸; CN: 中華人民共和国; CV: カボベルデ; CY: 北キプロス
CZ: チェコ共和国; DE: ドイツ連邦共和国; GB: 英国, イングランド, スコットランド; GE: グルジア, ジョージア, アブハジア, 南オセチア; HK: 香港; IN: インド共和国; IR: イラン・イスラム共和国; KP: 朝鮮民主主義人民共和国; KR: 大韓民国
KG: キルギス共和国; MK: マケドニア; MM: ビルマ; MN: モンゴル国; MO: マカオ; PS: パレスチナ; RU: ロシア連邦; SA: サウジ; SZ: スワジランド; TH: タイ王国; TR: トルコ共和国, テュルキエ; TW: 中華民国; UA: ウクライナ
US: 米国, アメリカ; VA: バチカン, ローマ教皇庁; VN: ヴェトナム, ベトナム社会主義共和国; ZA: 南アフリカ共和国; LA: ラオス人民民主共和国
"""
NAMES["id"] = """
AE: UEA, Uni Emirat; BA: Bosnia-Herzegovina, Bosnia; BY: Belarusia; CD: Republik Demokratik Kongo, RD Kongo; CG: Republik Kongo; CI: Pantai Gading; CN: RRT, RRC, Republik Rakyat Tiongkok, Cina; CU: Kuba; CY: Siprus Utara
CZ: Republik Ceko; DE: Republik Federal Jerman; GB: Inggris, Britania Raya, Skotlandia; GE: Abkhazia, Ossetia Selatan; HK: Hong Kong, Hongkong; ID: Republik Indonesia; IR: Republik Islam Iran; KG: Kirgizstan, Kirgistan; KP: Korut
KR: Korsel, Republik Korea; KZ: Kazakstan; MK: Makedonia; MO: Makau; MM: Birma; NZ: Selandia Baru; PS: Palestina, Negara Palestina; RU: Federasi Rusia; SA: Saudi, Kerajaan Arab Saudi; SZ: Swaziland, Eswatini; TL: Timor-Leste, Timor Timur
TR: Türkiye, Turkiye, Republik Turki; UZ: Uzbekistan; VA: Takhta Suci; ZA: Afsel, Republik Afrika Selatan; KH: Kamboja
"""
NAMES["ms"] = """
AE: UAE, Emiriah Arab; BA: Bosnia; CD: Republik Demokratik Congo; CG: Republik Congo; CI: Ivory Coast, Pantai Gading; CN: Republik Rakyat China; CV: Tanjung Verde; CY: Cyprus Utara; CZ: Republik Czech; GB: Britain, Great Britain, England
GE: Abkhazia, Ossetia Selatan; HK: Hong Kong; KR: Republik Korea; MO: Macau, Makau; MM: Burma; PS: Palestin, Negara Palestin; RU: Persekutuan Rusia; SZ: Swaziland; TL: Timor Leste; TR: Turki, Türkiye; VA: Vatican; ZA: Republik Afrika Selatan
"""
NAMES["bg"] = """
AE: ОАЕ; BA: Босна; BY: Беларус; CD: Демократична република Конго, ДР Конго; CG: Република Конго; CI: Бряг на слоновата кост; CN: Китайска народна република, КНР; CY: Северен Кипър; CZ: Чешка република; GB: Великобритания, Англия, Британия, Шотландия
GE: Абхазия, Южна Осетия; HK: Хонконг; KP: КНДР; KR: Република Корея; MK: Македония, Република Северна Македония; MO: Макао; NL: Холандия, Нидерландия; PS: Палестина; RU: Руска федерация; SZ: Свазиленд; TL: Източен Тимор; TR: Република Турция
US: САЩ, Съединени американски щати; XK: Косово; ZA: ЮАР, Южноафриканска република; VA: Светият престол; CV: Кабо Верде
"""
NAMES["ro"] = """
AE: EAU; BA: Bosnia-Herțegovina, Bosnia; BY: Belarus, Bielorusia; CD: Republica Democrată Congo, RD Congo; CG: Republica Congo; CI: Coasta de Fildeș; CN: Republica Populară Chineză; CV: Capul Verde; CY: Ciprul de Nord, Cipru de Nord; CZ: Republica Cehă
GB: Marea Britanie, Anglia, Scoția; GE: Abhazia, Osetia de Sud; HK: Hong Kong; KR: Republica Coreea; KG: Kârgâzstan, Kîrgîzstan; MD: Republica Moldova; MK: Macedonia; MO: Macao; NL: Țările de Jos, Olanda; PS: Palestina, Statul Palestina
RU: Federația Rusă; SZ: Swaziland; TL: Timorul de Est; US: SUA, Statele Unite; VA: Vatican, Sfântul Scaun; ZA: Republica Africa de Sud; TR: Republica Turcia
"""
# "Того" and "Малі" are also "that" and "small" in Ukrainian.
NAMES["uk"] = """
AE: ОАЕ, Об'єднані Арабські Емірати; BA: Боснія; BY: Білорусія, Республіка Білорусь; CD: Демократична Республіка Конго, ДР Конго; CG: Республіка Конго; CI: Кот-д'Івуар; CN: КНР, Китайська Народна Республіка; CY: Північний Кіпр; CZ: Чеська Республіка
DE: ФРН; GB: Британія, Англія, Шотландія, Сполучене Королівство; GE: Абхазія, Південна Осетія; HK: Гонконг; KG: Киргизія; KP: КНДР; KR: Республіка Корея; MD: Молдавія; MK: Македонія; ML = Республіка Малі; MM: М'янма; MO: Макао; NL: Голландія
PS: Палестина, Держава Палестина; RU: Російська Федерація, РФ; SZ: Свазіленд; TG = Тоголезька Республіка, Республіка Того; TL: Східний Тимор; TR: Турецька Республіка; US: США, Сполучені Штати Америки; VA: Святий Престол; ZA: Південна Африка
VG = Британські Віргінські Острови; VI = Американські Віргінські Острови
"""
NAMES["el"] = """
AE: ΗΑΕ; BA: Βοσνία-Ερζεγοβίνη, Βοσνία και Ερζεγοβίνη, Βοσνία; CD: Λαϊκή Δημοκρατία του Κονγκό; CG: Δημοκρατία του Κονγκό; CN: Λαϊκή Δημοκρατία της Κίνας, ΛΔ Κίνας; CY: Κυπριακή Δημοκρατία; CZ: Τσεχική Δημοκρατία
GB: Βρετανία, Μεγάλη Βρετανία, Αγγλία, Σκωτία; GE: Αμπχαζία, Νότια Οσετία; HK: Χονγκ Κονγκ; MK: ΠΓΔΜ, Σκόπια; MM: Μιανμάρ; MO: Μακάο; NL: Κάτω Χώρες, Ολλανδία; PS: Παλαιστίνη, Κράτος της Παλαιστίνης; RU: Ρωσική Ομοσπονδία; SZ: Σουαζιλάνδη
TL: Ανατολικό Τιμόρ; US: ΗΠΑ, Ηνωμένες Πολιτείες Αμερικής; VA: Αγία Έδρα; XK: Κόσοβο; TW: Ταϊβάν; MD: Μολδαβία
"""
NAMES["ky"] = """
AE: БАЭ; BY: Белоруссия; CD: Конго Демократиялык Республикасы; CG: Конго Республикасы; CN: Кытай Эл Республикасы, КЭР; CY: Түндүк Кипр; CZ: Чех Республикасы; GB: Британия, Англия; GE: Абхазия, Түштүк Осетия; HK: Гонконг; KG: Кыргыз Республикасы; KP: КЭДР
KR: Корея Республикасы; KZ: Казакстан Республикасы; MK: Македония; MM: Мьянма; MN: Моңголия; MO: Макао; NL: Голландия; PS: Палестина; RU: Орусия, Россия Федерациясы; SZ: Эсватини; TJ: Тажикистан; TL: Чыгыш Тимор; TR: Түркия Республикасы; US: АКШ, Америка Кошмо Штаттары
ZA: Түштүк Африка; EG: Мисир; TM: Түркмөнстан; UZ: Өзбекстан Республикасы
"""
NAMES["tk"] = """
AE: BAE; CD: Kongo Demokratik Respublikasy; CG: Kongo Respublikasy; CN: Hytaý Halk Respublikasy; GB: Beýik Britaniýa, Angliýa; GE: Abhaziýa; HK: Gonkong; KR: Koreýa Respublikasy; MO: Makao; PS: Palestina, Palestina döwleti; RU: Russiýa Federasiýasy
TR: Türkiýe Respublikasy; US: ABŞ, Amerikanyň Birleşen Ştatlary; ZA: Günorta Afrika Respublikasy; UZ: Özbegistan Respublikasy; EG: Müsür Arap Respublikasy; TM: Türkmenistan döwleti
"""
NAMES["tg"] = """
AE: Имороти Муттаҳидаи Араб; BY: Беларус; CD: Ҷумҳурии Демократии Конго; CG: Ҷумҳурии Конго; CN: Чин, Ҷумҳурии Мардумии Чин; CZ: Чехия; DE: Олмон; ES: Испониё; GB: Британияи Кабир, Британия, Англия, Инглистон; GE: Абхозия; HK: Ҳонконг, Гонконг
IR: Ҷумҳурии Исломии Эрон; JP: Ҷопон; MO: Макао; PS: Фаластин; RU: Федератсияи Русия, Россия; TJ: Ҷумҳурии Тоҷикистон; TR: Ҷумҳурии Туркия; US: ИМА, Амрико, Иёлоти Муттаҳидаи Амрико; UZ: Ҷумҳурии Ӯзбекистон, Узбекистон; ZA: Ҷумҳурии Африқои Ҷанубӣ; IT: Итолиё; UA: Украина; PL: Полша
"""
NAMES["ku"] = """
CD: Komara Demokratîk a Kongoyê; CG: Komara Kongoyê; CN: Komara Gel a Çînê; DE: Elmanya; GB: Brîtanya, Îngilistan, Keyaniya Yekbûyî; GE: Abxazya; HK: Hong Kong; ML = Komara Malî; MO: Makao; PS: Filistîn; RU: Rûsye; SY: Sûriye, Sûrî; TR: Tirkiye; UA: Ukrayna; US: Amerîka, DYA; XK: Kosovo
ES: Îspanya; SE: Swêd; AM: Ermenîstan; CY: Qibrisa Bakur; BY: Belarus
"""
# Urdu: "شام" (Syria) is also "evening", "چلی" (Chile) "went", "مالی" (Mali) "financial".
NAMES["ur"] = """
AE: یو اے ای; AM: آرمینیا; CD: جمہوری جمہوریہ کانگو; CL = جمہوریہ چلی; CN: عوامی جمہوریہ چین; CY: شمالی قبرص; CZ: جمہوریہ چیک; ES: اسپین; GB: برطانیہ, انگلینڈ, انگلستان, اسکاٹ لینڈ; GE: ابخازیہ; HK: ہانگ کانگ; IN: انڈیا, ہندوستان
KZ: قازقستان; KG: کرغیزستان; ML = جمہوریہ مالی; MM: میانمر; MO: مکاؤ; NL: ہالینڈ, نیدرلینڈز; PS: فلسطین; RU: روسی فیڈریشن; SY = سیریا, عرب جمہوریہ شام, ملک شام; TR: ترکی; US: امریکہ, امریکا; ZA: جنوبی افریقا; DZ: الجزائر; PT: پرتگال
"""
NAMES["he"] = """
AE: האמירויות, איחוד האמירויות; AZ: אזרבייג'ן, אזרביג'אן; BJ = רפובליקת בנין; BA: בוסניה; CD: הרפובליקה הדמוקרטית של קונגו; CG: הרפובליקה של קונגו; CN: הרפובליקה העממית של סין; CY: צפון קפריסין; CZ: צ'כיה, הרפובליקה הצ'כית; GB: אנגליה, הממלכה המאוחדת, סקוטלנד
GE: גרוזיה, אבחזיה, דרום אוסטיה; HK: הונג קונג; KP: צפון קוריאה; KR: דרום קוריאה; MK: צפון מקדוניה, מקדוניה; MM: מיאנמר; MO: מקאו; NL: הולנד; PS: פלסטין, הרשות הפלסטינית; SA: סעודיה; TR: תורכיה; TD: צ'אד; TJ: טג'יקיסטן; US: ארה״ב, ארה"ב, ארצות-הברית
VA: הוותיקן, ותיקן; DZ: אלג'יריה; KZ: קזחסטאן; SE: שבדיה; ZA: דרום-אפריקה
"""
NAMES["am"] = """
AE: የተባበሩት አረብ ኤምሬቶች; CD: ዴሞክራቲክ ሪፐብሊክ ኮንጎ, ዲሞክራቲክ ኮንጎ; GB: እንግሊዝ, ብሪታንያ, ብሪታኒያ; HK: ሆንግ ኮንግ; MO: ማካኦ; MM = ማይናማር, ምያንማር, በርማ; PS: ፍልስጤም, ፍልስጥኤም; RU: ሩሲያ; SA: ሳዑዲ አረቢያ, ሳውዲ አረቢያ; TR: ቱርኪዬ; US: አሜሪካ; EG: ግብፅ; XK: ኮሶቮ
"""
# "mali" is "property" in Swahili.
NAMES["sw"] = """
AE: UAE, Umoja wa Falme za Kiarabu; CG = Jamhuri ya Kongo, Kongo-Brazzaville; CD: DRC, JKK, DR Congo; CI: Ivory Coast; CN: China, Jamhuri ya Watu wa China; CY: Kupro; GB: Uingereza; GE: Georgia; HK: Hong Kong; HU: Hungari; IR: Irani; ML = Jamhuri ya Mali; MO: Makau, Macau
PS: Palestina; RU: Shirikisho la Urusi; TL: Timor Mashariki; TR: Uturuki; US: Marekani; SA: Saudi Arabia; KR: Jamhuri ya Korea; TZ: Jamhuri ya Muungano wa Tanzania; CZ: Jamhuri ya Czech; BI: Burundi; JO: Yordani; VN: Vietnam; ES: Hispania
"""
NAMES["so"] = """
AE: Imaaraadka, Imaaraadka Carabta, Isutagga Imaaraadka Carabta; CG = Jamhuuriyadda Kongo; DE: Jarmalka; DJ: Djibouti, Jabuuti; ER: Eritreeya; FR: Faransiiska; GB: Ingiriiska, Boqortooyada Ingiriiska, Britain; HK: Hong Kong; IT: Talyaaniga; MO: Makaaw
PS = Falastiin; RU: Ruushka; SA: Sucuudiga, Boqortooyada Sucuudiga; SS: Koonfurta Suudaan; TR: Turkiga, Turkiya; US: Mareykanka, Maraykan; UA: Ukraine, Yukreyn; ET: Itoobiya; KP: Waqooyiga Kuuriya; KR: Koonfurta Kuuriya; QA: Qatar; KW: Kuwayt; SE: Iswiidhan
"""
NAMES["ha"] = """
AE: Haɗaɗɗiyar Daular Larabawa; CD: DRC; CG = Jamhuriyar Kongo; CN: China, Chaina; EG: Masar; GB: Birtaniya, Ingila, Burtaniya; HK: Hong Kong; IN: Indiya; IQ: Iraki; KP: Koriya ta Arewa; KR: Koriya ta Kudu; MO: Macao; NE: Nijar; PS: Falasɗinu, Falasdinu
SD: Sudan; SY: Siriya, Sham; TR: Turkiya; UA: Ukraine; US: Amirka; ZA: Afrika ta Kudu, Afirka ta Kudu; CI: Ivory Coast, Kwadebuwa; SA: Saudi Arabiya
"""
NAMES["nl"] = """
AE: VAE; BA: Bosnië-Herzegovina, Bosnië; BY: Wit-Rusland; CD: Democratische Republiek Congo, DR Congo; CG: Republiek Congo; CI: Ivoorkust; CN: Volksrepubliek China; CV: Kaapverdië; CY: Noord-Cyprus; CZ: Tsjechische Republiek; GB: Groot-Brittannië, Engeland, Schotland
GE: Abchazië, Zuid-Ossetië; HK: Hongkong, Hong Kong; KG: Kirgizstan; KR: Republiek Korea; KZ: Kazachstan; MK: Macedonië; MM: Birma; MO: Macau; NL: Holland; PS: Palestina; RU: Russische Federatie; SZ: Swaziland; TL: Oost-Timor; TR: Türkiye
US: USA, Verenigde Staten van Amerika; VA: Vaticaan, Heilige Stoel; MD: Moldavië, Moldova
"""
# "mali" is also "small" in Polish.
NAMES["pl"] = """
AE: ZEA; BA: Bośnia; CD: DR Konga, Demokratyczna Republika Kongo; CG: Republika Konga; DM = Wspólnota Dominiki; CI: Wybrzeże Kości Słoniowej; CN: Chińska Republika Ludowa, ChRL; CV: Republika Zielonego Przylądka; CY: Cypr Północny; CZ: Republika Czeska
DE: RFN, Republika Federalna Niemiec; GB: Anglia, Brytania, Zjednoczone Królestwo, Szkocja; GE: Abchazja, Osetia Południowa; HK: Hongkong; KG: Kirgizja; KM = Związek Komorów, Wyspy Komory; KP: KRLD; KR: Republika Korei; MD: Mołdowa; MK: Macedonia; ML = Republika Mali; MM: Birma; MO: Makau
NL: Niderlandy, Królestwo Niderlandów; PS: Palestyna; RU: Federacja Rosyjska; SK: Republika Słowacka; SZ: Suazi; TL: Timor Wschodni; TR: Republika Turcji; US: USA, Stany Zjednoczone Ameryki, Stany Zjednoczone; VA: Stolica Apostolska; ZA: Republika Południowej Afryki, RPA
"""
NAMES["cs"] = """
AE: SAE; BA: Bosna; CD: Demokratická republika Kongo, Konžská demokratická republika, DR Kongo; CG: Republika Kongo, Konžská republika; DM = Dominické společenství; KM = Komorská unie, Komorské ostrovy; CN: Čínská lidová republika; CV: Kapverdy; CY: Severní Kypr; CZ: Česká republika; GB: Velká Británie, Británie, Anglie, Spojené království, Skotsko
GE: Abcházie, Jižní Osetie; HK: Hongkong; KP: KLDR; KR: Korejská republika; LV: Lotyšsko; MK: Makedonie; MM: Barma; MO: Macao; NL: Holandsko; PS: Palestina; RU: Ruská federace; SK: Slovenská republika; SZ: Svazijsko; TL: Východní Timor; TR: Turecká republika
US: USA, Spojené státy americké; VA: Svatý stolec; ZA: Jihoafrická republika; XK: Kosovo
"""
# "mali" is "had" in Slovak; "komory" is "chambers" in Czech and Slovak.
NAMES["sk"] = """
AE: SAE; BA: Bosna; CD: Demokratická republika Kongo, Kongo-Kinshasa; CG = Konžská republika, Kongo-Brazzaville; DM = Dominické spoločenstvo; KM = Komorská únia, Komorské ostrovy; CN: Čínska ľudová republika; CY: Severný Cyprus; CZ: Česká republika; GB: Veľká Británia, Británia, Anglicko, Spojené kráľovstvo, Škótsko; GE: Abcházsko, Južné Osetsko
HK: Hongkong; KP: KĽDR; KR: Kórejská republika; MK: Macedónsko; ML = Malijská republika; MO: Macao; NL: Holandsko; PS: Palestína; RU: Ruská federácia; SK: Slovenská republika; SZ: Svazijsko; TR: Turecká republika; US: USA, Spojené štáty americké; VA: Svätá stolica; ZA: Juhoafrická republika
"""
NAMES["hu"] = """
AE: EAE; BA: Bosznia; BY: Belarusz, Fehéroroszország; CD: Kongói Demokratikus Köztársaság; CG: Kongói Köztársaság; CN: Kínai Népköztársaság; CY: Észak-Ciprus; CZ: Cseh Köztársaság; GB: Nagy-Britannia, Anglia, Skócia; GE: Grúzia, Abházia, Dél-Oszétia; HK: Hongkong
KG: Kirgizisztán; KR: Koreai Köztársaság; KP: KNDK; MD: Moldova, Moldávia; MK: Macedónia; MM: Burma; MO: Makaó; PS: Palesztina; RU: Orosz Föderáció, Oroszország; SZ: Eswatini; TR: Török Köztársaság; US: USA, Amerikai Egyesült Államok; VA: Szentszék; ZA: Dél-Afrika
"""
# "mali" is also "small" in Slovene.
NAMES["sl"] = """
AE: ZAE; BA: Bosna, BiH; CD: DR Kongo; CG: Republika Kongo; CN: Ljudska republika Kitajska; CY: Severni Ciper; CZ: Češka republika; GB: Velika Britanija, Anglija, Škotska; GE: Abhazija, Južna Osetija; HK: Hongkong; KR: Republika Koreja; MK: Makedonija; ML = Republika Mali; MO: Macao, Makao
PS: Palestina; RU: Ruska federacija; SI: Republika Slovenija; SZ: Svazi; TL: Vzhodni Timor; US: ZDA; VA: Sveti sedež; ZA: Južna Afrika; TR: Republika Turčija
"""
# "мали" is "small" in Macedonian.
NAMES["mk"] = """
AE: ОАЕ; BA: Босна; CD: Демократска Република Конго, ДР Конго; CG: Република Конго; CN: Народна Република Кина; CY: Северен Кипар; CZ: Чешка Република; GB: Велика Британија, Англија, Британија; GE: Абхазија, Јужна Осетија; HK: Хонгконг; KR: Република Кореја; MK: Македонија, Република Северна Македонија
ML = Република Мали; MO: Макао; PS: Палестина; RU: Руска Федерација; SZ: Есватини; TL: Источен Тимор; US: САД; ZA: Јужна Африка; TR: Република Турција
"""
# "mali" is "the mountain" in Albanian. Newspapers print country names in the
# definite form as a matter of course; see albanian_definite() below.
NAMES["sq"] = """
AE: EBA; BA: Bosnja dhe Hercegovina, Bosnja, Bosnja e Hercegovina; CD: Republika Demokratike e Kongos, RD Kongo; CG: Republika e Kongos; CI: Bregu i Fildishtë; CN: Republika Popullore e Kinës; CV: Kepi i Gjelbër; CY: Qipro Veriore, Qiproja e Veriut; CZ: Republika Çeke
GB: Britani e Madhe, Britania e Madhe, Angli, Anglia, Skocia; GE: Abkhazia, Osetia e Jugut; HK: Hong Kong; KP: Koreja e Veriut; KR: Koreja e Jugut; ME: Mali i Zi; ML = Republika e Malit; MO: Makao; NL: Holanda; PS: Palestinë, Palestina; RU: Federata Ruse; SA: Arabia Saudite; SS: Sudani i Jugut; TL: Timori Lindor
US: Shtetet e Bashkuara, Shtetet e Bashkuara të Amerikës, SHBA; VA: Selia e Shenjtë; XK: Republika e Kosovës; ZA: Afrika e Jugut; TR: Republika e Turqisë; AL: Republika e Shqipërisë
"""
NAMES["be"] = """
AE: ААЭ; BA: Боснія; BY: Рэспубліка Беларусь; CD: Дэмакратычная Рэспубліка Конга, ДР Конга; CG: Рэспубліка Конга; CI: Кот-д'Івуар; CN: КНР, Кітайская Народная Рэспубліка; CZ: Чэшская Рэспубліка; DE: ФРГ, Нямеччына; GB: Брытанія, Англія; GE: Абхазія, Паўднёвая Асеція; HK: Ганконг
KG: Кіргізстан; KP: КНДР; KR: Рэспубліка Карэя; MD: Малдавія; MK: Македонія; MM: М'янма; MO: Макаа; PS: Палестына; RU: Расійская Федэрацыя, РФ; US: ЗША; UA: Украіна; TR: Турэцкая Рэспубліка; LT: Летува; GR: Грэцыя
"""
NAMES["hy"] = """
AE: ԱՄԷ; BY: Բելառուս; CD: Կոնգոյի Ժողովրդավարական Հանրապետություն; CG: Կոնգոյի Հանրապետություն; CN: ՉԺՀ, Չինաստանի Ժողովրդական Հանրապետություն; CY: Հյուսիսային Կիպրոս; GB: Մեծ Բրիտանիա, Անգլիա, Բրիտանիա; GE: Աբխազիա, Հարավային Օսիա; HK: Հոնկոնգ; MO: Մակաո
AM: Հայաստանի Հանրապետություն; PS: Պաղեստին; RU: Ռուսաստանի Դաշնություն; US: ԱՄՆ, Ամերիկայի Միացյալ Նահանգներ; ZA: Հարավային Աֆրիկա; IR: Իրանի Իսլամական Հանրապետություն; KR: Կորեայի Հանրապետություն; XK: Կոսովո
"""
NAMES["ka"] = """
AE: არაბეთის გაერთიანებული საამიროები; CD: კონგოს დემოკრატიული რესპუბლიკა; CG: კონგოს რესპუბლიკა; CN: ჩინეთის სახალხო რესპუბლიკა; GB: დიდი ბრიტანეთი, ბრიტანეთი, ინგლისი; GE: აფხაზეთი, სამხრეთ ოსეთი, ცხინვალის რეგიონი; HK: ჰონკონგი; MO: მაკაო; PS: პალესტინა
RU: რუსეთის ფედერაცია; SZ: ესვატინი; US: აშშ, ამერიკა, შეერთებული შტატები; VA: ვატიკანი; ZA: სამხრეთ აფრიკა; KR: კორეის რესპუბლიკა; TL: აღმოსავლეთი ტიმორი
"""
NAMES["mn"] = """
AE: АНЭУ; CD: Бүгд Найрамдах Ардчилсан Конго Улс; CN: БНХАУ, Бүгд Найрамдах Хятад Ард Улс; DE: ХБНГУ; GB: Англи, Британи, Нэгдсэн Вант Улс; GE: Абхази; HK: Хонконг, Хонг Конг; KP: БНАСАУ, Умард Солонгос; KR: БНСУ; MO: Макао; MN: Монгол Улс; PS: Палестин; RU: ОХУ, Оросын Холбооны Улс
TR: Турк Улс; US: АНУ; ZA: Өмнөд Африкийн Бүгд Найрамдах Улс; KG: Кыргыз
"""
NAMES["hi"] = """
AE: यूएई; BD: बंगलादेश; CD: कांगो लोकतांत्रिक गणराज्य, लोकतांत्रिक गणराज्य कांगो; CG: कांगो गणराज्य; CI: आइवरी कोस्ट; CN: चीनी जनवादी गणराज्य; CZ: चेक गणराज्य; GB: ब्रिटेन, इंग्लैंड; GE: जार्जिया, अबखाज़िया; HK: हांगकांग, हाँगकाँग; IL: इजरायल, इज़रायल, इजराइल; IN: हिंदुस्तान, इंडिया; IR: ईरान
KR: कोरिया गणराज्य; MM: म्यांमार; MO: मकाऊ; NL: हॉलैंड, नीदरलैंड्स; PS: फिलिस्तीन, फ़िलिस्तीन, फलस्तीन, फ़लस्तीन; RU: रूसी संघ; SZ: स्वाज़ीलैंड; TL: पूर्वी तिमोर; TR: तुर्की; US: अमेरिका, अमरीका, संयुक्त राज्य अमेरिका; ZA: दक्षिण अफ्रीका; FR: फ्रांस; AF: अफगानिस्तान; UZ: उज्बेकिस्तान; KZ: कजाकिस्तान, कजाखस्तान
"""
NAMES["bn"] = """
AE: আমিরাত; CD: গণতান্ত্রিক কঙ্গো প্রজাতন্ত্র, ডিআর কঙ্গো; CG: কঙ্গো প্রজাতন্ত্র; CI: আইভরি কোস্ট; CN: গণপ্রজাতন্ত্রী চীন, গণচীন; CZ: চেক প্রজাতন্ত্র; GB: ব্রিটেন, ইংল্যান্ড; HK: হংকং; IL: ইসরায়েল, ইসরাইল; KR: কোরিয়া প্রজাতন্ত্র; MM: মিয়ানমার; MO: ম্যাকাও; NL: হল্যান্ড
PS: ফিলিস্তিন, প্যালেস্টাইন; RU: রুশ ফেডারেশন; TL: পূর্ব তিমুর; US: আমেরিকা; SA: সৌদি; UZ: উজবেকিস্তান; LK: শ্রীলংকা
"""
NAMES["ne"] = """
AE: युएई; CD: प्रजातान्त्रिक गणतन्त्र कङ्गो; CN: जनवादी गणतन्त्र चीन; GB: बेलायत, ब्रिटेन; HK: हङकङ; IN: भारत; KR: गणतन्त्र कोरिया; MM: म्यानमार, बर्मा; MO: मकाउ; PS: प्यालेस्टाइन; TR: टर्की; US: अमेरिका, संयुक्त राज्य अमेरिका; SZ: इस्वाटिनी; BD: बङ्गलादेश
"""
NAMES["si"] = """
CD = කොංගෝ ප්‍රජාතන්ත්‍රවාදී ජනරජය; CN: චීන මහජන සමූහාණ්ඩුව; GB: බ්‍රිතාන්‍යය, එංගලන්තය, මහා බ්‍රිතාන්‍යය; HK: හොංකොං; IN: ඉන්දියාව; MO: මැකාවු; PS: පලස්තීනය; TR: තුර්කිය; US: ඇමරිකාව, ඇමෙරිකාව, ඇමරිකා එක්සත් ජනපදය, ඇමෙරිකා එක්සත් ජනපදය; XK: කොසෝවෝ
"""
NAMES["th"] = """
AE: ยูเออี; BY: เบลารุส; CD: สาธารณรัฐประชาธิปไตยคองโก; CG: สาธารณรัฐคองโก; CI: ไอวอรีโคสต์; CN: สาธารณรัฐประชาชนจีน; CZ: สาธารณรัฐเช็ก; GB: อังกฤษ; GE: อับคาเซีย; HK: ฮ่องกง; KR: สาธารณรัฐเกาหลี; LA: สปป.ลาว, สปป. ลาว; MO: มาเก๊า; NL: ฮอลแลนด์; PS: ปาเลสไตน์; SA: ซาอุดีอาระเบีย, ซาอุฯ
TL: ติมอร์ตะวันออก; TH: ประเทศไทย; US: สหรัฐ, สหรัฐฯ; SZ: สวาซิแลนด์; VA: วาติกัน
"""
NAMES["lo"] = """
CN: ສປ ຈີນ, ສາທາລະນະລັດປະຊາຊົນຈີນ; GB: ອັງກິດ; HK: ຮົງກົງ; KR: ສ.ເກົາຫຼີ; LA: ສປປ ລາວ; MO: ມາກາວ; PS: ປາແລັດສະຕິນ, ປາເລດສະຕິນ; RU: ສະຫະພັນລັດເຊຍ; US: ສະຫະລັດອາເມລິກາ, ອາເມລິກາ; VN: ສສ ຫວຽດນາມ
"""
NAMES["km"] = """
CN: សាធារណរដ្ឋប្រជាមានិតចិន; GB: អង់គ្លេស; HK: ហុងកុង; KH: ព្រះរាជាណាចក្រកម្ពុជា; MM: មីយ៉ាន់ម៉ា, ភូមា; MO: ម៉ាកាវ; PS: ប៉ាឡេស្ទីន; TR: ទួរគី; US: អាមេរិក; LA: ឡាវ
"""
NAMES["my"] = """
CD = ကွန်ဂိုဒီမိုကရက်တစ်သမ္မတနိုင်ငံ; CN: တရုတ်ပြည်သူ့သမ္မတနိုင်ငံ; GB: ဗြိတိန်, အင်္ဂလန်; HK = ဟောင်ကောင်; MO = မကာအို; PS: ပါလက်စတိုင်း; US: အမေရိကန်, အမေရိကန်ပြည်ထောင်စု; MM: ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်
"""
NAMES["tl"] = """
AE: UAE; CD: Demokratikong Republika ng Congo, DR Congo; CG: Republika ng Congo; CI: Ivory Coast; CN: Tsina, Republikang Bayan ng Tsina; CZ: Czech Republic; DE: Alemanya; ES: Espanya; FR: Pransya; GB: Britanya, Inglatera, Great Britain, UK; GR: Gresya; HK: Hong Kong; IT: Italya; JP: Hapon
KR: South Korea, Timog Korea; KP: North Korea; ML = Republika ng Mali; MM: Burma; MO: Macau; MX: Mehiko; MY: Malaysia, Malaisya; PH: Pilipinas, Republika ng Pilipinas; PS: Palestine, Palestina; RU: Rusya; SG: Singapore; SZ: Eswatini; TL: East Timor; TR: Turkey, Turkiya; US: Amerika, USA, Estados Unidos ng Amerika; VA: Vatican; VN: Biyetnam; ZA: Timog Aprika
"""

# Names CLDR gives that no newspaper should be read by: an everyday word when
# written small, a first name, or a name shared with somewhere more often meant.
DROP = {
    # in every language
    "*": "JE: Jersey",  # New Jersey
    "pt": "SV: Salvador",  # the Brazilian city
}

# ---------------------------------------------------------------------------
# 3. Adjectives and demonyms
# ---------------------------------------------------------------------------
# For Spanish, Italian, Portuguese, French, Arabic and Hebrew the tables give
# the masculine; FEMININE below derives the feminine, and "m/f" spells it out
# where the rule would be wrong.

ADJECTIVES = {}

ADJECTIVES["en"] = """
AD: Andorran; AE: Emirati; AF: Afghan, Afghanistani; AG: Antiguan, Barbudan; AI: Anguillan; AL: Albanian; AM: Armenian; AO: Angolan; AQ: Antarctic; AR: Argentine, Argentinian, Argentinean
AS: American Samoan; AT: Austrian; AU: Australian; AW: Aruban; AZ: Azerbaijani, Azeri, Azerbaijanian; BA: Bosnian, Bosnian-Herzegovinian; BB: Barbadian, Bajan; BD: Bangladeshi; BE: Belgian; BF: Burkinabe, Burkinabé
BG: Bulgarian; BH: Bahraini; BI: Burundian; BJ: Beninese; BM: Bermudian; BN: Bruneian; BO: Bolivian; BQ: Bonairean; BR: Brazilian; BS: Bahamian; BT: Bhutanese; BW: Botswanan, Motswana, Batswana; BY: Belarusian, Belarussian, Byelorussian; BZ: Belizean
CA: Canadian; CD: Congolese; CF: Central African; CG: Congolese; CH: Swiss; CI: Ivorian, Ivoirian; CK: Cook Islander; CL: Chilean; CM: Cameroonian; CN: Chinese; CO: Colombian; CR: Costa Rican; CU: Cuban; CV: Cape Verdean, Cabo Verdean
CW: Curaçaoan; CY: Cypriot, Turkish Cypriot, Greek Cypriot; CZ: Czech; DE: German; DJ: Djiboutian; DK: Danish, Dane; DO: Dominican; DZ: Algerian; EC: Ecuadorian, Ecuadorean; EE: Estonian; EG: Egyptian; EH: Sahrawi, Saharawi; ER: Eritrean
ES: Spanish, Spaniard; ET: Ethiopian; FI: Finnish, Finn; FJ: Fijian; FK: Falkland Islander; FM: Micronesian; FO: Faroese; FR: French, Frenchman; GA: Gabonese; GB: British, Briton, Scottish, Welsh, Northern Irish; GD: Grenadian; GE: Georgian, Abkhaz, Abkhazian, South Ossetian
GF: French Guianese; GH: Ghanaian; GI: Gibraltarian; GL: Greenlandic, Greenlander; GM: Gambian; GN: Guinean; GP: Guadeloupean; GQ: Equatorial Guinean, Equatoguinean; GR: Greek, Hellenic; GT: Guatemalan; GU: Guamanian; GW: Bissau-Guinean; GY: Guyanese
HK: Hong Konger, Hongkonger; HN: Honduran; HR: Croatian, Croat; HT: Haitian; HU: Hungarian; ID: Indonesian; IE: Irish; IL: Israeli; IM: Manx; IN: Indian; IQ: Iraqi; IR: Iranian; IS: Icelandic, Icelander; IT: Italian; JM: Jamaican; JO: Jordanian; JP: Japanese
KE: Kenyan; KG: Kyrgyz, Kyrgyzstani, Kirghiz; KH: Cambodian, Khmer; KI: I-Kiribati; KM: Comorian; KN: Kittitian, Nevisian; KP: North Korean; KR: South Korean; KW: Kuwaiti; KY: Caymanian; KZ: Kazakh, Kazakhstani, Kazak; LA: Lao, Laotian; LB: Lebanese; LC: Saint Lucian, St. Lucian, St Lucian
LI: Liechtensteiner; LK: Sri Lankan; LR: Liberian; LS: Basotho, Mosotho; LT: Lithuanian; LU: Luxembourgish, Luxembourger; LV: Latvian; LY: Libyan; MA: Moroccan; MC: Monegasque, Monégasque; MD: Moldovan, Moldavian; ME: Montenegrin; MG: Malagasy, Madagascan; MH: Marshallese; MK: Macedonian, North Macedonian
ML: Malian; MM: Burmese, Myanmarese; MN: Mongolian, Mongol; MO: Macanese; MQ: Martinican; MR: Mauritanian; MS: Montserratian; MT: Maltese; MU: Mauritian; MV: Maldivian; MW: Malawian; MX: Mexican; MY: Malaysian; MZ: Mozambican; NA: Namibian; NC: New Caledonian; NE: Nigerien
NG: Nigerian; NI: Nicaraguan; NL: Dutch, Dutchman; NO: Norwegian; NP: Nepali, Nepalese; NR: Nauruan; NU: Niuean; NZ: New Zealander; OM: Omani; PA: Panamanian; PE: Peruvian; PF: French Polynesian; PG: Papua New Guinean; PH: Philippine, Filipino; PK: Pakistani; PL: Polish; PR: Puerto Rican; PS: Palestinian; PT: Portuguese
PW: Palauan; PY: Paraguayan; QA: Qatari; RO: Romanian; RS: Serbian, Serb; RU: Russian; RW: Rwandan; SA: Saudi, Saudi Arabian; SB: Solomon Islander; SC: Seychellois; SD: Sudanese; SE: Swedish, Swede; SG: Singaporean; SH: Saint Helenian; SI: Slovenian, Slovene; SK: Slovak, Slovakian; SL: Sierra Leonean
SM: Sammarinese, San Marinese; SN: Senegalese; SO: Somali, Somalian; SR: Surinamese; SS: South Sudanese; ST: São Toméan, Sao Tomean, Santomean; SV: Salvadoran, Salvadorean, Salvadorian; SY: Syrian; SZ: Swazi; TC: Turks and Caicos Islander; TD: Chadian; TG: Togolese; TH: Thai; TJ: Tajik, Tajikistani, Tadjik
TK: Tokelauan; TL: Timorese, East Timorese; TM: Turkmen, Turkmenistani; TN: Tunisian; TO: Tongan; TR: Turkish, Turk; TT: Trinidadian, Tobagonian; TV: Tuvaluan; TW: Taiwanese; TZ: Tanzanian; UA: Ukrainian; UG: Ugandan; US: American; UY: Uruguayan; UZ: Uzbek, Uzbekistani; VA: Vatican
VC: Vincentian; VE: Venezuelan; VG: British Virgin Islander; VI: Virgin Islander; VN: Vietnamese; VU: Ni-Vanuatu, Vanuatuan; WF: Wallisian, Futunan; WS: Samoan; XK: Kosovar, Kosovan; YE: Yemeni, Yemenite; YT: Mahoran; ZA: South African; ZM: Zambian; ZW: Zimbabwean
"""

# Left out: "Leh" (Polish; "lehine" is "in favour of") and "Çek" (Czech; "çek"
# is "cheque" and "pull"); "Türkmen" (in Turkish news mostly the Turkmens of
# Iraq and Syria; so too in Azerbaijani, Arabic and Persian).
ADJECTIVES["tr"] = """
AD: Andorralı; AE: Birleşik Arap Emirliklerili, BAE'li, Emirlikli; AF: Afgan, Afganistanlı; AL: Arnavut, Arnavutluklu; AM: Ermeni, Ermenistanlı; AO: Angolalı; AR: Arjantinli; AT: Avusturyalı; AU: Avustralyalı; AZ: Azerbaycanlı, Azeri, Azerbaycan Türkü; BA: Bosnalı, Boşnak, Bosna Hersekli
BD: Bangladeşli; BE: Belçikalı; BF: Burkina Fasolu; BG: Bulgar, Bulgaristanlı; BH: Bahreynli; BI: Burundili; BJ: Beninli; BN: Bruneili; BO: Bolivyalı; BR: Brezilyalı; BT: Butanlı; BW: Botsvanalı; BY: Belaruslu, Beyaz Rus; CA: Kanadalı; CD: Kongolu, Demokratik Kongolu; CF: Orta Afrikalı; CG: Kongolu; CH: İsviçreli
CI: Fildişi Sahilli; CL: Şilili; CM: Kamerunlu; CN: Çinli; CO: Kolombiyalı; CR: Kosta Rikalı; CU: Kübalı; CV: Yeşil Burunlu; CY: Kıbrıslı, Kıbrıs Türk, Kıbrıslı Türk, Kıbrıs Türkü, Kıbrıs Rum, Kıbrıslı Rum; CZ: Çekyalı, Çek Cumhuriyetli; DE: Alman, Almanyalı; DJ: Cibutili; DK: Danimarkalı; DO: Dominikli; DZ: Cezayirli
EC: Ekvadorlu; EE: Estonyalı, Eston; EG: Mısırlı; EH: Sahravi, Batı Sahralı; ER: Eritreli; ES: İspanyol, İspanyalı; ET: Etiyopyalı; FI: Finlandiyalı, Fin; FJ: Fijili; FR: Fransız; GA: Gabonlu; GB: İngiliz, Britanyalı, İskoç; GE: Gürcü, Gürcistanlı, Abhaz, Güney Osetyalı; GH: Ganalı; GM: Gambiyalı; GN: Gineli; GQ: Ekvator Gineli
GR: Yunan, Yunanistanlı, Yunanlı; GT: Guatemalalı; GW: Gine-Bissaulu; GY: Guyanalı; HK: Hong Konglu; HN: Honduraslı; HR: Hırvat, Hırvatistanlı; HT: Haitili; HU: Macar, Macaristanlı; ID: Endonezyalı; IE: İrlandalı; IL: İsrailli; IN: Hint, Hindistanlı, Hintli; IQ: Iraklı; IR: İranlı; IS: İzlandalı; IT: İtalyan; JM: Jamaikalı; JO: Ürdünlü; JP: Japon
KE: Kenyalı; KG: Kırgız, Kırgızistanlı; KH: Kamboçyalı; KM: Komorlu; KP: Kuzey Koreli; KR: Güney Koreli; KW: Kuveytli; KZ: Kazak, Kazakistanlı; LA: Laoslu; LB: Lübnanlı; LI: Liechtensteinlı; LK: Sri Lankalı; LR: Liberyalı; LS: Lesotholu; LT: Litvanyalı; LU: Lüksemburglu; LV: Letonyalı; LY: Libyalı; MA: Faslı; MC: Monakolu; MD: Moldovalı; ME: Karadağlı
MG: Madagaskarlı; MK: Makedon, Makedonyalı, Kuzey Makedonyalı; ML: Malili; MM: Myanmarlı, Birmanyalı; MN: Moğol, Moğolistanlı; MR: Moritanyalı; MT: Maltalı; MU: Mauritiuslu; MV: Maldivli; MW: Malavili; MX: Meksikalı; MY: Malezyalı; MZ: Mozambikli; NA: Namibyalı; NE: Nijerli; NG: Nijeryalı; NI: Nikaragualı; NL: Hollandalı; NO: Norveçli; NP: Nepalli; NZ: Yeni Zelandalı
OM: Ummanlı; PA: Panamalı; PE: Perulu; PG: Papua Yeni Gineli; PH: Filipinli; PK: Pakistanlı; PL: Polonyalı; PR: Porto Rikolu; PS: Filistinli; PT: Portekizli; PY: Paraguaylı; QA: Katarlı; RO: Rumen, Romen, Romanyalı; RS: Sırp, Sırbistanlı; RU: Rus, Rusyalı; RW: Ruandalı; SA: Suudi, Suudi Arabistanlı; SC: Seyşelli; SD: Sudanlı; SE: İsveçli; SG: Singapurlu; SI: Sloven, Slovenyalı
SK: Slovak, Slovakyalı; SL: Sierra Leoneli; SM: San Marinolu; SN: Senegalli; SO: Somalili; SR: Surinamlı; SS: Güney Sudanlı; SV: El Salvadorlu; SY: Suriyeli; SZ: Esvatinili; TD: Çadlı; TG: Togolu; TH: Taylandlı; TJ: Tacik, Tacikistanlı; TL: Doğu Timorlu; TM: Türkmenistanlı; TN: Tunuslu; TR: Türk, Türkiyeli; TT: Trinidadlı; TW: Tayvanlı; TZ: Tanzanyalı
UA: Ukraynalı; UG: Ugandalı; US: Amerikan, Amerikalı, ABD'li; UY: Uruguaylı; UZ: Özbek, Özbekistanlı; VE: Venezuelalı; VN: Vietnamlı; XK: Kosovalı; YE: Yemenli; ZA: Güney Afrikalı; ZM: Zambiyalı; ZW: Zimbabveli
"""

ADJECTIVES["ru"] = """
AD: андоррский; AE: эмиратский; AF: афганский, афганистанский, афганец; AL: албанский, албанец; AM: армянский, армянин; AO: ангольский, анголец; AR: аргентинский, аргентинец; AT: австрийский, австриец; AU: австралийский, австралиец; AZ: азербайджанский, азербайджанец; BA: боснийский, босниец; BD: бангладешский, бангладешец
BE: бельгийский, бельгиец; BF: буркинийский; BG: болгарский, болгарин; BH: бахрейнский; BI: бурундийский; BJ: бенинский; BN: брунейский; BO: боливийский, боливиец; BR: бразильский, бразилец; BT: бутанский; BW: ботсванский; BY: белорусский, беларусский, белорус, беларус; CA: канадский, канадец; CD: конголезский, конголезец
CF: центральноафриканский; CG: конголезский, конголезец; CH: швейцарский, швейцарец; CI: ивуарийский, ивуариец; CL: чилийский, чилиец; CM: камерунский, камерунец; CN: китайский, китаец; CO: колумбийский, колумбиец; CR: коста-риканский, костариканский; CU: кубинский, кубинец; CV: кабо-вердианский; CY: кипрский, киприот, турко-кипрский, греко-кипрский, северокипрский
CZ: чешский, чех; DE: германский, немецкий, немец; DJ: джибутийский; DK: датский, датчанин; DO: доминиканский, доминиканец; DZ: алжирский, алжирец; EC: эквадорский, эквадорец; EE: эстонский, эстонец; EG: египетский, египтянин; EH: западносахарский, сахарский; ER: эритрейский; ES: испанский, испанец; ET: эфиопский, эфиоп; FI: финский, финляндский, финн
FJ: фиджийский; FR: французский, француз; GA: габонский; GB: британский, английский, великобританский, британец, англичанин, шотландский; GE: грузинский, грузин, абхазский, абхаз, южноосетинский, югоосетинский; GH: ганский; GM: гамбийский; GN: гвинейский, гвинеец; GR: греческий, грек; GT: гватемальский; GY: гайанский; HK: гонконгский; HN: гондурасский; HR: хорватский, хорват
HT: гаитянский, гаитянин; HU: венгерский, венгр; ID: индонезийский, индонезиец; IE: ирландский, ирландец; IL: израильский, израильтянин; IN: индийский, индиец; IQ: иракский; IR: иранский, иранец; IS: исландский, исландец; IT: итальянский, итальянец; JM: ямайский; JO: иорданский, иорданец; JP: японский, японец; KE: кенийский, кениец; KG: киргизский, кыргызский, киргиз, кыргыз, киргизстанский, кыргызстанский
KH: камбоджийский, кхмерский, камбоджиец; KM: коморский; KP: северокорейский, северокореец; KR: южнокорейский, южнокореец; KW: кувейтский; KZ: казахстанский, казахский, казахстанец, казах; LA: лаосский, лаосец; LB: ливанский, ливанец; LI: лихтенштейнский; LK: шри-ланкийский, шриланкийский, ланкийский; LR: либерийский; LS: лесотский; LT: литовский, литовец; LU: люксембургский
LV: латвийский, латышский, латыш, латвиец; LY: ливийский, ливиец; MA: марокканский, марокканец; MC: монакский; MD: молдавский, молдовский, молдаванин; ME: черногорский, черногорец; MG: мадагаскарский, малагасийский; MK: македонский, северомакедонский, македонец; ML: малийский, малиец; MM: мьянманский, бирманский; MN: монгольский, монгол; MR: мавританский; MT: мальтийский; MU: маврикийский
MV: мальдивский; MW: малавийский; MX: мексиканский, мексиканец; MY: малайзийский, малайзиец; MZ: мозамбикский; NA: намибийский; NE: нигерский; NG: нигерийский, нигериец; NI: никарагуанский; NL: нидерландский, голландский, голландец; NO: норвежский, норвежец; NP: непальский, непалец; NZ: новозеландский; OM: оманский; PA: панамский; PE: перуанский, перуанец; PH: филиппинский, филиппинец
PK: пакистанский, пакистанец; PL: польский, поляк; PR: пуэрто-риканский; PS: палестинский, палестинец; PT: португальский, португалец; PY: парагвайский; QA: катарский; RO: румынский, румын; RS: сербский, серб; RU: российский, россиянин; RW: руандийский; SA: саудовский, саудовско-аравийский; SC: сейшельский; SD: суданский, суданец; SE: шведский, швед; SG: сингапурский
SI: словенский, словенец; SK: словацкий, словак; SL: сьерра-леонский; SM: сан-маринский; SN: сенегальский; SO: сомалийский, сомалиец; SR: суринамский; SS: южносуданский; SV: сальвадорский; SY: сирийский, сириец; SZ: эсватинийский; TD: чадский; TG: тоголезский; TH: таиландский, тайский, тайландский; TJ: таджикистанский, таджикский, таджик; TL: восточнотиморский; TM: туркменский, туркменистанский, туркмен
TN: тунисский, тунисец; TR: турецкий, турок; TW: тайваньский, тайванец; TZ: танзанийский; UA: украинский, украинец; UG: угандийский; US: американский, американец; UY: уругвайский; UZ: узбекистанский, узбекский, узбек, узбекистанец; VA: ватиканский; VE: венесуэльский, венесуэлец; VN: вьетнамский, вьетнамец; XK: косовский; YE: йеменский, йеменец; ZA: южноафриканский, южноафриканец; ZM: замбийский; ZW: зимбабвийский
"""

ADJECTIVES["az"] = """
AE: əmirlikli; AF: əfqan, əfqanıstanlı; AL: alban, albaniyalı; AM: erməni, ermənistanlı; AO: anqolalı; AR: argentinalı; AT: avstriyalı; AU: avstraliyalı; AZ: azərbaycanlı; BA: bosniyalı, boşnak; BD: banqladeşli; BE: belçikalı; BG: bolqar, bolqarıstanlı; BH: bəhreynli; BO: boliviyalı; BR: braziliyalı; BY: belaruslu, belarus; CA: kanadalı
CD: konqolu; CG: konqolu; CH: isveçrəli; CL: çilili; CM: kamerunlu; CN: çinli; CO: kolumbiyalı; CR: kosta-rikalı; CU: kubalı; CY: kiprli, Kipr türkü; CZ: çex, çexiyalı; DE: alman, almaniyalı; DK: danimarkalı; DO: dominikanlı; DZ: əlcəzairli; EC: ekvadorlu; EE: eston, estoniyalı; EG: misirli; ES: ispan, ispaniyalı; ET: efiopiyalı; FI: finlandiyalı
FR: fransız, fransalı; GB: britaniyalı, ingilis, şotland; GE: gürcü, gürcüstanlı, abxaz, abxaziyalı; GH: qanalı; GN: qvineyalı; GR: yunan, yunanıstanlı; GT: qvatemalalı; HN: honduraslı; HR: xorvat, xorvatiyalı; HT: haitili; HU: macar, macarıstanlı; ID: indoneziyalı; IE: irlandiyalı, irland; IL: israilli; IN: hindistanlı, hind; IQ: iraqlı; IR: iranlı; IS: islandiyalı, island; IT: italyan, italiyalı
JO: iordaniyalı; JP: yapon, yaponiyalı; KE: keniyalı; KG: qırğız, qırğızıstanlı; KH: kambocalı; KP: şimali koreyalı; KR: cənubi koreyalı; KW: küveytli; KZ: qazax, qazaxıstanlı; LA: laoslu; LB: livanlı; LK: şri-lankalı; LT: litvalı; LU: lüksemburqlu; LV: latviyalı, latış; LY: liviyalı; MA: mərakeşli; MD: moldovalı, moldovan; ME: monteneqrolu, çernoqoriyalı; MK: makedoniyalı, makedon
MN: monqol, monqolustanlı; MR: mavritaniyalı; MT: maltalı; MX: meksikalı; MY: malayziyalı; MZ: mozambikli; NA: namibiyalı; NG: nigeriyalı; NI: nikaraqualı; NL: niderlandlı, hollandiyalı, holland; NO: norveçli; NP: nepallı; NZ: yeni zelandiyalı; OM: omanlı; PA: panamalı; PE: perulu; PH: filippinli; PK: pakistanlı; PL: polyak, polşalı; PS: fələstinli; PT: portuqaliyalı, portuqal; PY: paraqvaylı
QA: qətərli; RO: rumın, rumıniyalı; RS: serb, serbiyalı; RU: rus, rusiyalı; SA: səudiyyəli; SD: sudanlı; SE: isveçli; SG: sinqapurlu; SI: sloven, sloveniyalı; SK: slovak, slovakiyalı; SN: seneqallı; SO: somalili; SV: salvadorlu; SY: suriyalı; TH: tailandlı; TJ: tacik, tacikistanlı; TM: türkmənistanlı; TN: tunisli; TR: türk, türkiyəli; TW: tayvanlı; TZ: tanzaniyalı
UA: ukraynalı; UG: uqandalı; US: amerikalı, amerikan; UY: uruqvaylı; UZ: özbək, özbəkistanlı; VE: venesuelalı; VN: vyetnamlı; XK: kosovolu; YE: yəmənli; ZA: cənubi afrikalı; ZM: zambiyalı; ZW: zimbabveli
"""

ADJECTIVES["kk"] = """
AF: ауғанстандық, ауған; AL: албаниялық, албан; AM: армениялық, армян; AR: аргентиналық; AT: австриялық, аустриялық; AU: австралиялық, аустралиялық; AZ: әзербайжандық, әзірбайжандық; BA: босниялық, босняк; BD: бангладештік; BE: бельгиялық; BG: болгариялық, болгар; BO: боливиялық; BR: бразилиялық; BY: беларустік, беларусь, белорус; CA: канадалық
CH: швейцариялық; CL: чилилік; CN: қытайлық; CO: колумбиялық; CU: кубалық; CY: кипрлік; CZ: чехиялық, чех; DE: германиялық, неміс; DK: даниялық; DZ: алжирлік; EE: эстониялық, эстон; EG: мысырлық; ES: испаниялық, испан; ET: эфиопиялық; FI: финляндиялық, фин; FR: франциялық, француз; GB: британиялық, британдық, ағылшын; GE: грузиялық, грузин, абхазиялық; GR: грекиялық, грек
HR: хорватиялық, хорват; HU: венгриялық, венгр, мажар; ID: индонезиялық; IE: ирландиялық; IL: израильдік; IN: үндістандық, үнді; IQ: ирактық; IR: ирандық; IS: исландиялық; IT: италиялық, итальян; JO: иорданиялық; JP: жапониялық, жапон; KE: кениялық; KG: қырғызстандық, қырғыз; KH: камбоджалық; KP: солтүстік кореялық; KR: оңтүстік кореялық; KW: кувейттік; KZ: қазақстандық, қазақ
LA: лаостық; LB: ливандық; LT: литвалық; LV: латвиялық; LY: ливиялық; MA: мароккалық; MD: молдовалық, молдаван; ME: черногориялық; MK: македониялық; MN: моңғолиялық, моңғол; MX: мексикалық; MY: малайзиялық; NG: нигериялық; NL: нидерландтық, голландиялық, голланд; NO: норвегиялық; NP: непалдық; OM: омандық; PE: перулік; PH: филиппиндік; PK: пәкістандық; PL: польшалық, поляк; PS: палестиналық; PT: португалиялық
QA: катарлық; RO: румыниялық, румын; RS: сербиялық, серб; RU: ресейлік, орыс; SA: саудиялық; SD: судандық; SE: швециялық, швед; SG: сингапурлық; SI: словениялық, словен; SK: словакиялық, словак; SO: сомалилік; SY: сириялық; TH: таиландтық; TJ: тәжікстандық, тәжік; TM: түрікменстандық, түрікмен; TN: тунистік; TR: түркиялық, түрік; TW: тайвандық; UA: украиналық, украин; UG: угандалық; US: америкалық, американдық
UZ: өзбекстандық, өзбек; VE: венесуэлалық; VN: вьетнамдық; XK: косоволық; YE: йемендік; ZA: оңтүстік африкалық
"""

# Latin; "...lik" adjectives get their Cyrillic spelling from CLDR's Cyrillic
# name (see uzbek_cyrillic), the others stand in UZBEK_CYRILLIC below.
ADJECTIVES["uz"] = """
AF: afgʻonistonlik, afgʻon; AL: albaniyalik, alban; AM: armanistonlik, arman; AR: argentinalik; AT: avstriyalik; AU: avstraliyalik; AZ: ozarbayjonlik, ozarbayjon; BA: bosniyalik; BD: bangladeshlik; BE: belgiyalik; BG: bolgariyalik, bolgar; BR: braziliyalik; BY: belaruslik, belarus; CA: kanadalik; CH: shveytsariyalik; CL: chililik; CN: xitoylik; CO: kolumbiyalik; CU: kubalik; CY: kiprlik
CZ: chexiyalik, chex; DE: germaniyalik, nemis, olmon; DK: daniyalik; DZ: jazoirlik; EE: estoniyalik; EG: misrlik; ES: ispaniyalik, ispan; ET: efiopiyalik; FI: finlyandiyalik; FR: fransiyalik, fransuz; GB: britaniyalik, ingliz; GE: gruziyalik, gruzin; GR: gretsiyalik, grek, yunonistonlik; HR: xorvatiyalik, xorvat; HU: vengriyalik, venger; ID: indoneziyalik; IE: irlandiyalik; IL: isroillik; IN: hindistonlik
IQ: iroqlik; IR: eronlik; IT: italiyalik, italyan; JO: iordaniyalik; JP: yaponiyalik, yapon; KE: keniyalik; KG: qirgʻizistonlik, qirgʻiz; KP: shimoliy koreyalik; KR: janubiy koreyalik; KW: quvaytlik; KZ: qozogʻistonlik, qozoq; LB: livanlik; LT: litvalik; LV: latviyalik; LY: liviyalik; MA: marokashlik; MD: moldovalik, moldavan; MK: makedoniyalik; MN: mongoliyalik, moʻgʻul; MX: meksikalik; MY: malayziyalik
NG: nigeriyalik; NL: niderlandiyalik, gollandiyalik, golland; NO: norvegiyalik; NP: nepallik; OM: ummonlik; PH: filippinlik; PK: pokistonlik; PL: polshalik, polyak; PS: falastinlik; PT: portugaliyalik; QA: qatarlik; RO: ruminiyalik, rumin; RS: serbiyalik, serb; RU: rossiyalik, rus; SA: saudiyalik; SD: sudanlik; SE: shvetsiyalik, shved; SG: singapurlik; SI: sloveniyalik; SK: slovakiyalik, slovak; SO: somalilik; SY: suriyalik
TH: tailandlik; TJ: tojikistonlik, tojik; TM: turkmanistonlik, turkman; TN: tunislik; TR: turkiyalik, turk; TW: tayvanlik; UA: ukrainalik, ukrain; US: amerikalik; UZ: oʻzbekistonlik, oʻzbek; VE: venesuelalik; VN: vyetnamlik; YE: yamanlik; ZA: janubiy afrikalik
"""

# Left out: "مالي" (Malian; also "financial").
ADJECTIVES["ar"] = """
AD: أندوري; AE: إماراتي; AF: أفغاني; AL: ألباني; AM: أرمني, أرميني; AO: أنغولي; AR: أرجنتيني; AT: نمساوي; AU: أسترالي; AZ: أذربيجاني, أذري; BA: بوسني; BD: بنغلاديشي, بنغالي; BE: بلجيكي; BF: بوركيني, بوركينابي; BG: بلغاري; BH: بحريني; BI: بوروندي; BJ: بنيني; BN: بروناوي; BO: بوليفي; BR: برازيلي; BT: بوتاني; BW: بوتسواني; BY: بيلاروسي
CA: كندي; CD: كونغولي; CG: كونغولي; CH: سويسري; CI: إيفواري; CL: تشيلي, شيلي; CM: كاميروني; CN: صيني; CO: كولومبي; CR: كوستاريكي; CU: كوبي; CY: قبرصي; CZ: تشيكي; DE: ألماني; DJ: جيبوتي; DK: دنماركي, دانماركي; DO: دومينيكاني; DZ: جزائري; EC: إكوادوري; EE: إستوني; EG: مصري; EH: صحراوي; ER: إريتري; ES: إسباني, أسباني; ET: إثيوبي, أثيوبي
FI: فنلندي; FR: فرنسي; GA: غابوني; GB: بريطاني, إنجليزي, إنكليزي, إسكتلندي; GE: جورجي, أبخازي; GH: غاني; GM: غامبي; GN: غيني; GR: يوناني; GT: غواتيمالي; GY: غوياني; HN: هندوراسي; HR: كرواتي; HT: هايتي/هايتية; HU: مجري, هنغاري; ID: إندونيسي; IE: أيرلندي, إيرلندي; IL: إسرائيلي; IN: هندي; IQ: عراقي; IR: إيراني; IS: آيسلندي, أيسلندي; IT: إيطالي; JM: جامايكي; JO: أردني; JP: ياباني
KE: كيني; KG: قيرغيزي, قرغيزي, قيرغيزستاني; KH: كمبودي; KP: كوري شمالي/كورية شمالية; KR: كوري جنوبي/كورية جنوبية; KW: كويتي; KZ: كازاخستاني, كازاخي; LA: لاوسي; LB: لبناني; LK: سريلانكي; LR: ليبيري; LS: ليسوتي; LT: ليتواني; LU: لوكسمبورغي; LV: لاتفي; LY: ليبي; MA: مغربي; MD: مولدوفي, مولدافي; ME: مونتينيغري; MG: مدغشقري, ملغاشي; MK: مقدوني; MM: ميانماري, بورمي; MN: منغولي
MR: موريتاني; MT: مالطي; MU: موريشي; MV: مالديفي; MW: ملاوي/ملاوية; MX: مكسيكي; MY: ماليزي; MZ: موزمبيقي; NA: ناميبي; NG: نيجيري; NE: نيجري; NI: نيكاراغوي; NL: هولندي; NO: نرويجي; NP: نيبالي; NZ: نيوزيلندي; OM: عماني; PA: بنمي; PE: بيروفي; PH: فلبيني, فليبيني; PK: باكستاني; PL: بولندي, بولوني; PS: فلسطيني; PT: برتغالي; PY: باراغواياني
QA: قطري; RO: روماني; RS: صربي; RU: روسي; RW: رواندي; SA: سعودي; SC: سيشيلي; SD: سوداني; SE: سويدي; SG: سنغافوري; SI: سلوفيني; SK: سلوفاكي; SL: سيراليوني; SN: سنغالي; SO: صومالي; SS: جنوب سوداني/جنوب سودانية; SV: سلفادوري; SY: سوري; TD: تشادي; TG: توغولي; TH: تايلاندي; TJ: طاجيكي, طاجيكستاني; TL: تيموري; TM: تركمانستاني; TN: تونسي; TR: تركي; TW: تايواني; TZ: تنزاني
UA: أوكراني; UG: أوغندي; US: أمريكي, أميركي; UY: أوروغواياني; UZ: أوزبكي, أوزبكستاني; VA: فاتيكاني; VE: فنزويلي; VN: فيتنامي; XK: كوسوفي; YE: يمني; ZA: جنوب أفريقي/جنوب أفريقية, جنوب إفريقي/جنوب إفريقية; ZM: زامبي; ZW: زيمبابوي/زيمبابوية
"""

# Left out: "ترک" (Turk; also "leaving"), "مالی" (Malian; "financial"), "آذری"
# (in Iran mostly the Azeris of Iran).
ADJECTIVES["fa"] = """
AE: اماراتی; AF: افغان, افغانستانی, افغانی; AL: آلبانیایی, آلبانیائی; AM: ارمنستانی, ارمنی; AO: آنگولایی; AR: آرژانتینی; AT: اتریشی; AU: استرالیایی; AZ: آذربایجانی; BA: بوسنیایی; BD: بنگلادشی; BE: بلژیکی; BF: بورکینافاسویی; BG: بلغاری, بلغارستانی, بلغار; BH: بحرینی; BI: بوروندیایی; BJ: بنینی; BO: بولیویایی; BR: برزیلی; BW: بوتسوانایی; BY: بلاروسی
CA: کانادایی; CD: کنگویی; CG: کنگویی; CH: سوئیسی, سوییسی; CI: ساحل عاجی; CL: شیلیایی; CM: کامرونی; CN: چینی; CO: کلمبیایی; CR: کاستاریکایی; CU: کوبایی; CY: قبرسی; CZ: چکی; DE: آلمانی; DJ: جیبوتیایی; DK: دانمارکی; DO: دومینیکنی; DZ: الجزایری; EC: اکوادوری; EE: استونیایی; EG: مصری; ER: اریتره‌ای; ES: اسپانیایی; ET: اتیوپیایی; FI: فنلاندی; FR: فرانسوی; GA: گابنی; GB: بریتانیایی, انگلیسی, اسکاتلندی
GE: گرجستانی, گرجی, آبخازی; GH: غنایی; GM: گامبیایی; GN: گینه‌ای; GR: یونانی; GT: گواتمالایی; HN: هندوراسی; HR: کرواتی, کروات, کرواسیایی; HT: هائیتیایی; HU: مجارستانی, مجاری, مجار; ID: اندونزیایی; IE: ایرلندی; IL: اسرائیلی; IN: هندی; IQ: عراقی; IR: ایرانی; IS: ایسلندی; IT: ایتالیایی; JM: جامائیکایی; JO: اردنی; JP: ژاپنی; KE: کنیایی; KG: قرقیزستانی, قرقیز, قرقیزی; KH: کامبوجی; KW: کویتی
KZ: قزاقستانی, قزاق, قزاقی; LA: لائوسی; LB: لبنانی; LK: سریلانکایی; LR: لیبریایی; LT: لیتوانیایی; LU: لوکزامبورگی; LV: لتونیایی; LY: لیبیایی; MA: مراکشی; MD: مولداویایی; ME: مونته‌نگرویی; MG: ماداگاسکاری; MK: مقدونیه‌ای; ML: مالیایی; MM: میانماری, برمه‌ای; MN: مغولستانی, مغول, مغولی; MR: موریتانیایی; MT: مالتی; MV: مالدیوی; MX: مکزیکی; MY: مالزیایی; MZ: موزامبیکی; NA: نامیبیایی
NE: نیجری; NG: نیجریه‌ای; NI: نیکاراگوئه‌ای; NL: هلندی; NO: نروژی; NP: نپالی; NZ: نیوزیلندی; OM: عمانی; PA: پانامایی; PE: پرویی; PH: فیلیپینی; PK: پاکستانی; PL: لهستانی; PS: فلسطینی; PT: پرتغالی; PY: پاراگوئه‌ای; QA: قطری; RO: رومانیایی; RS: صرب, صربستانی, صربی; RU: روس, روسی, روسیه‌ای; RW: رواندایی; SA: سعودی, عربستانی; SD: سودانی; SE: سوئدی; SG: سنگاپوری; SI: اسلوونیایی; SK: اسلواکیایی, اسلواکی‌ای
SN: سنگالی; SO: سومالیایی; SV: السالوادوری; SY: سوری, سوریه‌ای, سوریایی; TD: چادی; TG: توگویی; TH: تایلندی; TJ: تاجیکستانی, تاجیک, تاجیکی; TM: ترکمنستانی; TN: تونسی; TR: ترکیه‌ای; TW: تایوانی; TZ: تانزانیایی; UA: اوکراینی; UG: اوگاندایی; US: آمریکایی, امریکایی; UY: اروگوئه‌ای; UZ: ازبکستانی, ازبک, ازبکی; VE: ونزوئلایی; VN: ویتنامی; XK: کوزوویی; YE: یمنی; ZM: زامبیایی; ZW: زیمبابوه‌ای
"""

# Left out: "indio" (Indian; in Latin America the indigenous peoples).
ADJECTIVES["es"] = """
AD: andorrano; AE: emiratí; AF: afgano; AG: antiguano; AL: albanés; AM: armenio; AO: angoleño, angolano; AR: argentino; AT: austriaco, austríaco; AU: australiano; AZ: azerbaiyano, azerí; BA: bosnio; BB: barbadense; BD: bangladesí, bangladeshí; BE: belga; BF: burkinés; BG: búlgaro; BH: bareiní, bahreiní; BI: burundés; BJ: beninés; BN: bruneano; BO: boliviano; BR: brasileño, brasilero; BS: bahameño; BT: butanés; BW: botsuano; BY: bielorruso; BZ: beliceño
CA: canadiense; CD: congoleño, congolés; CF: centroafricano; CG: congoleño, congolés; CH: suizo; CI: marfileño; CL: chileno; CM: camerunés; CN: chino; CO: colombiano; CR: costarricense; CU: cubano; CV: caboverdiano; CY: chipriota, turcochipriota, grecochipriota; CZ: checo; DE: alemán; DJ: yibutiano; DK: danés; DO: dominicano; DZ: argelino; EC: ecuatoriano; EE: estonio; EG: egipcio; EH: saharaui; ER: eritreo; ES: español; ET: etíope
FI: finlandés, finés; FJ: fiyiano; FR: francés; GA: gabonés; GB: británico, inglés, escocés; GE: georgiano, abjasio, abjaso, surosetio; GH: ghanés; GM: gambiano; GN: guineano; GQ: ecuatoguineano; GR: griego, helénico; GT: guatemalteco; GW: bisauguineano; GY: guyanés; HK: hongkonés; HN: hondureño; HR: croata; HT: haitiano; HU: húngaro; ID: indonesio; IE: irlandés; IL: israelí; IQ: iraquí; IR: iraní; IS: islandés; IT: italiano; JM: jamaicano, jamaiquino; JO: jordano; JP: japonés, nipón
KE: keniano, keniata; KG: kirguís, kirguiso; KH: camboyano; KM: comorense; KP: norcoreano; KR: surcoreano; KW: kuwaití; KZ: kazajo; LA: laosiano; LB: libanés; LI: liechtensteiniano; LK: ceilanés, ceilandés, esrilanqués; LR: liberiano; LS: lesotense; LT: lituano; LU: luxemburgués; LV: letón; LY: libio; MA: marroquí; MC: monegasco; MD: moldavo; ME: montenegrino; MG: malgache; MK: macedonio, normacedonio; ML: maliense; MM: birmano; MN: mongol; MR: mauritano; MT: maltés; MU: mauriciano; MV: maldivo; MW: malauí
MX: mexicano; MY: malasio; MZ: mozambiqueño; NA: namibio; NE: nigerino; NG: nigeriano; NI: nicaragüense; NL: neerlandés, holandés; NO: noruego; NP: nepalí, nepalés; NZ: neozelandés, neocelandés; OM: omaní; PA: panameño; PE: peruano; PG: papú; PH: filipino; PK: pakistaní, paquistaní; PL: polaco; PR: puertorriqueño, portorriqueño; PS: palestino; PT: portugués; PY: paraguayo; QA: catarí, qatarí; RO: rumano; RS: serbio; RU: ruso; RW: ruandés; SA: saudí, saudita; SC: seychellense; SD: sudanés; SE: sueco
SG: singapurense; SI: esloveno; SK: eslovaco; SL: sierraleonés; SM: sanmarinense; SN: senegalés; SO: somalí; SR: surinamés; SS: sursudanés; ST: santotomense; SV: salvadoreño; SY: sirio; SZ: suazi; TD: chadiano; TG: togolés; TH: tailandés; TJ: tayiko; TL: timorense; TM: turcomano, turkmeno; TN: tunecino; TR: turco; TT: trinitense; TW: taiwanés; TZ: tanzano; UA: ucraniano, ucranio; UG: ugandés; US: estadounidense, norteamericano; UY: uruguayo; UZ: uzbeko; VA: vaticano; VE: venezolano; VN: vietnamita; XK: kosovar; YE: yemení; ZA: sudafricano, surafricano; ZM: zambiano; ZW: zimbabuense
"""

ADJECTIVES["pt"] = """
AD: andorrano; AE: emiradense, emirati; AF: afegão/afegã; AL: albanês; AM: armênio, arménio; AO: angolano; AR: argentino; AT: austríaco; AU: australiano; AZ: azerbaijano, azeri; BA: bósnio; BD: bengalês, bangladense; BE: belga; BF: burquinense, burquinês; BG: búlgaro; BH: bareinita; BI: burundês, burundiano; BJ: beninense; BO: boliviano; BR: brasileiro; BW: botsuanês; BY: bielorrusso
CA: canadense, canadiano; CD: congolês; CF: centro-africano; CG: congolês; CH: suíço; CI: marfinense, costa-marfinense; CL: chileno; CM: camaronês; CN: chinês; CO: colombiano; CR: costarriquenho, costa-riquenho; CU: cubano; CV: cabo-verdiano; CY: cipriota; CZ: tcheco, checo; DE: alemão/alemã; DK: dinamarquês; DO: dominicano; DZ: argelino; EC: equatoriano; EE: estoniano, estónio; EG: egípcio; EH: saaraui; ER: eritreu/eritreia; ES: espanhol; ET: etíope; FI: finlandês; FR: francês; GA: gabonês, gabonense
GB: britânico, inglês, escocês; GE: georgiano, abecásio; GH: ganês, ganense; GM: gambiano; GN: guineano; GQ: equato-guineense; GR: grego; GT: guatemalteco; GW: guineense, bissau-guineense; GY: guianense; HN: hondurenho; HR: croata; HT: haitiano; HU: húngaro; ID: indonésio; IE: irlandês; IL: israelense, israelita; IN: indiano; IQ: iraquiano; IR: iraniano; IS: islandês; IT: italiano; JM: jamaicano; JO: jordaniano, jordano; JP: japonês; KE: queniano; KG: quirguiz; KH: cambojano; KP: norte-coreano; KR: sul-coreano; KW: kuwaitiano; KZ: cazaque; LA: laosiano; LB: libanês
LK: cingalês; LR: liberiano; LT: lituano; LU: luxemburguês; LV: letão/letã, letoniano; LY: líbio; MA: marroquino; MC: monegasco; MD: moldavo, moldávio; ME: montenegrino; MG: malgaxe; MK: macedônio, macedónio; ML: malinês, maliano; MM: birmanês, mianmarense; MN: mongol; MR: mauritano; MT: maltês; MX: mexicano; MY: malaio, malaiano; MZ: moçambicano; NA: namibiano, namíbio; NG: nigeriano; NE: nigerino; NI: nicaraguense; NL: neerlandês, holandês; NO: norueguês; NP: nepalês; NZ: neozelandês; OM: omanense, omani; PA: panamenho; PE: peruano
PH: filipino; PK: paquistanês; PL: polonês, polaco; PR: porto-riquenho; PS: palestino, palestiniano; PT: português; PY: paraguaio; QA: catariano, catari; RO: romeno; RS: sérvio; RU: russo; RW: ruandês; SA: saudita; SD: sudanês; SE: sueco; SG: singapurense, cingapuriano; SI: esloveno; SK: eslovaco; SN: senegalês; SO: somali, somaliano; SR: surinamês; SS: sul-sudanês; ST: são-tomense, santomense; SV: salvadorenho; SY: sírio; TD: chadiano; TG: togolês; TH: tailandês; TJ: tadjique, tajique; TL: timorense; TM: turcomeno, turquemeno; TN: tunisiano, tunisino; TR: turco
TW: taiwanês; TZ: tanzaniano; UA: ucraniano; UG: ugandês, ugandense; US: americano, norte-americano, estadunidense; UY: uruguaio; UZ: uzbeque, usbeque; VA: vaticano; VE: venezuelano; VN: vietnamita; XK: kosovar; YE: iemenita; ZA: sul-africano; ZM: zambiano; ZW: zimbabuense, zimbabueano
"""

ADJECTIVES["fr"] = """
AD: andorran; AE: émirati, émirien; AF: afghan; AL: albanais; AM: arménien; AO: angolais; AR: argentin; AT: autrichien; AU: australien; AZ: azerbaïdjanais, azéri; BA: bosnien, bosniaque; BB: barbadien; BD: bangladais; BE: belge; BF: burkinabè, burkinabé; BG: bulgare; BH: bahreïni, bahreïnien; BI: burundais; BJ: béninois; BN: brunéien; BO: bolivien; BR: brésilien; BT: bhoutanais; BW: botswanais, botswanéen; BY: biélorusse, bélarusse; BZ: bélizien
CA: canadien; CD: congolais; CF: centrafricain; CG: congolais; CH: suisse, helvétique; CI: ivoirien; CL: chilien; CM: camerounais; CN: chinois; CO: colombien; CR: costaricien, costaricain; CU: cubain; CV: cap-verdien, capverdien; CY: chypriote, chypriote turc/chypriote turque, chypriote grec/chypriote grecque; CZ: tchèque; DE: allemand; DJ: djiboutien; DK: danois; DO: dominicain; DZ: algérien; EC: équatorien; EE: estonien; EG: égyptien; EH: sahraoui; ER: érythréen; ES: espagnol; ET: éthiopien
FI: finlandais, finnois; FJ: fidjien; FR: français; GA: gabonais; GB: britannique, anglais, écossais; GE: géorgien, abkhaze, sud-ossète; GH: ghanéen; GM: gambien; GN: guinéen; GQ: équato-guinéen; GR: grec/grecque, hellénique; GT: guatémaltèque; GW: bissau-guinéen; GY: guyanien; HK: hongkongais; HN: hondurien; HR: croate; HT: haïtien; HU: hongrois; ID: indonésien; IE: irlandais; IL: israélien; IN: indien; IQ: irakien, iraquien; IR: iranien; IS: islandais; IT: italien; JM: jamaïcain; JO: jordanien; JP: japonais
KE: kényan, kenyan; KG: kirghize; KH: cambodgien, khmer/khmère; KM: comorien; KP: nord-coréen; KR: sud-coréen; KW: koweïtien; KZ: kazakh, kazakhstanais, kazakhe; LA: laotien; LB: libanais; LI: liechtensteinois; LK: sri-lankais, srilankais; LR: libérien; LS: lésothan; LT: lituanien; LU: luxembourgeois; LV: letton/lettonne, lettonien; LY: libyen; MA: marocain; MC: monégasque; MD: moldave; ME: monténégrin; MG: malgache; MK: macédonien, nord-macédonien; ML: malien; MM: birman; MN: mongol; MR: mauritanien; MT: maltais; MU: mauricien; MV: maldivien; MW: malawite, malawien
MX: mexicain; MY: malaisien; MZ: mozambicain; NA: namibien; NE: nigérien; NG: nigérian; NI: nicaraguayen; NL: néerlandais, hollandais; NO: norvégien; NP: népalais; NZ: néo-zélandais, néozélandais; OM: omanais; PA: panaméen; PE: péruvien; PG: papouasien; PH: philippin; PK: pakistanais; PL: polonais; PR: portoricain; PS: palestinien; PT: portugais; PY: paraguayen; QA: qatari, qatarien; RO: roumain; RS: serbe; RU: russe; RW: rwandais; SA: saoudien; SC: seychellois; SD: soudanais; SE: suédois; SG: singapourien; SI: slovène; SK: slovaque; SL: sierra-léonais; SM: saint-marinais
SN: sénégalais; SO: somalien; SR: surinamais, surinamien; SS: sud-soudanais; ST: santoméen; SV: salvadorien; SY: syrien; SZ: swazi; TD: tchadien; TG: togolais; TH: thaïlandais; TJ: tadjik/tadjike; TL: timorais, est-timorais; TM: turkmène; TN: tunisien; TR: turc/turque; TT: trinidadien; TW: taïwanais, taiwanais; TZ: tanzanien; UA: ukrainien; UG: ougandais; US: américain, étasunien, états-unien; UY: uruguayen; UZ: ouzbek/ouzbèke; VE: vénézuélien; VN: vietnamien; XK: kosovar; YE: yéménite; ZA: sud-africain; ZM: zambien; ZW: zimbabwéen
"""

ADJECTIVES["it"] = """
AD: andorrano; AE: emiratino; AF: afghano, afgano; AL: albanese; AM: armeno; AO: angolano; AR: argentino; AT: austriaco; AU: australiano; AZ: azero, azerbaigiano, azerbaijano; BA: bosniaco; BD: bangladese; BE: belga; BF: burkinabé; BG: bulgaro; BH: bahreinita; BI: burundese; BJ: beninese; BO: boliviano; BR: brasiliano; BW: botswano; BY: bielorusso; CA: canadese; CD: congolese; CF: centrafricano; CG: congolese; CH: svizzero, elvetico; CI: ivoriano; CL: cileno; CM: camerunese, camerunense; CN: cinese; CO: colombiano; CR: costaricano; CU: cubano; CV: capoverdiano
CY: cipriota, turco-cipriota, greco-cipriota; CZ: ceco; DE: tedesco; DK: danese; DO: dominicano; DZ: algerino; EC: ecuadoriano, ecuadoregno; EE: estone; EG: egiziano; EH: saharawi; ER: eritreo; ES: spagnolo; ET: etiope; FI: finlandese; FR: francese; GA: gabonese; GB: britannico, inglese, scozzese; GE: georgiano, abcaso, abkhazo; GH: ghanese; GM: gambiano; GN: guineano; GQ: equatoguineano; GR: greco, ellenico; GT: guatemalteco; HN: honduregno; HR: croato; HT: haitiano; HU: ungherese; ID: indonesiano; IE: irlandese; IL: israeliano; IN: indiano; IQ: iracheno; IR: iraniano; IS: islandese
IT: italiano; JM: giamaicano; JO: giordano; JP: giapponese; KE: keniota, keniano; KG: kirghiso, kirghizo; KH: cambogiano; KP: nordcoreano; KR: sudcoreano; KW: kuwaitiano; KZ: kazako, kazaco; LA: laotiano; LB: libanese; LK: singalese, srilankese; LR: liberiano; LT: lituano; LU: lussemburghese; LV: lettone; LY: libico; MA: marocchino; MC: monegasco; MD: moldavo; ME: montenegrino; MG: malgascio; MK: macedone; ML: maliano; MM: birmano; MN: mongolo; MR: mauritano; MT: maltese; MX: messicano; MY: malese, malaysiano; MZ: mozambicano; NA: namibiano; NE: nigerino; NG: nigeriano; NI: nicaraguense
NL: olandese, neerlandese; NO: norvegese; NP: nepalese; NZ: neozelandese; OM: omanita; PA: panamense; PE: peruviano; PH: filippino; PK: pakistano, pachistano; PL: polacco; PR: portoricano; PS: palestinese; PT: portoghese; PY: paraguaiano, paraguayano; QA: qatariota, qatarino; RO: romeno, rumeno; RS: serbo; RU: russo; RW: ruandese; SA: saudita; SD: sudanese; SE: svedese; SG: singaporiano; SI: sloveno; SK: slovacco; SM: sammarinese; SN: senegalese; SO: somalo; SS: sudsudanese; SV: salvadoregno; SY: siriano; TD: ciadiano; TG: togolese; TH: thailandese, tailandese; TJ: tagico, tagiko
TL: timorese; TM: turkmeno, turcomanno; TN: tunisino; TR: turco; TW: taiwanese; TZ: tanzaniano; UA: ucraino; UG: ugandese; US: statunitense, americano; UY: uruguaiano, uruguayano; UZ: uzbeko, usbeco; VA: vaticano; VE: venezuelano; VN: vietnamita; XK: kosovaro; YE: yemenita; ZA: sudafricano; ZM: zambiano; ZW: zimbabwese
"""

ADJECTIVES["de"] = """
AE: emiratisch; AF: afghanisch, Afghane; AL: albanisch, Albaner; AM: armenisch, Armenier; AO: angolanisch; AR: argentinisch; AT: österreichisch, Österreicher; AU: australisch; AZ: aserbaidschanisch, Aserbaidschaner; BA: bosnisch, bosnisch-herzegowinisch; BD: bangladeschisch; BE: belgisch, Belgier; BF: burkinisch; BG: bulgarisch; BH: bahrainisch; BI: burundisch; BO: bolivianisch; BR: brasilianisch; BW: botsuanisch, botswanisch; BY: belarussisch, weißrussisch, belarusisch
CA: kanadisch; CD: kongolesisch; CG: kongolesisch; CF: zentralafrikanisch; CH: schweizerisch, Schweizer; CI: ivorisch; CL: chilenisch; CM: kamerunisch; CN: chinesisch; CO: kolumbianisch; CR: costa-ricanisch; CU: kubanisch; CV: kapverdisch; CY: zypriotisch, zyprisch, türkisch-zypriotisch, türkisch-zyprisch, nordzyprisch; CZ: tschechisch; DE: deutsch, bundesdeutsch; DK: dänisch; DO: dominikanisch; DZ: algerisch; EC: ecuadorianisch; EE: estnisch; EG: ägyptisch; EH: sahrauisch
ER: eritreisch; ES: spanisch, Spanier; ET: äthiopisch; FI: finnisch; FR: französisch, Franzose; GA: gabunisch; GB: britisch, Brite, schottisch; GE: georgisch, abchasisch, südossetisch; GH: ghanaisch; GM: gambisch; GN: guineisch; GR: griechisch, Grieche; GT: guatemaltekisch; HN: honduranisch; HR: kroatisch, Kroate; HT: haitianisch; HU: ungarisch, Ungar; ID: indonesisch; IE: irisch; IL: israelisch; IN: indisch; IQ: irakisch; IR: iranisch; IS: isländisch; IT: italienisch, Italiener; JM: jamaikanisch; JO: jordanisch; JP: japanisch
KE: kenianisch; KG: kirgisisch; KH: kambodschanisch; KP: nordkoreanisch; KR: südkoreanisch; KW: kuwaitisch; KZ: kasachisch, kasachstanisch; LA: laotisch; LB: libanesisch; LI: liechtensteinisch; LK: sri-lankisch; LR: liberianisch; LT: litauisch; LU: luxemburgisch; LV: lettisch; LY: libysch; MA: marokkanisch; MC: monegassisch; MD: moldauisch, moldawisch; ME: montenegrinisch; MG: madagassisch; MK: mazedonisch, nordmazedonisch; ML: malisch; MM: myanmarisch, birmanisch; MN: mongolisch; MR: mauretanisch; MT: maltesisch; MX: mexikanisch; MY: malaysisch; MZ: mosambikanisch
NA: namibisch; NE: nigrisch; NG: nigerianisch; NI: nicaraguanisch; NL: niederländisch, holländisch; NO: norwegisch; NP: nepalesisch; NZ: neuseeländisch; OM: omanisch; PA: panamaisch; PE: peruanisch; PH: philippinisch; PK: pakistanisch; PL: polnisch; PS: palästinensisch; PT: portugiesisch; PY: paraguayisch; QA: katarisch; RO: rumänisch; RS: serbisch, Serbe; RU: russisch, russländisch, Russe; RW: ruandisch; SA: saudi-arabisch, saudisch; SD: sudanesisch; SE: schwedisch; SG: singapurisch; SI: slowenisch; SK: slowakisch; SN: senegalesisch; SO: somalisch
SS: südsudanesisch; SV: salvadorianisch; SY: syrisch; TD: tschadisch; TG: togoisch; TH: thailändisch; TJ: tadschikisch; TL: osttimoresisch; TM: turkmenisch; TN: tunesisch; TR: türkisch, Türke; TW: taiwanisch; TZ: tansanisch; UA: ukrainisch; UG: ugandisch; US: US-amerikanisch, amerikanisch, Amerikaner; UY: uruguayisch; UZ: usbekisch; VE: venezolanisch; VN: vietnamesisch; XK: kosovarisch; YE: jemenitisch; ZA: südafrikanisch; ZM: sambisch; ZW: simbabwisch
"""

# Ekavian, Cyrillic; the Latin spelling is added by serbian_latin() below.
ADJECTIVES["sr"] = """
AE: емиратски; AF: авганистански, авгански; AL: албански; AM: јерменски; AO: анголски; AR: аргентински; AT: аустријски; AU: аустралијски; AZ: азербејџански; BA: босански, босанскохерцеговачки, бошњачки; BD: бангладешки; BE: белгијски; BG: бугарски; BO: боливијски; BR: бразилски; BY: белоруски; CA: канадски; CH: швајцарски; CL: чилеански; CM: камерунски; CN: кинески; CO: колумбијски; CU: кубански; CY: кипарски, кипарски Турчин, кипарски Грк; CZ: чешки
DE: немачки; DK: дански; DZ: алжирски; EC: еквадорски; EE: естонски; EG: египатски; ES: шпански; ET: етиопски; FI: фински; FR: француски; GB: британски, енглески, шкотски; GE: грузијски, грузински, абхаски, јужноосетински; GH: гански; GR: грчки; HR: хрватски; HU: мађарски; ID: индонежански; IE: ирски; IL: израелски; IN: индијски; IQ: ирачки; IR: ирански; IS: исландски; IT: италијански; JO: јордански; JP: јапански; KE: кенијски; KG: киргиски, киргистански; KH: камбоџански
KP: севернокорејски; KR: јужнокорејски; KW: кувајтски; KZ: казахстански, казашки; LA: лаоски; LB: либански, либанонски; LK: шриланчански; LT: литвански; LU: луксембуршки; LV: летонски; LY: либијски; MA: марокански; MD: молдавски; ME: црногорски; MK: македонски, северномакедонски; MN: монголски; MT: малтешки; MX: мексички; MY: малезијски; NG: нигеријски; NI: никарагвански; NL: холандски, низоземски; NO: норвешки; NP: непалски; NZ: новозеландски; OM: омански; PE: перуански
PH: филипински; PK: пакистански; PL: пољски; PS: палестински; PT: португалски, португалски; PY: парагвајски; QA: катарски; RO: румунски; RS: српски, србијански; RU: руски; SA: саудијски, саудијскоарапски; SD: судански; SE: шведски; SG: сингапурски; SI: словеначки; SK: словачки; SN: сенегалски; SO: сомалијски; SY: сиријски; TH: тајландски; TJ: таџикистански, таџички; TM: туркменистански, туркменски; TN: туниски, тунишански; TR: турски; TW: тајвански; TZ: танзанијски
UA: украјински; UG: угандски; US: амерички; UY: уругвајски; UZ: узбекистански, узбечки; VE: венецуелански; VN: вијетнамски; XK: косовски; YE: јеменски; ZA: јужноафрички; ZM: замбијски; ZW: зимбабвеански
"""

ADJECTIVES["hr"] = """
AE: emiratski; AF: afganistanski, afganski; AL: albanski; AM: armenski; AO: angolski; AR: argentinski; AT: austrijski; AU: australski; AZ: azerbajdžanski; BA: bosanski, bosanskohercegovački, bošnjački; BD: bangladeški; BE: belgijski; BG: bugarski; BO: bolivijski; BR: brazilski; BY: bjeloruski; CA: kanadski; CH: švicarski; CL: čileanski; CM: kamerunski; CN: kineski; CO: kolumbijski; CU: kubanski; CY: ciparski; CZ: češki
DE: njemački; DK: danski; DZ: alžirski; EC: ekvadorski; EE: estonski; EG: egipatski; ES: španjolski; ET: etiopski; FI: finski; FR: francuski; GB: britanski, engleski, škotski; GE: gruzijski, abhaski, južnoosetski; GH: ganski; GR: grčki; HR: hrvatski; HU: mađarski; ID: indonezijski; IE: irski; IL: izraelski; IN: indijski; IQ: irački; IR: iranski; IS: islandski; IT: talijanski; JO: jordanski; JP: japanski; KE: kenijski; KG: kirgistanski, kirgiski; KH: kambodžanski
KP: sjevernokorejski; KR: južnokorejski; KW: kuvajtski; KZ: kazahstanski, kazaški; LA: laoski; LB: libanonski; LK: šrilanški; LT: litavski; LU: luksemburški; LV: latvijski; LY: libijski; MA: marokanski; MD: moldavski; ME: crnogorski; MK: makedonski, sjevernomakedonski; MN: mongolski; MT: malteški; MX: meksički; MY: malezijski; NG: nigerijski; NI: nikaragvanski; NL: nizozemski; NO: norveški; NP: nepalski; NZ: novozelandski; OM: omanski; PE: peruanski
PH: filipinski; PK: pakistanski; PL: poljski; PS: palestinski; PT: portugalski; PY: paragvajski; QA: katarski; RO: rumunjski; RS: srpski, srbijanski; RU: ruski; SA: saudijski, saudijskoarapski; SD: sudanski; SE: švedski; SG: singapurski; SI: slovenski; SK: slovački; SN: senegalski; SO: somalijski; SY: sirijski; TH: tajlandski; TJ: tadžikistanski, tadžički; TM: turkmenistanski, turkmenski; TN: tuniski, tunižanski; TR: turski; TW: tajvanski; TZ: tanzanijski
UA: ukrajinski; UG: ugandski; US: američki; UY: urugvajski; UZ: uzbekistanski, uzbečki; VE: venezuelski; VN: vijetnamski; XK: kosovski; YE: jemenski; ZA: južnoafrički; ZM: zambijski; ZW: zimbabveanski
"""

# Bosnian: the Croatian table, but for these.
BOSNIAN_OTHERWISE = """
AM: armenski, jermenski; AU: australijski, australski; AZ: azerbejdžanski; CH: švicarski, švajcarski; CY: kiparski; ES: španski; IT: italijanski; LT: litvanski, litavski; LV: latvijski, letonski; NL: holandski, nizozemski; RO: rumunski; SI: slovenski, slovenački; ID: indonezijski, indonežanski; LB: libanonski, libanski; LK: šrilankanski; VE: venecuelanski
"""

ADJECTIVES["bg"] = """
AE: емиратски; AF: афганистански, афгански; AL: албански; AM: арменски; AO: анголски; AR: аржентински; AT: австрийски; AU: австралийски; AZ: азербайджански, азерски; BA: босненски, босненско-херцеговински; BD: бангладешки; BE: белгийски; BG: български; BO: боливийски; BR: бразилски; BY: беларуски, белоруски; CA: канадски; CD: конгоански; CG: конгоански; CH: швейцарски; CL: чилийски; CM: камерунски; CN: китайски; CO: колумбийски; CU: кубински; CY: кипърски, кипърско-турски, севернокипърски; CZ: чешки
DE: германски, немски; DK: датски; DZ: алжирски; EC: еквадорски; EE: естонски; EG: египетски; ES: испански; ET: етиопски; FI: финландски, фински; FR: френски; GB: британски, английски, шотландски; GE: грузински, абхазки, южноосетински; GH: гански; GR: гръцки; HR: хърватски; HU: унгарски; ID: индонезийски; IE: ирландски; IL: израелски; IN: индийски; IQ: иракски; IR: ирански; IS: исландски; IT: италиански; JO: йордански; JP: японски; KE: кенийски; KG: киргизки, киргизстански; KH: камбоджански
KP: севернокорейски; KR: южнокорейски; KW: кувейтски; KZ: казахстански, казахски; LA: лаоски; LB: ливански; LK: шриланкийски; LT: литовски; LU: люксембургски; LV: латвийски; LY: либийски; MA: марокански; MD: молдовски, молдавски; ME: черногорски; MK: македонски, северномакедонски; ML: малийски; MN: монголски; MT: малтийски; MX: мексикански; MY: малайзийски; NG: нигерийски; NL: нидерландски, холандски; NO: норвежки; NP: непалски; NZ: новозеландски; OM: омански; PE: перуански
PH: филипински; PK: пакистански; PL: полски; PS: палестински; PT: португалски; PY: парагвайски; QA: катарски; RO: румънски; RS: сръбски; RU: руски; SA: саудитски, саудитскоарабски; SD: судански; SE: шведски; SG: сингапурски; SI: словенски; SK: словашки; SN: сенегалски; SO: сомалийски; SY: сирийски; TH: тайландски; TJ: таджикски, таджикистански; TM: туркменски, туркменистански; TN: тунизийски; TR: турски; TW: тайвански; TZ: танзанийски; UA: украински; UG: угандийски; US: американски
UY: уругвайски; UZ: узбекски, узбекистански; VE: венецуелски; VN: виетнамски; XK: косовски; YE: йеменски; ZA: южноафрикански; ZM: замбийски; ZW: зимбабвийски
"""

ADJECTIVES["ro"] = """
AE: emiratez; AF: afgan; AL: albanez; AM: armean; AO: angolez; AR: argentinian; AT: austriac; AU: australian; AZ: azer, azerbaidjan; BA: bosniac; BD: bangladez; BE: belgian; BG: bulgar, bulgăresc; BO: bolivian; BR: brazilian; BY: belarus, bielorus; CA: canadian; CD: congolez; CG: congolez; CH: elvețian; CL: chilian; CM: camerunez; CN: chinez, chinezesc; CO: columbian; CU: cubanez; CY: cipriot, turco-cipriot, greco-cipriot; CZ: ceh; DE: german; DK: danez; DZ: algerian; EC: ecuadorian; EE: estonian, eston
EG: egiptean; ES: spaniol; ET: etiopian; FI: finlandez; FR: francez; GB: britanic, englez, scoțian; GE: georgian, abhaz; GH: ghanez; GR: grec, grecesc, elen; HR: croat; HU: maghiar, ungar; ID: indonezian; IE: irlandez; IL: israelian; IN: indian; IQ: irakian; IR: iranian; IS: islandez; IT: italian; JO: iordanian; JP: japonez; KE: kenyan; KG: kârgâz, kirghiz; KH: cambodgian; KP: nord-coreean; KR: sud-coreean; KW: kuweitian; KZ: kazah; LA: laoțian; LB: libanez; LT: lituanian; LU: luxemburghez; LV: leton; LY: libian
MA: marocan; MD: moldovean, moldovenesc; ME: muntenegrean; MK: macedonean, nord-macedonean; ML: malian; MN: mongol; MT: maltez; MX: mexican; MY: malaysian; NG: nigerian; NL: neerlandez, olandez; NO: norvegian; NP: nepalez; NZ: neozeelandez; OM: omanez; PE: peruan; PH: filipinez; PK: pakistanez; PL: polonez; PS: palestinian; PT: portughez; PY: paraguayan; QA: qatarez; RO: român, românesc; RS: sârb, sârbesc; RU: rus, rusesc; SA: saudit; SD: sudanez; SE: suedez; SG: singaporez; SI: sloven; SK: slovac; SN: senegalez; SO: somalez
SY: sirian; TH: thailandez; TJ: tadjic; TM: turkmen; TN: tunisian; TR: turc, turcesc; TW: taiwanez; TZ: tanzanian; UA: ucrainean; UG: ugandez; US: american; UY: uruguayan; UZ: uzbec; VE: venezuelean; VN: vietnamez; XK: kosovar; YE: yemenit; ZA: sud-african; ZM: zambian; ZW: zimbabwean
"""

ADJECTIVES["uk"] = """
AE: еміратський; AF: афганський, афганець; AL: албанський, албанець; AM: вірменський, вірменин; AO: ангольський; AR: аргентинський; AT: австрійський, австрієць; AU: австралійський; AZ: азербайджанський, азербайджанець; BA: боснійський; BD: бангладеський; BE: бельгійський; BG: болгарський, болгарин; BO: болівійський; BR: бразильський; BY: білоруський, білорус; CA: канадський; CD: конголезький; CG: конголезький; CH: швейцарський; CL: чилійський; CM: камерунський; CN: китайський, китаєць; CO: колумбійський; CU: кубинський; CY: кіпрський, турко-кіпрський; CZ: чеський, чех
DE: німецький, німець; DK: данський; DZ: алжирський; EC: еквадорський; EE: естонський, естонець; EG: єгипетський; ES: іспанський, іспанець; ET: ефіопський; FI: фінський, фінляндський; FR: французький, француз; GB: британський, англійський, британець, шотландський; GE: грузинський, грузин, абхазький, південноосетинський; GH: ганський; GR: грецький, грек; HR: хорватський, хорват; HU: угорський, угорець; ID: індонезійський; IE: ірландський; IL: ізраїльський; IN: індійський; IQ: іракський; IR: іранський; IS: ісландський; IT: італійський, італієць; JO: йорданський; JP: японський, японець
KE: кенійський; KG: киргизький, киргизстанський; KH: камбоджійський; KP: північнокорейський; KR: південнокорейський; KW: кувейтський; KZ: казахстанський, казахський; LA: лаоський; LB: ліванський; LK: шрі-ланкійський; LT: литовський, литовець; LU: люксембурзький; LV: латвійський, латиський, латвієць; LY: лівійський; MA: марокканський; MD: молдовський, молдавський; ME: чорногорський; MK: македонський, північномакедонський; ML: малійський; MN: монгольський; MT: мальтійський; MX: мексиканський; MY: малайзійський; NG: нігерійський; NL: нідерландський, голландський; NO: норвезький; NP: непальський; NZ: новозеландський; OM: оманський; PE: перуанський
PH: філіппінський; PK: пакистанський; PL: польський, поляк; PS: палестинський; PT: португальський; PY: парагвайський; QA: катарський; RO: румунський, румун; RS: сербський, серб; RU: російський, росіянин; SA: саудівський; SD: суданський; SE: шведський, швед; SG: сингапурський; SI: словенський; SK: словацький, словак; SN: сенегальський; SO: сомалійський; SY: сирійський; TH: таїландський, тайський; TJ: таджицький, таджикистанський; TM: туркменський; TN: туніський; TR: турецький, турок; TW: тайванський; TZ: танзанійський; UA: український, українець; UG: угандійський; US: американський, американець
UY: уругвайський; UZ: узбецький, узбекистанський; VE: венесуельський; VN: в'єтнамський; XK: косовський; YE: єменський; ZA: південноафриканський; ZM: замбійський; ZW: зімбабвійський
"""

ADJECTIVES["el"] = """
AE: εμιρατιανός; AF: αφγανικός, Αφγανός; AL: αλβανικός, Αλβανός; AM: αρμενικός, Αρμένιος; AO: αγκολέζικος; AR: αργεντινικός, Αργεντινός; AT: αυστριακός; AU: αυστραλιανός; AZ: αζερμπαϊτζανικός, αζερικός, Αζέρος; BA: βοσνιακός, Βόσνιος; BE: βελγικός, Βέλγος; BG: βουλγαρικός, Βούλγαρος; BO: βολιβιανός; BR: βραζιλιάνικος, Βραζιλιάνος; BY: λευκορωσικός, Λευκορώσος; CA: καναδικός; CD: κονγκολέζικος; CG: κονγκολέζικος; CH: ελβετικός; CL: χιλιανός; CN: κινεζικός, Κινέζος; CO: κολομβιανός; CU: κουβανικός, Κουβανός
CY: κυπριακός, Κύπριος, τουρκοκυπριακός, Τουρκοκύπριος, ελληνοκυπριακός, Ελληνοκύπριος; CZ: τσεχικός, Τσέχος; DE: γερμανικός, Γερμανός; DK: δανικός, δανέζικος; DZ: αλγερινός; EE: εσθονικός; EG: αιγυπτιακός, Αιγύπτιος; ES: ισπανικός, Ισπανός; ET: αιθιοπικός; FI: φινλανδικός; FR: γαλλικός, Γάλλος; GB: βρετανικός, Βρετανός, αγγλικός; GE: γεωργιανός, αμπχαζικός; GR: ελληνικός, Έλληνας; HR: κροατικός, Κροάτης; HU: ουγγρικός, Ούγγρος; ID: ινδονησιακός; IE: ιρλανδικός; IL: ισραηλινός; IN: ινδικός, Ινδός; IQ: ιρακινός; IR: ιρανικός, Ιρανός; IS: ισλανδικός
IT: ιταλικός, Ιταλός; JO: ιορδανικός; JP: ιαπωνικός; KG: κιργιζικός; KP: βορειοκορεατικός; KR: νοτιοκορεατικός; KW: κουβεϊτιανός; KZ: καζακικός, Καζάκος; LB: λιβανικός, Λιβανέζος; LT: λιθουανικός; LU: λουξεμβουργιανός; LV: λετονικός; LY: λιβυκός; MA: μαροκινός; MD: μολδαβικός; ME: μαυροβουνιακός, Μαυροβούνιος; MK: βορειομακεδονικός; MN: μογγολικός; MT: μαλτέζικος; MX: μεξικανικός; MY: μαλαισιανός; NG: νιγηριανός; NL: ολλανδικός, Ολλανδός; NO: νορβηγικός; PE: περουβιανός; PK: πακιστανικός; PL: πολωνικός, Πολωνός; PS: παλαιστινιακός, Παλαιστίνιος; PT: πορτογαλικός
QA: καταριανός; RO: ρουμανικός; RS: σερβικός, Σέρβος; RU: ρωσικός, Ρώσος; SA: σαουδαραβικός; SD: σουδανικός; SE: σουηδικός; SI: σλοβενικός; SK: σλοβακικός; SY: συριακός, Σύρος; TH: ταϊλανδικός; TJ: τατζικικός; TM: τουρκμενικός; TN: τυνησιακός; TR: τουρκικός, Τούρκος; TW: ταϊβανέζικος; UA: ουκρανικός, Ουκρανός; US: αμερικανικός, Αμερικανός; UZ: ουζμπεκικός; VE: βενεζουελάνικος; VN: βιετναμικός, βιετναμέζικος; XK: κοσοβάρικος; YE: υεμενικός; ZA: νοτιοαφρικανικός
"""

ADJECTIVES["pl"] = """
AE: emiracki; AF: afgański, Afgańczyk; AL: albański, Albańczyk; AM: armeński, ormiański; AO: angolski; AR: argentyński; AT: austriacki; AU: australijski; AZ: azerbejdżański, azerski; BA: bośniacki; BD: bangladeski; BE: belgijski; BG: bułgarski; BO: boliwijski; BR: brazylijski; BY: białoruski; CA: kanadyjski; CD: kongijski; CG: kongijski; CH: szwajcarski; CL: chilijski; CM: kameruński; CN: chiński; CO: kolumbijski; CU: kubański; CY: cypryjski; CZ: czeski; DE: niemiecki; DK: duński; DZ: algierski; EC: ekwadorski; EE: estoński; EG: egipski; ES: hiszpański; ET: etiopski; FI: fiński
FR: francuski; GB: brytyjski, angielski, szkocki; GE: gruziński, abchaski, południowoosetyjski; GH: ghański; GR: grecki; HR: chorwacki; HU: węgierski; ID: indonezyjski; IE: irlandzki; IL: izraelski; IN: indyjski; IQ: iracki; IR: irański; IS: islandzki; IT: włoski; JO: jordański; JP: japoński; KE: kenijski; KG: kirgiski; KH: kambodżański; KP: północnokoreański; KR: południowokoreański; KW: kuwejcki; KZ: kazachski, kazachstański; LA: laotański; LB: libański; LT: litewski; LU: luksemburski; LV: łotewski; LY: libijski; MA: marokański; MD: mołdawski; ME: czarnogórski; MK: macedoński, północnomacedoński; ML: malijski; MN: mongolski; MT: maltański; MX: meksykański; MY: malezyjski
NG: nigeryjski; NL: holenderski, niderlandzki; NO: norweski; NP: nepalski; NZ: nowozelandzki; OM: omański; PE: peruwiański; PH: filipiński; PK: pakistański; PL: polski, Polak; PS: palestyński; PT: portugalski; PY: paragwajski; QA: katarski; RO: rumuński; RS: serbski; RU: rosyjski, Rosjanin; SA: saudyjski; SD: sudański; SE: szwedzki; SG: singapurski; SI: słoweński; SK: słowacki; SN: senegalski; SO: somalijski; SY: syryjski; TH: tajski, tajlandzki; TJ: tadżycki; TM: turkmeński; TN: tunezyjski; TR: turecki, Turek; TW: tajwański; TZ: tanzański; UA: ukraiński; UG: ugandyjski; US: amerykański
UY: urugwajski; UZ: uzbecki; VE: wenezuelski; VN: wietnamski; XK: kosowski; YE: jemeński; ZA: południowoafrykański; ZM: zambijski; ZW: zimbabweński
"""

ADJECTIVES["cs"] = """
AE: emirátský; AF: afghánský, afgánský; AL: albánský; AM: arménský; AO: angolský; AR: argentinský; AT: rakouský; AU: australský; AZ: ázerbájdžánský; BA: bosenský; BD: bangladéšský; BE: belgický; BG: bulharský; BO: bolivijský; BR: brazilský; BY: běloruský; CA: kanadský; CD: konžský; CG: konžský; CH: švýcarský; CL: chilský; CM: kamerunský; CN: čínský; CO: kolumbijský; CU: kubánský; CY: kyperský; CZ: český; DE: německý; DK: dánský; DZ: alžírský; EC: ekvádorský; EE: estonský; EG: egyptský; ES: španělský; ET: etiopský; FI: finský
FR: francouzský; GB: britský, anglický, skotský; GE: gruzínský, abchazský, jihoosetský; GH: ghanský; GR: řecký; HR: chorvatský; HU: maďarský; ID: indonéský; IE: irský; IL: izraelský; IN: indický; IQ: irácký; IR: íránský; IS: islandský; IT: italský; JO: jordánský; JP: japonský; KE: keňský; KG: kyrgyzský; KH: kambodžský; KP: severokorejský; KR: jihokorejský; KW: kuvajtský; KZ: kazašský, kazachstánský; LA: laoský; LB: libanonský; LT: litevský; LU: lucemburský; LV: lotyšský; LY: libyjský; MA: marocký; MD: moldavský; ME: černohorský; MK: makedonský, severomakedonský; MN: mongolský; MT: maltský; MX: mexický; MY: malajsijský
NG: nigerijský; NL: nizozemský, holandský; NO: norský; NP: nepálský; NZ: novozélandský; OM: ománský; PE: peruánský; PH: filipínský; PK: pákistánský; PL: polský; PS: palestinský; PT: portugalský; PY: paraguayský; QA: katarský; RO: rumunský; RS: srbský; RU: ruský; SA: saúdský, saúdskoarabský; SD: súdánský; SE: švédský; SG: singapurský; SI: slovinský; SK: slovenský; SN: senegalský; SO: somálský; SY: syrský; TH: thajský; TJ: tádžický; TM: turkmenský; TN: tuniský; TR: turecký; TW: tchajwanský, taiwanský; TZ: tanzanský; UA: ukrajinský; UG: ugandský; US: americký
UY: uruguayský; UZ: uzbecký; VE: venezuelský; VN: vietnamský; XK: kosovský; YE: jemenský; ZA: jihoafrický; ZM: zambijský; ZW: zimbabwský
"""

ADJECTIVES["he"] = """
AE: אמירתי; AF: אפגני; AL: אלבני; AM: ארמני; AR: ארגנטינאי; AT: אוסטרי; AU: אוסטרלי; AZ: אזרי, אזרבייג'ני; BA: בוסני; BE: בלגי; BG: בולגרי; BH: בחרייני; BO: בוליביאני; BR: ברזילאי; BY: בלארוסי; CA: קנדי; CD: קונגולזי; CG: קונגולזי; CH: שווייצרי, שוויצרי; CL: צ'יליאני; CN: סיני; CO: קולומביאני; CU: קובני; CY: קפריסאי; CZ: צ'כי; DE: גרמני; DZ: אלג'יראי; EE: אסטוני; EG: מצרי; ES: ספרדי; ET: אתיופי; FI: פיני, פינלנדי; FR: צרפתי; GB: בריטי, אנגלי, סקוטי; GE: גאורגי, אבחזי; GR: יווני; HR: קרואטי; HU: הונגרי; ID: אינדונזי; IE: אירי; IL: ישראלי; IN: הודי; IQ: עיראקי; IR: איראני; IS: איסלנדי
IT: איטלקי; JO: ירדני; JP: יפני; KE: קנייתי; KG: קירגיזי; KP: צפון קוריאני/צפון קוריאנית; KR: דרום קוריאני/דרום קוריאנית; KW: כוויתי; KZ: קזחי; LB: לבנוני; LT: ליטאי; LV: לטבי; LY: לובי; MA: מרוקאי, מרוקני; MD: מולדובי, מולדבי; ME: מונטנגרי; MK: מקדוני; MN: מונגולי; MX: מקסיקני; MY: מלזי; NG: ניגרי; NL: הולנדי; NO: נורווגי; OM: עומאני; PE: פרואני; PH: פיליפיני; PK: פקיסטני; PL: פולני; PS: פלסטיני; PT: פורטוגלי; QA: קטארי, קטרי; RO: רומני; RS: סרבי; RU: רוסי; SA: סעודי; SD: סודני; SE: שוודי; SI: סלובני; SK: סלובקי; SO: סומלי; SY: סורי
TH: תאילנדי; TJ: טג'יקי; TM: טורקמני; TN: תוניסאי; TR: טורקי, תורכי; TW: טאיוואני; UA: אוקראיני; UG: אוגנדי; US: אמריקאי, אמריקני; UZ: אוזבקי; VE: ונצואלי; VN: וייטנאמי; XK: קוסוברי; YE: תימני; ZA: דרום אפריקאי/דרום אפריקאית; ZW: זימבבואי
"""

ADJECTIVES["hu"] = """
AE: emírségekbeli; AF: afgán; AL: albán; AM: örmény; AO: angolai; AR: argentin; AT: osztrák; AU: ausztrál; AZ: azerbajdzsáni, azeri; BA: bosnyák, boszniai; BD: bangladesi; BE: belga; BG: bolgár; BO: bolíviai; BR: brazil; BY: fehérorosz, belarusz, belorusz; CA: kanadai; CD: kongói; CG: kongói; CH: svájci; CL: chilei; CM: kameruni; CN: kínai; CO: kolumbiai; CU: kubai; CY: ciprusi, ciprusi török, török ciprióta; CZ: cseh; DE: német; DK: dán; DZ: algériai; EC: ecuadori; EE: észt; EG: egyiptomi; ES: spanyol; ET: etióp; FI: finn; FR: francia; GB: brit, angol, skót; GE: grúz, georgiai, abház, dél-oszét
GH: ghánai; GR: görög; HR: horvát; HU: magyar; ID: indonéz; IE: írországi; IL: izraeli; IN: indiai; IQ: iraki; IR: iráni; IS: izlandi; IT: olasz; JO: jordániai; JP: japán; KE: kenyai; KG: kirgiz; KH: kambodzsai; KP: észak-koreai; KR: dél-koreai; KW: kuvaiti; KZ: kazah; LA: laoszi; LB: libanoni; LT: litván; LU: luxemburgi; LV: lettországi; LY: líbiai; MA: marokkói; MD: moldovai, moldáv; ME: montenegrói; MK: macedón, észak-macedón; ML: malii; MN: mongol; MT: máltai; MX: mexikói; MY: maláj, malajziai; NG: nigériai; NL: holland; NO: norvég; NP: nepáli; NZ: új-zélandi; OM: ománi; PE: perui
PH: Fülöp-szigeteki; PK: pakisztáni; PL: lengyel; PS: palesztin; PT: portugál; PY: paraguayi; QA: katari; RO: román; RS: szerb; RU: orosz; SA: szaúdi, szaúd-arábiai; SD: szudáni; SE: svéd; SG: szingapúri; SI: szlovén; SK: szlovák; SN: szenegáli; SO: szomáliai; SY: szíriai, szír; TH: thai, thaiföldi; TJ: tádzsik; TM: türkmén; TN: tunéziai; TR: török, törökországi; TW: tajvani; TZ: tanzániai; UA: ukrán; UG: ugandai; US: amerikai; UY: uruguayi; UZ: üzbég; VE: venezuelai; VN: vietnámi; XK: koszovói; YE: jemeni; ZA: dél-afrikai; ZM: zambiai; ZW: zimbabwei
"""

ADJECTIVES["nl"] = """
AF: Afghaans; AL: Albanees; AM: Armeens; AO: Angolees; AR: Argentijns; AT: Oostenrijks; AU: Australisch; AZ: Azerbeidzjaans, Azerisch; BA: Bosnisch; BD: Bengalees; BE: Belgisch; BG: Bulgaars; BO: Boliviaans; BR: Braziliaans; BY: Belarussisch, Wit-Russisch; CA: Canadees; CD: Congolees; CG: Congolees; CH: Zwitsers; CL: Chileens; CM: Kameroens; CN: Chinees; CO: Colombiaans; CU: Cubaans; CY: Cypriotisch, Turks-Cypriotisch, Grieks-Cypriotisch; CZ: Tsjechisch; DE: Duits; DK: Deens; DZ: Algerijns; EE: Ests, Estisch; EG: Egyptisch; ES: Spaans; ET: Ethiopisch; FI: Fins; FR: Frans; GB: Brits, Engels, Schots
GE: Georgisch, Abchazisch, Zuid-Ossetisch; GH: Ghanees; GR: Grieks; HR: Kroatisch; HU: Hongaars; ID: Indonesisch; IE: Iers; IL: Israëlisch; IN: Indiaas; IQ: Iraaks, Irakees; IR: Iraans; IS: IJslands; IT: Italiaans; JO: Jordaans; JP: Japans; KE: Keniaans; KG: Kirgizisch; KH: Cambodjaans; KP: Noord-Koreaans; KR: Zuid-Koreaans; KW: Koeweits; KZ: Kazachs; LA: Laotiaans; LB: Libanees; LT: Litouws; LU: Luxemburgs; LV: Lets; LY: Libisch; MA: Marokkaans; MD: Moldavisch; ME: Montenegrijns; MK: Macedonisch, Noord-Macedonisch; MN: Mongools; MT: Maltees; MX: Mexicaans; MY: Maleisisch
NG: Nigeriaans; NL: Nederlands; NO: Noors; NP: Nepalees; NZ: Nieuw-Zeelands; OM: Omaans; PE: Peruaans; PH: Filipijns; PK: Pakistaans; PL: Pools; PS: Palestijns; PT: Portugees; QA: Qatarees; RO: Roemeens; RS: Servisch; RU: Russisch; SA: Saoedisch, Saoedi-Arabisch; SD: Soedanees; SE: Zweeds; SI: Sloveens; SK: Slowaaks; SN: Senegalees; SO: Somalisch; SR: Surinaams; SY: Syrisch; TH: Thais; TJ: Tadzjieks; TM: Turkmeens; TN: Tunesisch; TR: Turks; TW: Taiwanees; TZ: Tanzaniaans; UA: Oekraïens; UG: Oegandees; US: Amerikaans; UY: Uruguayaans; UZ: Oezbeeks; VE: Venezolaans; VN: Vietnamees; XK: Kosovaars; YE: Jemenitisch; ZA: Zuid-Afrikaans; ZW: Zimbabwaans
"""

ADJECTIVES["sq"] = """
AF: afgan; AL: shqiptar; AM: armen; AR: argjentinas; AT: austriak; AU: australian; AZ: azerbajxhanas, azer; BA: boshnjak, boshnjakas; BE: belg; BG: bullgar; BR: brazilian; BY: bjellorus; CA: kanadez; CH: zviceran; CL: kilian; CN: kinez; CO: kolumbian; CU: kuban, kubanez; CY: qipriot; CZ: çek; DE: gjerman; DK: danez; DZ: algjerian; EE: estonez; EG: egjiptian; ES: spanjoll; ET: etiopian; FI: finlandez; FR: francez; GB: britanik, anglez, skocez; GE: gjeorgjian, abkhaz; GR: grek; HR: kroat; HU: hungarez; ID: indonezian; IE: irlandez; IL: izraelit; IN: indian; IQ: irakian; IR: iranian; IS: islandez; IT: italian
JO: jordanez; JP: japonez; KG: kirgiz; KP: verikorean; KR: jugkorean; KZ: kazak; LB: libanez; LT: lituanez; LV: letonez; LY: libian; MA: maroken; MD: moldav; ME: malazez; MK: maqedonas; MN: mongol; MT: maltez; MX: meksikan; MY: malajzian; NG: nigerian; NL: holandez; NO: norvegjez; PK: pakistanez; PL: polak, polonez; PS: palestinez; PT: portugez; RO: rumun; RS: serb; RU: rus; SA: saudit; SD: sudanez; SE: suedez; SI: slloven; SK: sllovak; SO: somalez; SY: sirian; TH: tajlandez; TJ: taxhik; TM: turkmen; TN: tunizian; TR: turk; TW: tajvanez; UA: ukrainas; US: amerikan; UZ: uzbek; VE: venezuelian; VN: vietnamez; XK: kosovar; YE: jemenas, jemenit; ZA: afrikano-jugor
"""

ADJECTIVES["mk"] = """
AE: емиратски; AF: авганистански, авгански; AL: албански; AM: ерменски; AR: аргентински; AT: австриски; AU: австралиски; AZ: азербејџански; BA: босански, босанскохерцеговски; BD: бангладешки; BE: белгиски; BG: бугарски; BO: боливиски; BR: бразилски; BY: белоруски; CA: канадски; CH: швајцарски; CL: чилеански; CN: кинески; CO: колумбиски; CU: кубански; CY: кипарски; CZ: чешки; DE: германски; DK: дански; DZ: алжирски; EE: естонски; EG: египетски; ES: шпански; ET: етиопски; FI: фински; FR: француски; GB: британски, англиски, шкотски; GE: грузиски, абхаски; GR: грчки; HR: хрватски; HU: унгарски; ID: индонезиски; IE: ирски; IL: израелски; IN: индиски; IQ: ирачки
IR: ирански; IS: исландски; IT: италијански; JO: јордански; JP: јапонски; KG: киргистански, киргиски; KP: севернокорејски; KR: јужнокорејски; KW: кувајтски; KZ: казахстански; LB: либански; LT: литвански; LU: луксембуршки; LV: латвиски; LY: либиски; MA: марокански; MD: молдавски; ME: црногорски; MK: македонски, северномакедонски; MN: монголски; MT: малтешки; MX: мексикански; MY: малезиски; NG: нигериски; NL: холандски; NO: норвешки; NP: непалски; PE: перуански; PH: филипински; PK: пакистански; PL: полски; PS: палестински; PT: португалски; QA: катарски; RO: романски; RS: српски; RU: руски
SA: саудиски; SD: судански; SE: шведски; SI: словенечки; SK: словачки; SO: сомалиски; SY: сириски; TH: тајландски; TJ: таџикистански; TM: туркменистански; TN: туниски; TR: турски; TW: тајвански; UA: украински; US: американски; UZ: узбекистански; VE: венецуелски; VN: виетнамски; XK: косовски; YE: јеменски; ZA: јужноафрикански
"""
ADJECTIVES["sk"] = """
AF: afganský; AL: albánsky; AM: arménsky; AR: argentínsky; AT: rakúsky; AU: austrálsky; AZ: azerbajdžanský; BA: bosniansky; BE: belgický; BG: bulharský; BR: brazílsky; BY: bieloruský; CA: kanadský; CH: švajčiarsky; CL: čílsky; CN: čínsky; CO: kolumbijský; CU: kubánsky; CY: cyperský; CZ: český; DE: nemecký; DK: dánsky; DZ: alžírsky; EE: estónsky; EG: egyptský; ES: španielsky; ET: etiópsky; FI: fínsky; FR: francúzsky; GB: britský, anglický; GE: gruzínsky, abcházsky; GR: grécky; HR: chorvátsky; HU: maďarský; ID: indonézsky; IE: írsky; IL: izraelský; IN: indický; IQ: iracký; IR: iránsky; IS: islandský; IT: taliansky; JO: jordánsky; JP: japonský
KG: kirgizský; KP: severokórejský; KR: juhokórejský; KZ: kazašský; LB: libanonský; LT: litovský; LU: luxemburský; LV: lotyšský; LY: líbyjský; MA: marocký; MD: moldavský; ME: čiernohorský; MK: macedónsky, severomacedónsky; MN: mongolský; MT: maltský; MX: mexický; MY: malajzijský; NG: nigérijský; NL: holandský; NO: nórsky; PK: pakistanský; PL: poľský; PS: palestínsky; PT: portugalský; RO: rumunský; RS: srbský; RU: ruský; SA: saudskoarabský; SD: sudánsky; SE: švédsky; SI: slovinský; SK: slovenský; SY: sýrsky; TH: thajský; TJ: tadžický; TM: turkménsky; TN: tuniský; TR: turecký; TW: taiwanský; UA: ukrajinský; US: americký; UZ: uzbecký; VE: venezuelský; VN: vietnamský; XK: kosovský; YE: jemenský; ZA: juhoafrický
"""
ADJECTIVES["sl"] = """
AF: afganistanski; AL: albanski; AM: armenski; AR: argentinski; AT: avstrijski; AU: avstralski; AZ: azerbajdžanski; BA: bosanski; BE: belgijski; BG: bolgarski; BR: brazilski; BY: beloruski; CA: kanadski; CH: švicarski; CL: čilski; CN: kitajski; CO: kolumbijski; CU: kubanski; CY: ciprski; CZ: češki; DE: nemški; DK: danski; DZ: alžirski; EE: estonski; EG: egiptovski; ES: španski; ET: etiopski; FI: finski; FR: francoski; GB: britanski, angleški; GE: gruzijski; GR: grški; HR: hrvaški; HU: madžarski; ID: indonezijski; IE: irski; IL: izraelski; IN: indijski; IQ: iraški; IR: iranski; IS: islandski; IT: italijanski; JO: jordanski; JP: japonski
KG: kirgiški; KP: severnokorejski; KR: južnokorejski; KZ: kazahstanski; LB: libanonski; LT: litovski; LU: luksemburški; LV: latvijski; LY: libijski; MA: maroški; MD: moldavski; ME: črnogorski; MK: makedonski, severnomakedonski; MN: mongolski; MT: malteški; MX: mehiški; MY: malezijski; NG: nigerijski; NL: nizozemski; NO: norveški; PK: pakistanski; PL: poljski; PS: palestinski; PT: portugalski; RO: romunski; RS: srbski; RU: ruski; SD: sudanski; SE: švedski; SI: slovenski; SK: slovaški; SY: sirski, sirijski; TH: tajski; TJ: tadžikistanski; TM: turkmenistanski; TN: tunizijski; TR: turški; TW: tajvanski; UA: ukrajinski; US: ameriški; UZ: uzbekistanski; VE: venezuelski; VN: vietnamski; XK: kosovski; YE: jemenski; ZA: južnoafriški
"""

# ---------------------------------------------------------------------------
# 4. Capitals
# ---------------------------------------------------------------------------
# The seat of government is listed beside the constitutional capital where the
# two differ. Israel: its seat of government; Palestine: the seat of its
# administration. Left out, because another place or a person of that name is
# far more often meant: Victoria (SC), Hamilton (BM), Douglas (IM), The Valley
# (AI), Plymouth (MS), Saint-Denis (RE), Saint-Pierre (PM), and in Spanish
# La Paz ("the peace"). Arabic and Persian Amman is left out because it is
# written like Oman. Also left out, as everyday words: Dushanbe in Persian
# ("Monday"), Astana in Persian and Uzbek ("threshold"; the Latin "Astana" stays),
# Kiev in Persian ("bag"; one spelling stays), Muscat in Arabic ("birthplace"),
# Sanaa in Kazakh ("mind") and Turkish ("to you"), Prague in Serbian
# ("threshold"), Vienna and Cape Town in French ("vienne", "le cap").

CAPITALS = {}

CAPITALS["en"] = """
AD: Andorra la Vella; AE: Abu Dhabi; AF: Kabul; AG: Saint John's, St. John's; AL: Tirana; AM: Yerevan; AO: Luanda; AR: Buenos Aires; AS: Pago Pago; AT: Vienna; AU: Canberra; AW: Oranjestad; AX: Mariehamn; AZ: Baku
BA: Sarajevo; BB: Bridgetown; BD: Dhaka, Dacca; BE: Brussels; BF: Ouagadougou; BG: Sofia; BH: Manama; BI: Gitega, Bujumbura; BJ: Porto-Novo, Cotonou; BL: Gustavia; BN: Bandar Seri Begawan; BO: Sucre, La Paz; BQ: Kralendijk; BR: Brasília, Brasilia
BS: Nassau; BT: Thimphu; BW: Gaborone; BY: Minsk; BZ: Belmopan; CA: Ottawa; CC: West Island; CD: Kinshasa; CF: Bangui; CG: Brazzaville; CH: Bern, Berne; CI: Yamoussoukro, Abidjan; CK: Avarua; CL: Santiago, Santiago de Chile; CM: Yaoundé, Yaounde; CN: Beijing, Peking
CO: Bogotá, Bogota; CR: San José; CU: Havana; CV: Praia; CW: Willemstad; CX: Flying Fish Cove; CY: Nicosia, Lefkosia, Lefkosa, North Nicosia; CZ: Prague; DE: Berlin; DJ: Djibouti City; DK: Copenhagen; DM: Roseau; DO: Santo Domingo; DZ: Algiers; EC: Quito; EE: Tallinn; EG: Cairo; EH: Laayoune, El Aaiún, Laâyoune
ER: Asmara; ES: Madrid; ET: Addis Ababa; FI: Helsinki; FJ: Suva; FK: Port Stanley; FM: Palikir; FO: Tórshavn, Torshavn; FR: Paris; GA: Libreville; GB: London; GD: Saint George's, St. George's; GE: Tbilisi, Sukhumi, Tskhinvali; GF: Cayenne; GG: Saint Peter Port, St Peter Port; GH: Accra; GL: Nuuk; GM: Banjul; GN: Conakry; GP: Basse-Terre
GQ: Malabo; GR: Athens; GS: King Edward Point; GT: Guatemala City; GU: Hagåtña, Hagatna; GW: Bissau; GY: Georgetown; HN: Tegucigalpa; HR: Zagreb; HT: Port-au-Prince; HU: Budapest; ID: Jakarta; IE: Dublin; IL: Jerusalem; IN: New Delhi; IQ: Baghdad; IR: Tehran, Teheran; IS: Reykjavík, Reykjavik; IT: Rome; JE: Saint Helier, St Helier
JM: Kingston; JO: Amman; JP: Tokyo; KE: Nairobi; KG: Bishkek; KH: Phnom Penh; KI: South Tarawa, Tarawa; KM: Moroni; KN: Basseterre; KP: Pyongyang; KR: Seoul; KW: Kuwait City; KY: George Town; KZ: Astana, Nur-Sultan, Nursultan; LA: Vientiane; LB: Beirut; LC: Castries; LI: Vaduz; LK: Colombo, Sri Jayawardenepura Kotte; LR: Monrovia; LS: Maseru; LT: Vilnius; LU: Luxembourg City; LV: Riga; LY: Tripoli
MA: Rabat; MC: Monaco; MD: Chisinau, Chișinău, Kishinev; ME: Podgorica; MF: Marigot; MG: Antananarivo; MH: Majuro; MK: Skopje; ML: Bamako; MM: Naypyidaw, Nay Pyi Taw, Naypyitaw; MN: Ulaanbaatar, Ulan Bator; MP: Saipan; MQ: Fort-de-France; MR: Nouakchott; MS: Brades; MT: Valletta; MU: Port Louis; MV: Malé; MW: Lilongwe; MX: Mexico City; MY: Kuala Lumpur, Putrajaya; MZ: Maputo
NA: Windhoek; NC: Nouméa, Noumea; NE: Niamey; NG: Abuja; NI: Managua; NL: Amsterdam, The Hague; NO: Oslo; NP: Kathmandu; NR: Yaren; NU: Alofi; NZ: Wellington; OM: Muscat; PA: Panama City; PE: Lima; PF: Papeete; PG: Port Moresby; PH: Manila; PK: Islamabad; PL: Warsaw; PN: Adamstown; PR: San Juan; PS: Ramallah; PT: Lisbon; PW: Ngerulmud, Melekeok; PY: Asunción, Asuncion; QA: Doha
RO: Bucharest; RS: Belgrade; RU: Moscow; RW: Kigali; SA: Riyadh; SB: Honiara; SD: Khartoum; SE: Stockholm; SG: Singapore; SH: Jamestown; SI: Ljubljana; SJ: Longyearbyen; SK: Bratislava; SL: Freetown; SM: San Marino; SN: Dakar; SO: Mogadishu; SR: Paramaribo; SS: Juba; ST: São Tomé; SV: San Salvador; SX: Philipsburg; SY: Damascus; SZ: Mbabane, Lobamba; TC: Cockburn Town; TD: N'Djamena, Ndjamena; TF: Port-aux-Français; TG: Lomé, Lome
TH: Bangkok; TJ: Dushanbe; TL: Dili; TM: Ashgabat, Ashkhabad; TN: Tunis; TO: Nuku'alofa, Nukuʻalofa; TR: Ankara; TT: Port of Spain; TV: Funafuti; TW: Taipei; TZ: Dodoma; UA: Kyiv, Kiev; UG: Kampala; US: Washington, Washington D.C., Washington DC; UY: Montevideo; UZ: Tashkent; VA: Vatican City; VC: Kingstown; VE: Caracas; VG: Road Town; VI: Charlotte Amalie; VN: Hanoi, Ha Noi; VU: Port Vila; WF: Mata-Utu; WS: Apia; XK: Pristina, Prishtina, Priština; YE: Sana'a, Sanaa; YT: Mamoudzou; ZA: Pretoria, Cape Town; ZM: Lusaka; ZW: Harare
HK: Hong Kong; MO: Macao; GI: Gibraltar
"""

CAPITALS["tr"] = """
AE: Abu Dabi; AF: Kabil; AL: Tiran; AM: Erivan; AO: Luanda; AR: Buenos Aires; AT: Viyana; AU: Kanberra, Canberra; AZ: Bakü; BA: Saraybosna; BD: Dakka; BE: Brüksel; BF: Ouagadougou, Vagadugu; BG: Sofya; BH: Manama; BO: La Paz, Sukre; BR: Brasilia; BT: Thimphu; BY: Minsk; CA: Ottava, Ottawa; CD: Kinşasa; CG: Brazavil; CH: Bern; CI: Abidjan; CL: Santiago; CM: Yaounde; CN: Pekin; CO: Bogota; CR: San Jose; CU: Havana; CY: Lefkoşa; CZ: Prag; DE: Berlin; DJ: Cibuti; DK: Kopenhag
DO: Santo Domingo; DZ: Cezayir; EC: Kito; EE: Tallinn; EG: Kahire; ER: Asmara; ES: Madrid; ET: Addis Ababa; FI: Helsinki; FR: Paris; GA: Libreville; GB: Londra; GE: Tiflis, Sohum; GH: Akra; GM: Banjul; GN: Konakri; GR: Atina; GW: Bissau; HR: Zagreb; HT: Port-au-Prince; HU: Budapeşte; ID: Cakarta; IE: Dublin; IL: Tel Aviv; IN: Yeni Delhi; IQ: Bağdat; IR: Tahran; IS: Reykjavik; IT: Roma; JM: Kingston; JO: Amman; JP: Tokyo; KE: Nairobi; KG: Bişkek; KH: Phnom Penh; KP: Pyongyang; KR: Seul
KW: Kuveyt; KZ: Astana, Nursultan, Nur-Sultan; LA: Vientiane; LB: Beyrut; LI: Vaduz; LK: Kolombo; LR: Monrovia; LT: Vilnius; LU: Lüksemburg; LV: Riga; LY: Trablus; MA: Rabat; MD: Kişinev; ME: Podgoritsa, Podgorica; MG: Antananarivo; MK: Üsküp; ML: Bamako; MM: Nepido; MN: Ulanbator, Ulan Batur; MR: Nuakşot; MT: Valletta; MX: Meksiko; MY: Kuala Lumpur; MZ: Maputo; NA: Windhoek; NE: Niamey; NG: Abuja; NI: Managua; NL: Amsterdam, Lahey; NO: Oslo; NP: Katmandu; NZ: Wellington; OM: Maskat
PA: Panama; PE: Lima; PH: Manila; PK: İslamabad; PL: Varşova; PS: Ramallah; PT: Lizbon; PY: Asuncion; QA: Doha; RO: Bükreş; RS: Belgrad; RU: Moskova; RW: Kigali; SA: Riyad; SD: Hartum; SE: Stokholm; SG: Singapur; SI: Ljubljana, Lübliyana; SK: Bratislava; SM: San Marino; SN: Dakar; SO: Mogadişu; SR: Paramaribo; SS: Juba; SV: San Salvador; SY: Şam; TD: Encemine, N'Djamena; TG: Lome; TH: Bangkok; TJ: Duşanbe; TM: Aşkabat; TN: Tunus; TR: Ankara; TW: Taipei, Taypey; TZ: Dodoma
UA: Kiev, Kıyiv, Kyiv; UG: Kampala; US: Washington, Vaşington; UY: Montevideo; UZ: Taşkent; VA: Vatikan; VE: Karakas; VN: Hanoi; XK: Priştine; YE: San'a; ZA: Pretoria; ZM: Lusaka; ZW: Harare
"""

CAPITALS["ru"] = """
AE: Абу-Даби; AF: Кабул; AL: Тирана; AM: Ереван; AO: Луанда; AR: Буэнос-Айрес; AT: Вена; AU: Канберра; AZ: Баку; BA: Сараево; BD: Дакка; BE: Брюссель; BF: Уагадугу; BG: София; BH: Манама; BI: Гитега, Бужумбура; BJ: Порто-Ново; BO: Сукре, Ла-Пас; BR: Бразилиа; BT: Тхимпху; BW: Габороне; BY: Минск; CA: Оттава; CD: Киншаса; CF: Банги; CG: Браззавиль; CH: Берн; CI: Ямусукро, Абиджан; CL: Сантьяго; CM: Яунде; CN: Пекин; CO: Богота; CR: Сан-Хосе; CU: Гавана; CV: Прая; CY: Никосия, Лефкоша; CZ: Прага; DE: Берлин
DK: Копенгаген; DO: Санто-Доминго; DZ: Алжир; EC: Кито; EE: Таллин, Таллинн; EG: Каир; ER: Асмэра, Асмара; ES: Мадрид; ET: Аддис-Абеба; FI: Хельсинки; FR: Париж; GA: Либревиль; GB: Лондон; GE: Тбилиси, Сухум, Сухуми, Цхинвал, Цхинвали; GH: Аккра; GM: Банжул; GN: Конакри; GQ: Малабо; GR: Афины; GT: Гватемала; GW: Бисау; GY: Джорджтаун; HN: Тегусигальпа; HR: Загреб; HT: Порт-о-Пренс; HU: Будапешт; ID: Джакарта; IE: Дублин; IL: Тель-Авив; IN: Нью-Дели; IQ: Багдад; IR: Тегеран; IS: Рейкьявик; IT: Рим; JM: Кингстон
JO: Амман; JP: Токио; KE: Найроби; KG: Бишкек; KH: Пномпень; KM: Морони; KP: Пхеньян; KR: Сеул; KW: Эль-Кувейт; KZ: Астана, Нур-Султан; LA: Вьентьян; LB: Бейрут; LI: Вадуц; LK: Коломбо; LR: Монровия; LS: Масеру; LT: Вильнюс; LU: Люксембург; LV: Рига; LY: Триполи; MA: Рабат; MC: Монако; MD: Кишинёв, Кишинев, Кишинэу; ME: Подгорица; MG: Антананариву; MK: Скопье; ML: Бамако; MM: Нейпьидо; MN: Улан-Батор; MR: Нуакшот; MT: Валлетта; MU: Порт-Луи; MV: Мале; MW: Лилонгве; MX: Мехико; MY: Куала-Лумпур; MZ: Мапуту
NA: Виндхук; NE: Ниамей; NG: Абуджа; NI: Манагуа; NL: Амстердам, Гаага; NO: Осло; NP: Катманду; NZ: Веллингтон; OM: Маскат; PA: Панама; PE: Лима; PG: Порт-Морсби; PH: Манила; PK: Исламабад; PL: Варшава; PS: Рамалла; PT: Лиссабон; PY: Асунсьон; QA: Доха; RO: Бухарест; RS: Белград; RU: Москва; RW: Кигали; SA: Эр-Рияд; SD: Хартум; SE: Стокгольм; SG: Сингапур; SI: Любляна; SK: Братислава; SL: Фритаун; SM: Сан-Марино; SN: Дакар; SO: Могадишо; SR: Парамарибо; SS: Джуба; SV: Сан-Сальвадор; SY: Дамаск; SZ: Мбабане
TD: Нджамена; TG: Ломе; TH: Бангкок; TJ: Душанбе; TL: Дили; TM: Ашхабад, Ашгабат; TN: Тунис; TR: Анкара; TT: Порт-оф-Спейн; TW: Тайбэй; TZ: Додома; UA: Киев; UG: Кампала; US: Вашингтон; UY: Монтевидео; UZ: Ташкент; VA: Ватикан; VE: Каракас; VN: Ханой; XK: Приштина; YE: Сана; ZA: Претория, Кейптаун; ZM: Лусака; ZW: Хараре
"""

CAPITALS["az"] = """
AE: Əbu-Dabi, Abu-Dabi; AF: Kabil, Kabul; AL: Tirana; AM: İrəvan, Yerevan; AR: Buenos-Ayres; AT: Vyana; AU: Kanberra; AZ: Bakı; BA: Sarayevo; BD: Dakka; BE: Brüssel; BG: Sofiya; BH: Manama; BO: La-Pas, Sukre; BR: Brazilia; BY: Minsk; CA: Ottava; CD: Kinşasa; CG: Brazzavil; CH: Bern; CL: Santyaqo; CN: Pekin; CO: Boqota; CU: Havana; CY: Lefkoşa, Nikosiya; CZ: Praqa; DE: Berlin; DK: Kopenhagen; DZ: Əlcəzair; EC: Kito; EE: Tallin, Tallinn; EG: Qahirə; ES: Madrid; ET: Əddis-Əbəbə, Addis-Abeba; FI: Helsinki; FR: Paris
GB: London; GE: Tbilisi, Tiflis, Suxumi; GH: Akkra; GR: Afina; HR: Zaqreb; HU: Budapeşt; ID: Cakarta; IE: Dublin; IL: Təl-Əviv, Tel-Əviv; IN: Yeni Dehli, Nyu-Dehli; IQ: Bağdad; IR: Tehran; IS: Reykyavik; IT: Roma; JO: Əmman, Amman; JP: Tokio; KE: Nayrobi; KG: Bişkek; KH: Pnompen; KP: Pxenyan; KR: Seul; KW: Küveyt; KZ: Astana, Nur-Sultan; LB: Beyrut; LK: Kolombo; LT: Vilnüs; LU: Lüksemburq; LV: Riqa; LY: Tripoli; MA: Rabat; MD: Kişinyov, Kişineu; ME: Podqoritsa; MK: Skopye, Üsküp; MN: Ulan-Bator; MT: Valletta; MX: Mexiko; MY: Kuala-Lumpur
NG: Abuca; NL: Amsterdam, Haaqa; NO: Oslo; NP: Katmandu; NZ: Vellinqton; OM: Maskat; PE: Lima; PH: Manila; PK: İslamabad; PL: Varşava; PS: Ramallah; PT: Lissabon; QA: Doha; RO: Buxarest; RS: Belqrad; RU: Moskva; SA: Ər-Riyad; SD: Xartum; SE: Stokholm; SG: Sinqapur; SI: Lyublyana; SK: Bratislava; SN: Dakar; SO: Moqadişo; SY: Dəməşq; TH: Banqkok; TJ: Düşənbə; TM: Aşqabad; TN: Tunis; TR: Ankara; TW: Taybey; UA: Kiyev; UG: Kampala; US: Vaşinqton; UY: Montevideo; UZ: Daşkənd; VA: Vatikan; VE: Karakas; VN: Hanoy; XK: Priştina; YE: Səna; ZA: Pretoriya; ZW: Harare
"""

CAPITALS["kk"] = """
AE: Абу-Даби; AF: Кабул; AM: Ереван; AR: Буэнос-Айрес; AT: Вена; AU: Канберра; AZ: Баку; BA: Сараево; BE: Брюссель; BG: София; BY: Минск, Мінск; CA: Оттава; CH: Берн; CN: Бейжің, Пекин; CU: Гавана; CY: Никосия; CZ: Прага; DE: Берлин; DK: Копенгаген; EE: Таллин; EG: Каир; ES: Мадрид; ET: Аддис-Абеба; FI: Хельсинки; FR: Париж; GB: Лондон; GE: Тбилиси; GR: Афина, Афины; HR: Загреб; HU: Будапешт; ID: Джакарта; IE: Дублин; IL: Тель-Авив; IN: Нью-Дели, Дели; IQ: Бағдат; IR: Тегеран; IT: Рим; JO: Амман; JP: Токио
KE: Найроби; KG: Бішкек; KP: Пхеньян; KR: Сеул; KW: Эль-Кувейт; KZ: Астана, Нұр-Сұлтан; LB: Бейрут; LT: Вильнюс; LV: Рига; LY: Триполи; MA: Рабат; MD: Кишинев; ME: Подгорица; MK: Скопье; MN: Ұланбатыр, Улан-Батор; MX: Мехико; MY: Куала-Лумпур; NL: Амстердам, Гаага; NO: Осло; NP: Катманду; OM: Маскат; PH: Манила; PK: Исламабад; PL: Варшава; PT: Лиссабон; QA: Доха; RO: Бухарест; RS: Белград; RU: Мәскеу; SA: Эр-Рияд; SE: Стокгольм; SG: Сингапур; SI: Любляна; SK: Братислава; SY: Дамаск; TH: Бангкок; TJ: Душанбе; TM: Ашхабад, Ашғабат; TN: Тунис; TR: Анкара
UA: Киев; US: Вашингтон; UZ: Ташкент; VA: Ватикан; VE: Каракас; VN: Ханой; XK: Приштина; ZA: Претория
"""

CAPITALS["uz"] = """
AE: Abu-Dabi; AF: Kobul; AM: Yerevan; AT: Vena; AZ: Boku; BE: Bryussel; BG: Sofiya; BY: Minsk; CA: Ottava; CH: Bern; CN: Pekin; CU: Gavana; CZ: Praga; DE: Berlin; EE: Tallin; EG: Qohira; ES: Madrid; FR: Parij; GB: London; GE: Tbilisi; GR: Afina; HU: Budapesht; ID: Jakarta; IN: Nyu-Dehli; IQ: Bagʻdod; IR: Tehron; IT: Rim; JP: Tokio; KG: Bishkek; KP: Pxenyan; KR: Seul; KZ: Astana, Nur-Sulton; LB: Bayrut; LT: Vilnyus; LV: Riga; LY: Tripoli; MA: Rabot; MD: Kishinyov; MN: Ulan-Bator; MY: Kuala-Lumpur; NL: Amsterdam; OM: Maskat
PK: Islomobod; PL: Varshava; PT: Lissabon; QA: Doha; RO: Buxarest; RS: Belgrad; RU: Moskva; SA: Ar-Riyod; SE: Stokgolm; SG: Singapur; SK: Bratislava; SY: Damashq; TH: Bangkok; TJ: Dushanbe; TM: Ashxobod; TR: Anqara; UA: Kiyev; US: Vashington; UZ: Toshkent; VN: Xanoy
"""

CAPITALS["ar"] = """
AE: أبوظبي, أبو ظبي; AF: كابول, كابل; AL: تيرانا; AM: يريفان; AO: لواندا; AR: بوينس آيرس, بوينس أيرس; AT: فيينا; AU: كانبرا; AZ: باكو; BA: سراييفو; BD: دكا; BE: بروكسل; BF: واغادوغو; BG: صوفيا; BH: المنامة; BO: لاباز; BR: برازيليا; BY: مينسك; CA: أوتاوا; CD: كينشاسا; CG: برازافيل; CH: برن; CI: أبيدجان, ياموسوكرو; CL: سانتياغو; CM: ياوندي; CN: بكين; CO: بوغوتا; CU: هافانا; CY: نيقوسيا; CZ: براغ; DE: برلين; DK: كوبنهاغن; EC: كيتو; EE: تالين; EG: القاهرة; ER: أسمرة; ES: مدريد; ET: أديس أبابا; FI: هلسنكي
FR: باريس; GA: ليبرفيل; GB: لندن; GE: تبليسي; GH: أكرا; GN: كوناكري; GR: أثينا; HR: زغرب; HU: بودابست; ID: جاكرتا; IE: دبلن; IL: تل أبيب; IN: نيودلهي; IQ: بغداد; IR: طهران; IS: ريكيافيك; IT: روما; JP: طوكيو; KE: نيروبي; KG: بيشكيك, بيشكك; KH: بنوم بنه; KP: بيونغ يانغ; KR: سول, سيول; KZ: أستانا, أستانة, نور سلطان; LA: فيينتيان; LB: بيروت; LK: كولومبو; LT: فيلنيوس; LV: ريغا; LY: طرابلس; MA: الرباط; MD: كيشيناو; ME: بودغوريتسا; MK: سكوبيه, سكوبي; ML: باماكو; MN: أولان باتور; MR: نواكشوط; MT: فاليتا; MX: مكسيكو سيتي, مكسيكو; MY: كوالالمبور, كوالا لمبور
NE: نيامي; NG: أبوجا; NL: أمستردام, لاهاي; NO: أوسلو; NP: كاتماندو; PE: ليما; PH: مانيلا; PK: إسلام آباد, إسلام أباد; PL: وارسو; PS: رام الله; PT: لشبونة; QA: الدوحة; RO: بوخارست; RS: بلغراد; RU: موسكو; SA: الرياض; SD: الخرطوم; SE: ستوكهولم; SG: سنغافورة; SI: ليوبليانا; SK: براتيسلافا; SN: داكار; SO: مقديشو; SS: جوبا; SY: دمشق; TD: نجامينا, انجمينا; TH: بانكوك; TJ: دوشنبه, دوشنبة; TM: عشق آباد, عشق أباد; TN: تونس; TR: أنقرة; TW: تايبيه; TZ: دودوما; UA: كييف; UG: كمبالا; US: واشنطن; UZ: طشقند; VA: الفاتيكان; VE: كاراكاس; VN: هانوي; XK: بريشتينا; YE: صنعاء; ZA: بريتوريا; ZW: هراري
"""

CAPITALS["fa"] = """
AE: ابوظبی; AF: کابل; AL: تیرانا; AM: ایروان; AR: بوئنوس آیرس; AT: وین; AU: کانبرا; AZ: باکو; BA: سارایوو; BD: داکا; BE: بروکسل; BG: صوفیه; BH: منامه; BO: لاپاز; BR: برازیلیا; BY: مینسک; CA: اتاوا; CL: سانتیاگو; CN: پکن; CO: بوگوتا; CU: هاوانا; CY: نیکوزیا; CZ: پراگ; DE: برلین; DK: کپنهاگ; EC: کیتو; EE: تالین; EG: قاهره; ES: مادرید; ET: آدیس‌آبابا, آدیس آبابا; FI: هلسینکی; FR: پاریس; GB: لندن; GE: تفلیس; GR: آتن; HR: زاگرب; HU: بوداپست; ID: جاکارتا; IE: دوبلین; IL: تل‌آویو, تل آویو; IN: دهلی نو, دهلی‌نو
IQ: بغداد; IR: تهران; IS: ریکیاویک; JP: توکیو; KE: نایروبی; KG: بیشکک; KH: پنوم‌پن, پنوم پن; KP: پیونگ‌یانگ, پیونگ یانگ; KR: سئول; KZ: نورسلطان; LA: وینتیان; LB: بیروت; LK: کلمبو; LT: ویلنیوس; LV: ریگا; LY: طرابلس; MA: رباط; MD: کیشینف, کیشیناو; ME: پادگوریتسا; MK: اسکوپیه; MN: اولان‌باتور, اولان باتور; MX: مکزیکوسیتی; MY: کوالالامپور; NG: ابوجا; NI: ماناگوا; NL: آمستردام, لاهه; NO: اسلو; NP: کاتماندو; OM: مسقط; PE: لیما; PH: مانیل; PK: اسلام‌آباد, اسلام آباد; PL: ورشو; PS: رام‌الله, رام الله; PT: لیسبون; QA: دوحه
RO: بخارست; RS: بلگراد; RU: مسکو; SA: ریاض; SD: خارطوم; SE: استکهلم; SG: سنگاپور; SI: لیوبلیانا; SK: براتیسلاوا; SN: داکار; SO: موگادیشو; SY: دمشق; TH: بانکوک; TM: عشق‌آباد, عشق آباد; TN: تونس; TR: آنکارا; TW: تایپه; UA: کی‌یف; US: واشنگتن; UZ: تاشکند; VA: واتیکان; VE: کاراکاس; VN: هانوی; XK: پریشتینا; YE: صنعا, صنعاء; ZA: پرتوریا; ZW: حراره
"""

CAPITALS["zh"] = """
AE: 阿布扎比, 阿布達比; AF: 喀布尔, 喀布爾; AL: 地拉那; AM: 埃里温, 葉里溫; AO: 罗安达; AR: 布宜诺斯艾利斯; AT: 维也纳, 維也納; AU: 堪培拉; AZ: 巴库, 巴庫; BA: 萨拉热窝, 塞拉耶佛; BD: 达卡, 達卡; BE: 布鲁塞尔, 布魯塞爾; BG: 索非亚, 索菲亞; BH: 麦纳麦; BO: 拉巴斯, 苏克雷; BR: 巴西利亚, 巴西利亞; BY: 明斯克; CA: 渥太华, 渥太華; CD: 金沙萨; CG: 布拉柴维尔; CH: 伯尔尼, 伯恩; CI: 阿比让, 亚穆苏克罗; CL: 圣地亚哥; CM: 雅温得; CN: 北京; CO: 波哥大; CU: 哈瓦那; CY: 尼科西亚, 尼古西亞; CZ: 布拉格; DE: 柏林; DK: 哥本哈根; DZ: 阿尔及尔; EC: 基多; EE: 塔林
EG: 开罗, 開羅; ES: 马德里, 馬德里; ET: 亚的斯亚贝巴, 阿迪斯阿貝巴; FI: 赫尔辛基, 赫爾辛基; FR: 巴黎; GA: 利伯维尔; GB: 伦敦, 倫敦; GE: 第比利斯; GH: 阿克拉; GN: 科纳克里; GR: 雅典; HR: 萨格勒布; HU: 布达佩斯, 布達佩斯; ID: 雅加达, 雅加達; IE: 都柏林; IL: 特拉维夫, 特拉維夫; IN: 新德里; IQ: 巴格达, 巴格達; IR: 德黑兰, 德黑蘭; IS: 雷克雅未克; IT: 罗马, 羅馬; JO: 安曼; JP: 东京, 東京; KE: 内罗毕, 奈洛比; KG: 比什凯克, 比斯凱克; KH: 金边, 金邊; KP: 平壤; KR: 首尔, 首爾; KZ: 阿斯塔纳, 阿斯塔納, 努尔苏丹; LA: 万象, 永珍; LB: 贝鲁特, 貝魯特; LK: 科伦坡, 可倫坡; LT: 维尔纽斯; LV: 里加; LY: 的黎波里
MA: 拉巴特; MD: 基希讷乌; ME: 波德戈里察; MK: 斯科普里; ML: 巴马科; MM: 内比都, 奈比多; MN: 乌兰巴托, 烏蘭巴托; MR: 努瓦克肖特; MX: 墨西哥城; MY: 吉隆坡; MZ: 马普托; NA: 温得和克; NG: 阿布贾; NI: 马那瓜; NL: 阿姆斯特丹, 海牙; NO: 奥斯陆, 奧斯陸; NP: 加德满都, 加德滿都; NZ: 惠灵顿, 威靈頓; OM: 马斯喀特; PE: 利马, 利馬; PH: 马尼拉, 馬尼拉; PK: 伊斯兰堡, 伊斯蘭瑪巴德; PL: 华沙, 華沙; PS: 拉姆安拉, 拉马拉; PT: 里斯本; QA: 多哈; RO: 布加勒斯特; RS: 贝尔格莱德, 貝爾格勒; RU: 莫斯科; SA: 利雅得, 利雅德; SD: 喀土穆; SE: 斯德哥尔摩, 斯德哥爾摩; SG: 新加坡; SI: 卢布尔雅那; SK: 布拉迪斯拉发; SN: 达喀尔; SO: 摩加迪沙
SS: 朱巴; SY: 大马士革, 大馬士革; TD: 恩贾梅纳; TG: 洛美; TH: 曼谷; TJ: 杜尚别; TL: 帝力; TM: 阿什哈巴德; TR: 安卡拉; TW: 台北, 臺北; TZ: 多多马; UA: 基辅, 基輔; UG: 坎帕拉; US: 华盛顿, 華盛頓; UY: 蒙得维的亚; UZ: 塔什干; VA: 梵蒂冈; VE: 加拉加斯, 卡拉卡斯; VN: 河内, 河內; XK: 普里什蒂纳; YE: 萨那; ZA: 比勒陀利亚, 普利托利亞; ZM: 卢萨卡; ZW: 哈拉雷
"""

CAPITALS["uk"] = """
AE: Абу-Дабі; AF: Кабул; AL: Тирана; AM: Єреван; AR: Буенос-Айрес; AT: Відень; AU: Канберра; AZ: Баку; BA: Сараєво; BD: Дакка; BE: Брюссель; BG: Софія; BR: Бразиліа; BY: Мінськ; CA: Оттава; CD: Кіншаса; CH: Берн; CL: Сантьяго; CN: Пекін; CO: Богота; CU: Гавана; CY: Нікосія; CZ: Прага; DE: Берлін; DK: Копенгаген; DZ: Алжир; EE: Таллінн, Таллін; EG: Каїр; ES: Мадрид; ET: Аддис-Абеба; FI: Гельсінкі; FR: Париж; GB: Лондон; GE: Тбілісі; GH: Аккра; GR: Афіни; HR: Загреб; HU: Будапешт; ID: Джакарта; IE: Дублін; IL: Тель-Авів; IN: Нью-Делі; IQ: Багдад; IR: Тегеран; IS: Рейк'явік; IT: Рим
JO: Амман; JP: Токіо; KE: Найробі; KG: Бішкек; KP: Пхеньян; KR: Сеул; KW: Ель-Кувейт; KZ: Астана, Нур-Султан; LB: Бейрут; LT: Вільнюс; LU: Люксембург; LV: Рига; LY: Триполі; MA: Рабат; MD: Кишинів; ME: Подгориця; MK: Скоп'є; MN: Улан-Батор; MT: Валлетта; MX: Мехіко; MY: Куала-Лумпур; NG: Абуджа; NL: Амстердам, Гаага; NO: Осло; NP: Катманду; OM: Маскат; PE: Ліма; PH: Маніла; PK: Ісламабад; PL: Варшава; PS: Рамалла; PT: Лісабон; QA: Доха; RO: Бухарест; RS: Белград, Бєлград; RU: Москва; SA: Ер-Ріяд; SE: Стокгольм; SG: Сінгапур; SI: Любляна; SK: Братислава; SY: Дамаск
TH: Бангкок; TJ: Душанбе; TM: Ашгабат; TN: Туніс; TR: Анкара; TW: Тайбей; UA: Київ; US: Вашингтон; UZ: Ташкент; VA: Ватикан; VE: Каракас; VN: Ханой; XK: Приштина; YE: Сана; ZA: Преторія
"""

# Cyrillic; the Latin spelling is added by serbian_latin() below.
CAPITALS["sr"] = """
AE: Абу Даби; AF: Кабул; AL: Тирана; AM: Јереван; AR: Буенос Ајрес; AT: Беч; AU: Канбера; AZ: Баку; BA: Сарајево; BD: Дака; BE: Брисел; BG: Софија; BY: Минск; CA: Отава; CH: Берн; CL: Сантјаго; CN: Пекинг; CO: Богота; CU: Хавана; CY: Никозија; DE: Берлин; DK: Копенхаген; EE: Талин; EG: Каиро; ES: Мадрид; ET: Адис Абеба; FI: Хелсинки; FR: Париз; GB: Лондон; GE: Тбилиси; GR: Атина; HR: Загреб; HU: Будимпешта; ID: Џакарта; IE: Даблин; IL: Тел Авив; IN: Њу Делхи; IQ: Багдад; IR: Техеран; IS: Рејкјавик; IT: Рим; JO: Аман
JP: Токио; KE: Најроби; KG: Бишкек; KP: Пјонгјанг; KR: Сеул; KZ: Астана, Нур-Султан; LB: Бејрут; LT: Вилњус; LU: Луксембург; LV: Рига; LY: Триполи; MA: Рабат; MD: Кишињев; ME: Подгорица; MK: Скопље; MN: Улан Батор; MX: Мексико Сити; MY: Куала Лумпур; NL: Амстердам, Хаг; NO: Осло; NP: Катманду; PH: Манила; PK: Исламабад; PL: Варшава; PS: Рамала; PT: Лисабон; QA: Доха; RO: Букурешт; RS: Београд; RU: Москва; SA: Ријад; SD: Картум; SE: Стокхолм; SG: Сингапур; SI: Љубљана; SK: Братислава; SY: Дамаск; TH: Бангкок; TJ: Душанбе; TM: Ашхабад; TR: Анкара; TW: Тајпеј
UA: Кијев; US: Вашингтон; UZ: Ташкент; VA: Ватикан; VE: Каракас; VN: Ханој; XK: Приштина; ZA: Преторија
"""

# Spanish, French and German list a capital only where they spell it otherwise.
CAPITALS["es"] = """
AE: Abu Dabi; AD: Andorra la Vieja; AL: Tirana; AM: Ereván; AT: Viena; AZ: Bakú; BD: Daca; BE: Bruselas; BR: Brasilia; BT: Timbu; BW: Gaborone; CD: Kinsasa; CH: Berna; CM: Yaundé; CN: Pekín; CO: Bogotá; CU: La Habana; CZ: Praga; DK: Copenhague; DZ: Argel; EE: Tallin, Tallín; EG: El Cairo; EH: El Aaiún; ET: Adís Abeba; GB: Londres; GE: Tiflis, Tbilisi; GH: Acra; GN: Conakri; GR: Atenas; GT: Ciudad de Guatemala; HT: Puerto Príncipe; ID: Yakarta; IE: Dublín; IL: Jerusalén; IN: Nueva Delhi; IQ: Bagdad; IR: Teherán; IS: Reikiavik; IT: Roma; JO: Amán; JP: Tokio; KG: Biskek, Bishkek
KP: Pionyang; KR: Seúl; KZ: Astaná; LA: Vientián; LB: Beirut; LT: Vilna; LU: Luxemburgo; LY: Trípoli; MD: Chisináu; MK: Skopie; MN: Ulán Bator; MR: Nuakchot; MT: La Valeta; MU: Port-Louis; MX: Ciudad de México; NE: Niamey; NG: Abuya; NL: Ámsterdam, La Haya; NP: Katmandú; OM: Mascate; PA: Ciudad de Panamá; PH: Manila; PL: Varsovia; PS: Ramala; PT: Lisboa; PY: Asunción; RO: Bucarest; RS: Belgrado; RU: Moscú; SA: Riad; SD: Jartum; SE: Estocolmo; SG: Singapur; SI: Liubliana; SO: Mogadiscio; SS: Yuba; SY: Damasco; TD: Yamena; TG: Lomé; TJ: Dusambé; TM: Asjabad; TN: Túnez
TT: Puerto España; TW: Taipéi; UA: Kiev, Kyiv; US: Washington; UZ: Taskent; VN: Hanói; XK: Pristina; YE: Saná; ZA: Ciudad del Cabo
"""

CAPITALS["fr"] = """
AE: Abou Dabi, Abou Dhabi; AD: Andorre-la-Vieille; AF: Kaboul; AM: Erevan; AZ: Bakou; BD: Dacca; BE: Bruxelles; BH: Manama; BR: Brasilia; BT: Thimphou; BY: Minsk; CH: Berne; CN: Pékin; CU: La Havane; CY: Nicosie; DK: Copenhague; DZ: Alger; EG: Le Caire; EH: Laâyoune; ET: Addis-Abeba; GB: Londres; GE: Tbilissi; GR: Athènes; ID: Djakarta, Jakarta; IL: Jérusalem; IQ: Bagdad; IR: Téhéran; IT: Rome; KG: Bichkek; KR: Séoul; KW: Koweït City; KZ: Astana, Noursoultan; LB: Beyrouth; LY: Tripoli; MD: Chisinau; MK: Skopje; MN: Oulan-Bator; MT: La Valette; MX: Mexico; NL: La Haye
NP: Katmandou; OM: Mascate; PL: Varsovie; PT: Lisbonne; RO: Bucarest; RS: Belgrade; RU: Moscou; SA: Riyad; SG: Singapour; SO: Mogadiscio; SS: Djouba; SY: Damas; TJ: Douchanbé; TM: Achgabat; TW: Taipei; UA: Kiev, Kyiv; UZ: Tachkent; VN: Hanoï; YE: Sanaa; BJ: Porto-Novo, Cotonou; MM: Naypyidaw
"""

CAPITALS["de"] = """
AM: Eriwan, Jerewan; AT: Wien; AZ: Baku; BE: Brüssel; CN: Peking; CU: Havanna; CY: Nikosia; CZ: Prag; DK: Kopenhagen; DZ: Algier; EG: Kairo; ET: Addis Abeba; GE: Tiflis; GR: Athen; ID: Jakarta; IN: Neu-Delhi; IQ: Bagdad; IR: Teheran; IT: Rom; JP: Tokio; KG: Bischkek; KP: Pjöngjang; KZ: Astana; LU: Luxemburg; LY: Tripolis; MD: Chișinău, Chisinau, Kischinau; MX: Mexiko-Stadt; NL: Den Haag; OM: Maskat; PL: Warschau; PT: Lissabon; RO: Bukarest; RS: Belgrad; RU: Moskau; SA: Riad; SD: Khartum; SG: Singapur; SO: Mogadischu; SY: Damaskus; TJ: Duschanbe; TM: Aschgabat; TW: Taipeh; UA: Kiew, Kyjiw
UZ: Taschkent; VA: Vatikanstadt; YE: Sanaa; ZA: Kapstadt; IL: Jerusalem
"""

# Uzbek in Cyrillic: the peoples' names and the capitals.
UZBEK_CYRILLIC = """
AF: афғон; AM: арман; AZ: озарбайжон; BG: болгар; BY: белорус; CN: хитойлик; CZ: чех; DE: немис; FR: француз; GB: инглиз; GE: грузин; GR: грек; HR: хорват; IT: итальян; JP: япон; KG: қирғиз; KZ: қозоқ; MN: мўғул; PL: поляк; RU: рус; SE: швед; TJ: тожик; TM: туркман; TR: турк; UA: украин; UZ: ўзбек; US: америкалик
"""
UZBEK_CYRILLIC_CAPITALS = """
AF: Кобул; AZ: Боку; BY: Минск; CN: Пекин; DE: Берлин; EG: Қоҳира; FR: Париж; GB: Лондон; GE: Тбилиси; IN: Нью-Деҳли; IQ: Бағдод; IR: Теҳрон; JP: Токио; KG: Бишкек; KR: Сеул; PK: Исломобод; RU: Москва; TJ: Душанбе; TM: Ашхобод; TR: Анқара; UA: Киев; US: Вашингтон; UZ: Тошкент
"""

# The one adjective two countries share.
SHARED_ADJECTIVES = {"CD", "CG"}

# ---------------------------------------------------------------------------
# 5. Machinery
# ---------------------------------------------------------------------------

# Two-letter names are left out, except these, which are no words.
SHORT_BUT_GOOD = {"UK", "РФ", "Úc", "Bỉ"}
ALPHABETS = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW")

INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u00ad\ufeff\u2060"))


def clean(name):
    """NFC, no invisible signs but the joiners a script needs, plain spaces."""
    name = unicodedata.normalize("NFC", name).translate(INVISIBLE)
    name = name.replace("\u2011", "-")
    return " ".join(name.split())


def fold(name):
    return clean(name).casefold()


def read_table(text):
    """'CZ: a, b; JE = c' -> {'CZ': (False, ['a', 'b']), 'JE': (True, ['c'])}."""
    table = {}
    for entry in re.split(r"[;\n]", text):
        entry = entry.strip()
        if not entry:
            continue
        match = re.fullmatch(r"([A-Z]{2})\s*([:=])\s*(.*)", entry)
        if not match:
            sys.exit(f"cannot read the entry {entry!r}")
        code, sign, rest = match.groups()
        names = [clean(name) for name in rest.split(",") if name.strip()]
        replaces, before = table.get(code, (False, []))
        table[code] = (replaces or sign == "=", before + names)
    return table


def read_list(text):
    return {code: names for code, (_, names) in read_table(text).items()}


def cldr_names(code, name, locale):
    """What CLDR calls a country -> the names a newspaper might print."""
    language = locale.split("_")[0]
    name = clean(name)
    if language == "ru":  # CLDR abbreviates "island(s)"
        name = name.replace("о-ва", "острова").replace("о-в", "остров").replace("Св. Елены", "Святой Елены")
    if language == "id":
        name = name.replace("Kep.", "Kepulauan")
    bracket = re.fullmatch(r"(.+?)\s*[(（](.+?)[)）]\s*(.*)", name)
    if code in ("CD", "CG"):  # "Congo - Kinshasa", "Конго (Киншаса)" -> with a hyphen
        pair = re.fullmatch(r"(.+?)\s*[-–(（]\s*(.+?)[)）]?", name)
        # anything else long is the full name; the bare "Congo" belongs to nobody
        if pair and not bracket_is_long(pair.group(2)):
            return [pair.group(1) + "-" + pair.group(2)]
        return [name] if " " in name else []
    if bracket:
        before, inside, after = bracket.groups()
        if code in BRACKET_MATTERS:
            return []
        if code in BRACKET_IS_NAME:
            return [before, inside]
        return [clean(before + " " + after)]
    if code in BRACKET_MATTERS and "," in name:
        return []
    if ", " in name and language == "ha":  # two names in one
        return name.split(", ")
    if "&" in name:
        tl = "tl" if locale == "fil" else language
        spelt_out = re.sub(r"\s*&\s*", f" {AND[tl]} ", name) if tl in AND else name
        return [spelt_out, name]
    return [name]


def bracket_is_long(text):
    return " " in text


def with_variants(language, names):
    """Spellings that differ only in signs a keyboard may not have."""
    for name in names:
        yield name
        if re.search("[’‘ʻʼ՚׳״]", name):
            yield re.sub("״", '"', re.sub("[’‘ʻʼ՚׳]", "'", name))
            if language == "uz":
                yield re.sub("[ʻʼ]", "‘", name)
            if language in ("uk", "be"):
                yield re.sub("[ʻʼ]", "’", name)
        if " - " in name:
            yield name.replace(" - ", "-")
        if language == "ru" and re.search("[ёЁ]", name):
            yield name.replace("ё", "е").replace("Ё", "Е")
        if language == "fa":
            plain = name.replace("هٔ", "ه")
            yield plain
            yield plain.replace("\u200c", " ")
        if language == "en" and re.match(r"St\.? ", name):
            yield re.sub(r"^St\.? ", "Saint ", name)


def unique(names):
    seen = set()
    return [n for n in names if n and not (fold(n) in seen or seen.add(fold(n)))]


def too_short(name):
    letters = [c for c in name if c.isalpha()]
    return (len(letters) <= 2 and "." not in name and name not in SHORT_BUT_GOOD and bool(letters)
            and unicodedata.name(letters[0]).startswith(ALPHABETS))


# Left as they are: not declined, or (Niger) the definite form is Nigeria's name.
ALBANIAN_STAYS = set("Ai Haiti Burundi Brunei Malavi Xhibuti Fixhi Kiribati Mali Peru Kili Niger".split())


def albanian_definite(name):
    """Turqi -> Turqia, Kosovë -> Kosova, Irak -> Iraku, Iran -> Irani."""
    if not re.fullmatch(r"[^\W\d_]+", name) or name in ALBANIAN_STAYS or name.isupper():
        return None
    if name.endswith("ë"):
        return name[:-1] + "a"
    if name.endswith("i"):
        return name + "a"
    if name[-1] in "kgh":
        return name + "u"
    if name[-1] not in "aeiouy":
        return name + "i"
    return None


SERBIAN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš"))
SERBIAN.update({"љ": "lj", "њ": "nj", "џ": "dž"})


def serbian_latin(name):
    return "".join(SERBIAN.get(c) or (SERBIAN[c.lower()].capitalize() if c.lower() in SERBIAN else c)
                   for c in name)


def feminine(language, word):
    """The feminine of a masculine adjective, or None where they are the same."""
    rules = {
        "es": [("o", "a"), ("és", "esa"), ("án", "ana"), ("ín", "ina"), ("ón", "ona"), ("ñol", "ñola")],
        "it": [("o", "a")],
        "pt": [("ão", None), ("o", "a"), ("ês", "esa"), ("nhol", "nhola")],
        "fr": [("éen", "éenne"), ("ien", "ienne"), ("yen", "yenne"), ("ais", "aise"), ("ois", "oise"),
               ("ain", "aine"), ("ol", "ole"), ("and", "ande"), ("an", "ane"), ("in", "ine"), ("i", "ie")],
        "ar": [("ي", "ية")],
        "he": [("אי", "אית"), ("י", "ית")],
    }
    for ending, other in rules.get(language, []):
        if word.endswith(ending):
            return other and word[: -len(ending)] + other
    return None


def both_genders(language, words):
    for word in words:
        masculine, _, given = word.partition("/")
        yield masculine
        other = given or feminine(language, masculine)
        if other:
            yield other


def country_codes():
    codes = [c for c in Locale.parse("en").territories if re.fullmatch("[A-Z]{2}", c)]
    return sorted(set(codes) - NOT_COUNTRIES)


def collect_names(codes):
    names = {code: {} for code in codes}
    everywhere = read_list(DROP["*"])
    for language, locales in LOCALES.items():
        table = read_table(NAMES.get(language, ""))
        dropped = read_list(DROP.get(language, ""))
        for code in codes:
            replaces, ours = table.get(code, (False, []))
            found = []
            if not replaces and code not in HAND_NAMED:
                for locale in locales:
                    name = Locale.parse(locale).territories.get(code)
                    if name:
                        found += cldr_names(code, name, locale)
            found = list(with_variants(language, found + ours))
            if language == "sq":
                found += [d for d in map(albanian_definite, found) if d]
            unwanted = {fold(n) for n in dropped.get(code, []) + everywhere.get(code, [])}
            found = [n for n in unique(found) if fold(n) not in unwanted and not too_short(n)]
            if found:
                names[code][language] = found
    return names


def collect_adjectives(codes, names):
    tables = {language: read_list(text) for language, text in ADJECTIVES.items()}
    tables["bs"] = {**tables["hr"], **read_list(BOSNIAN_OTHERWISE)}
    for code, words in tables["sr"].items():
        words += [serbian_latin(word) for word in words]
    hand = read_list(UZBEK_CYRILLIC)
    cyrillic = Locale.parse("uz_Cyrl").territories
    for code, words in tables["uz"].items():
        latin_name = clean(Locale.parse("uz").territories[code]).lower()
        if latin_name + "lik" in words:
            words.append(clean(cyrillic[code]).lower() + "лик")
        words += hand.get(code, [])
    adjectives = {code: {} for code in codes}
    for language, table in tables.items():
        for code, words in table.items():
            same = {fold(n) for n in names[code].get(language, [])}
            words = unique(with_variants(language, both_genders(language, words)))
            words = [w for w in words if fold(w) not in same and not too_short(w)]
            if words:
                adjectives[code][language] = words
    return adjectives


def collect_capitals(codes):
    tables = {language: read_list(text) for language, text in CAPITALS.items()}
    for code, words in tables["sr"].items():
        words += [serbian_latin(word) for word in words]
    for code, words in read_list(UZBEK_CYRILLIC_CAPITALS).items():
        tables["uz"].setdefault(code, []).extend(words)
    capitals = {code: {} for code in codes}
    for language in ["en"] + [l for l in LOCALES if l in tables and l != "en"]:
        for code, words in tables[language].items():
            words = [w for w in unique(with_variants(language, words)) if not too_short(w)]
            if words:
                capitals[code][language] = words
    return capitals


# --- YAML ------------------------------------------------------------------

# Written small, what YAML 1.1 reads as a boolean or as nothing.
NOT_PLAIN = set("y n yes no true false on off null nan inf".split())


def scalar(text):
    plain = (
        text.lower() not in NOT_PLAIN
        and (text[0].isalpha() or unicodedata.category(text[0]) == "Lo")
        and not re.search(r"[:#,\[\]{}\"\\&*!|>%@`]", text)
        and text == text.strip()
        and text.isprintable()
        and unicodedata.name(text[0]).split()[0] not in ("ARABIC", "HEBREW")
    )
    if plain:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


HEADER = """\
# Countries: their names, adjectives and capitals in the languages pactwatch reads.
#
# Written by generate-countries.py; change that script, not this file.
#
# Licence: the country names come from Unicode CLDR through Babel and are
# (c) Unicode, Inc., under the Unicode License v3
# (https://www.unicode.org/license.txt). The everyday names beside them, the
# adjectives and the capitals were written for the project, under its own licence.
#
# All forms are citation forms; the engine inflects them. CY covers both parts of
# Cyprus, GE covers Georgia with Abkhazia and South Ossetia, XK is Kosovo.
"""


def write(countries, out):
    out.write(HEADER)
    for country in countries:
        out.write(f"\n- code: {scalar(country['code'])}\n")
        for part in ("names", "adjectives", "capital"):
            if country.get(part):
                out.write(f"  {part}:\n")
                for language, words in country[part].items():
                    out.write(f"    {scalar(language)}: [{', '.join(map(scalar, words))}]\n")


# --- Self-check --------------------------------------------------------------

def check(countries):
    """Stop at anything that must not be; name on stderr what is only odd."""
    wrong = []
    codes = [c["code"] for c in countries]
    if codes != sorted(set(codes)):
        wrong.append("codes are not unique and sorted")
    for country in countries:
        code = country["code"]
        if "en" not in country["names"]:
            wrong.append(f"{code}: no English name")
        for part in ("names", "adjectives", "capital"):
            for language, words in country.get(part, {}).items():
                if language not in LOCALES:
                    wrong.append(f"{code}: unknown language {language}")
                if not words or any(not w.strip() or w != clean(w) for w in words):
                    wrong.append(f"{code} {part} {language}: empty or unclean")
                if len({fold(w) for w in words}) != len(words):
                    wrong.append(f"{code} {part} {language}: a name twice")
    # A name, adjective or capital must not stand for two countries.
    owners = {}
    for country in countries:
        for part in ("names", "adjectives", "capital"):
            for language, words in country.get(part, {}).items():
                for word in words:
                    owners.setdefault((language, fold(word)), set()).add((country["code"], part))
    for (language, word), who in sorted(owners.items()):
        countries_of = {code for code, _ in who}
        if len(countries_of) > 1:
            shared_adjective = countries_of == SHARED_ADJECTIVES and {p for _, p in who} == {"adjectives"}
            if not shared_adjective:
                wrong.append(f"{language}: {word!r} stands for {sorted(who)}")
    # Every code a table speaks of must exist.
    known = set(codes)
    for label, tables in (("NAMES", NAMES), ("ADJECTIVES", ADJECTIVES), ("CAPITALS", CAPITALS)):
        for language, text in tables.items():
            strangers = set(read_list(text)) - known
            if strangers or language not in LOCALES:
                wrong.append(f"{label} {language}: unknown {sorted(strangers) or language}")
    if wrong:
        sys.exit("\n".join(wrong))


def check_yaml(countries):
    """Read the file back, if PyYAML is here to do it."""
    try:
        import yaml
    except ImportError:
        return
    import io
    text = io.StringIO()
    write(countries, text)
    expected = [{k: v for k, v in c.items() if v} for c in countries]
    if yaml.safe_load(text.getvalue()) != expected:
        sys.exit("the YAML does not read back as it was written")


def main():
    codes = country_codes()
    names = collect_names(codes)
    adjectives = collect_adjectives(codes, names)
    capitals = collect_capitals(codes)
    countries = [
        {"code": c, "names": names[c], "adjectives": adjectives[c], "capital": capitals[c]}
        for c in codes
    ]
    check(countries)
    check_yaml(countries)
    write(countries, sys.stdout)


if __name__ == "__main__":
    main()
