/**
 * The languages the product knows: one closed table, so that no byte of a sign depends on the ICU data of the
 * machine that makes it. Tags are canonical as in BCP 47 (and as ICU writes them); tests compare the table with ICU.
 */
export interface LanguageRecord {
  readonly script: string;
  readonly autonym: string;
  readonly german: string;
  readonly english: string;
}

const TABLE = `
af|Latn|Afrikaans|Afrikaans|Afrikaans
am|Ethi|አማርኛ|Amharisch|Amharic
ar|Arab|العربية|Arabisch|Arabic
az|Latn|azərbaycan|Aserbaidschanisch|Azerbaijani
be|Cyrl|беларуская|Belarussisch|Belarusian
bg|Cyrl|български|Bulgarisch|Bulgarian
bn|Beng|বাংলা|Bengalisch|Bangla
bs|Latn|bosanski|Bosnisch|Bosnian
ca|Latn|català|Katalanisch|Catalan
ckb|Arab|کوردیی ناوەندی (سۆرانی)|Zentralkurdisch (Sorani)|Central Kurdish (Sorani)
cs|Latn|čeština|Tschechisch|Czech
cy|Latn|Cymraeg|Walisisch|Welsh
da|Latn|dansk|Dänisch|Danish
de|Latn|Deutsch|Deutsch|German
de-simple|Latn|Leichte Sprache|Leichte Sprache|Easy German
dsb|Latn|dolnoserbšćina|Niedersorbisch|Lower Sorbian
el|Grek|Ελληνικά|Griechisch|Greek
en|Latn|English|Englisch|English
es|Latn|español|Spanisch|Spanish
et|Latn|eesti|Estnisch|Estonian
eu|Latn|euskara|Baskisch|Basque
fa|Arab|فارسی|Persisch|Persian
fa-AF|Arab|دری|Dari|Dari
fi|Latn|suomi|Finnisch|Finnish
fil|Latn|Filipino|Filipino|Filipino
fr|Latn|français|Französisch|French
frr|Latn|nordfriisk|Nordfriesisch|Northern Frisian
fy|Latn|Frysk|Westfriesisch|Western Frisian
ga|Latn|Gaeilge|Irisch|Irish
gsw|Latn|Schwiizertüütsch|Schweizerdeutsch|Swiss German
ha|Latn|Hausa|Haussa|Hausa
he|Hebr|עברית|Hebräisch|Hebrew
hi|Deva|हिन्दी|Hindi|Hindi
hr|Latn|hrvatski|Kroatisch|Croatian
hsb|Latn|hornjoserbšćina|Obersorbisch|Upper Sorbian
hu|Latn|magyar|Ungarisch|Hungarian
hy|Armn|հայերեն|Armenisch|Armenian
id|Latn|Indonesia|Indonesisch|Indonesian
is|Latn|íslenska|Isländisch|Icelandic
it|Latn|italiano|Italienisch|Italian
ja|Jpan|日本語|Japanisch|Japanese
ka|Geor|ქართული|Georgisch|Georgian
kk|Cyrl|қазақ тілі|Kasachisch|Kazakh
ko|Kore|한국어|Koreanisch|Korean
ku|Latn|Kurmancî|Kurmandschi|Kurmanji
lb|Latn|Lëtzebuergesch|Luxemburgisch|Luxembourgish
ln|Latn|lingála|Lingala|Lingala
lt|Latn|lietuvių|Litauisch|Lithuanian
lv|Latn|latviešu|Lettisch|Latvian
mk|Cyrl|македонски|Mazedonisch|Macedonian
mn|Cyrl|монгол|Mongolisch|Mongolian
mt|Latn|Malti|Maltesisch|Maltese
nb|Latn|norsk bokmål|Norwegisch|Norwegian
nds|Latn|Plattdüütsch|Niederdeutsch|Low German
ne|Deva|नेपाली|Nepalesisch|Nepali
nl|Latn|Nederlands|Niederländisch|Dutch
om|Latn|Oromoo|Oromo|Oromo
pa|Guru|ਪੰਜਾਬੀ|Punjabi|Punjabi
pl|Latn|polski|Polnisch|Polish
ps|Arab|پښتو|Paschtu|Pashto
pt|Latn|português|Portugiesisch|Portuguese
ro|Latn|română|Rumänisch|Romanian
rom|Latn|romani|Romani|Romani
ru|Cyrl|русский|Russisch|Russian
rw|Latn|Ikinyarwanda|Kinyarwanda|Kinyarwanda
si|Sinh|සිංහල|Singhalesisch|Sinhala
sk|Latn|slovenčina|Slowakisch|Slovak
sl|Latn|slovenščina|Slowenisch|Slovenian
so|Latn|Soomaali|Somali|Somali
sq|Latn|shqip|Albanisch|Albanian
sr-Cyrl|Cyrl|српски|Serbisch (kyrillisch)|Serbian (Cyrillic)
sr-Latn|Latn|srpski|Serbisch (lateinisch)|Serbian (Latin)
stq|Latn|Seeltersk|Saterfriesisch|Saterland Frisian
sv|Latn|svenska|Schwedisch|Swedish
sw|Latn|Kiswahili|Suaheli|Swahili
syr|Syrc|ܣܘܪܝܝܐ|Syrisch|Syriac
ta|Taml|தமிழ்|Tamil|Tamil
tg|Cyrl|тоҷикӣ|Tadschikisch|Tajik
th|Thai|ไทย|Thailändisch|Thai
ti|Ethi|ትግርኛ|Tigrinya|Tigrinya
tk|Latn|türkmençe|Turkmenisch|Turkmen
tr|Latn|Türkçe|Türkisch|Turkish
ug|Arab|ئۇيغۇرچە|Uigurisch|Uyghur
uk|Cyrl|українська|Ukrainisch|Ukrainian
ur|Arab|اردو|Urdu|Urdu
uz|Latn|o‘zbek|Usbekisch|Uzbek
vi|Latn|Tiếng Việt|Vietnamesisch|Vietnamese
yo|Latn|Èdè Yorùbá|Yoruba|Yoruba
zh-Hans|Hans|简体中文|Chinesisch (vereinfacht)|Chinese (Simplified)
zh-Hant|Hant|繁體中文|Chinesisch (traditionell)|Chinese (Traditional)
`;

export const LANGUAGES: ReadonlyMap<string, LanguageRecord> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [tag = '', script = '', autonym = '', german = '', english = ''] = row.split('|');
      return [tag, { script, autonym, german, english }];
    }),
);

/** Other spellings people use, in lower case, and what the table calls them. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['als', 'sq'],
  ['bs-latn', 'bs'],
  ['ckb-arab', 'ckb'],
  ['cmn', 'zh-Hans'],
  ['de-ls', 'de-simple'],
  ['de-x-ls', 'de-simple'],
  ['de-x-simple', 'de-simple'],
  ['de-x-simple-language', 'de-simple'],
  ['de-de-x-simple-language', 'de-simple'],
  ['de-de-simple', 'de-simple'],
  ['en-gb', 'en'],
  ['iw', 'he'],
  ['kmr', 'ku'],
  ['kmr-latn', 'ku'],
  ['ku-latn', 'ku'],
  ['ku-arab', 'ckb'],
  ['mo', 'ro'],
  ['no', 'nb'],
  ['pes', 'fa'],
  ['pbt', 'ps'],
  ['prs', 'fa-AF'],
  ['ro-md', 'ro'],
  ['sh', 'sr-Latn'],
  ['sr', 'sr-Cyrl'],
  ['tl', 'fil'],
  ['zh', 'zh-Hans'],
  ['zh-cn', 'zh-Hans'],
  ['zh-sg', 'zh-Hans'],
  ['zh-tw', 'zh-Hant'],
  ['zh-hk', 'zh-Hant'],
]);
