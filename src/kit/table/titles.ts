/**
 * The words around a name: salutations, academic titles, particles of family names and words for what
 * somebody does. Closed lists on purpose: what is not in them counts as a name and obeys the persons policy.
 */

/** Titles that are written before a name. Fields of study follow their degree: `Dr. rer. nat. habil.` */
const FIELDS =
  '(?:\\s?(?:med|dent|vet|phil|jur|iur|rer|nat|pol|oec|publ|soc|cult|agr|theol|paed|päd|pharm|techn|habil|mult|univ|sc|hum|mont|troph|biol|hom|forest|silv)\\.|\\s?[hHeE]\\.\\s?[chCH]\\.|\\s?et(?=\\s))*';
const PREFIXES = [
  `(?:Univ\\.-|Jun\\.-|Hon\\.-|Apl\\.\\s?|apl\\.\\s?|ao\\.\\s?)?Prof(?:\\.(?:in\\b)?|essor(?:in)?\\b|\\b)${FIELDS}`,
  `D{1,2}r(?:\\.(?:in\\b)?|\\b)(?:\\s?-\\s?Ing\\.|-Ingenieur(?:in)?\\b)?${FIELDS}`,
  'Dipl(?:om|\\.)?\\s?-\\s?\\p{L}+(?:-\\p{L}+)?\\.?(?:\\s?\\((?:FH|BA|DH|Univ\\.?|TU|TH)\\))?',
  'Dipl\\.\\s?(?:Ing|Kfm|Kff|Verw|Päd|Psych|Soz|Jur|Inf|Biol|Geogr|Des|oec)\\.',
  'Priv\\.-Doz\\.',
  'PD\\b',
  'Mag\\.(?:\\s?a\\.)?|Mag[iy]st(?:er|ra)\\b',
  '(?:أ\\.\\s?)?د\\.',
  'Ing\\.|Ass\\.(?:\\s?jur\\.)?|Lic\\.|RAin\\b|RA\\b',
];

/** Degrees that are written after a name; before one they count only if a whole name follows. */
const DEGREES = [
  '[BM]\\.?\\s?(?:Sc|Eng|Ed|Mus|Res|Phil)\\.?(?![\\p{L}])',
  '[BM]\\.\\s?[AF]\\.(?:\\s?A\\.)?',
  'LL\\.?\\s?[BM]\\.?(?![\\p{L}])',
  'M(?:BA|PA|PH|Sc|A)\\b|B(?:Sc|A)\\b',
  'Ph\\.?\\s?D\\.?(?![\\p{L}])',
  '(?:Bachelor|Master|Magister)(?:\\s+of\\s+\\p{L}+)?(?:\\s+\\((?:FH|Univ\\.?)\\))?',
  '\\((?:FH|BA|DH|Univ\\.?|TU|TH|M\\.?\\s?A\\.?|B\\.?\\s?A\\.?)\\)',
  'Ass\\.\\s?jur\\.|Assessor(?:in)?\\b(?:\\s?jur\\.)?',
  'Md[BL]\\b|MdEP\\b',
];

export const SALUTATION = /^(?:Frau|Herrn?|Fr\.|Hr\.|Mrs?\.?|Ms\.?|Mx\.?|пані|пан|السيدة|السيد|Sayın)(?=\s|$)/u;
export const PREFIX_TITLE = new RegExp(`^(?:${PREFIXES.join('|')})(?=[\\s,]|$)`, 'u');
export const DEGREE = new RegExp(`^(?:${DEGREES.join('|')})(?=[\\s,]|$)`, 'u');

/** `jun.` and its kin belong to the family name though they stand behind it. */
export const GENERATION = /^(?:jun\.|jr\.|junior|sen\.|sr\.|senior|d\.\s?[ÄJ]\.|I{2,3})$/iu;

/** Always part of the family name that follows, if written small. */
const SMALL =
  "von vom van de den der des dem zu zum zur und y ten ter te 't ’t op in am an auf aus im ob vor unter af av of di da dal dalla del della degli dei do dos das du d’ la le las los lo bin ibn bint ben al el ad ar as ash at an az abu abou umm ould";
/** Part of the family name though written with a capital. */
const CAPITAL =
  'Al El Abu Abou Ibn De Di Da Del Della Dos Du La Le Von Zu Zum Zur Ter Ten Mc Mac St. San Santa Graf Gräfin Freiherr Freifrau Freiin Baron Baronin Prinz Prinzessin Fürst Fürstin Ritter Edler أبو ابن بن آل أبي ال';
/** Part of the family name only where another given name stands before: alone they are given names. */
const AFTER_GIVEN = 'Abd Abdel Abdul Abdal Ben Bin Van عبد';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const [small, capital, afterGiven] = [set(SMALL), set(CAPITAL), set(AFTER_GIVEN)];

export const isSmallParticle = (word: string): boolean => small.has(word);
export const isParticle = (word: string, isFirst: boolean): boolean =>
  small.has(word) || capital.has(word) || (!isFirst && afterGiven.has(word));

/**
 * Words for a function. What stands in brackets behind a name is shown to somebody under `function` only if it
 * is surely one: it might as well be a birth name.
 */
const FUNCTION_STEMS =
  /leit(?:ung|er|erin)|sekretariat|vorzimmer|assistenz|sachbearbeit|sachgebiet|dezernent|landr[aä]t|referent|beauftragt|vertret|vorsitz|koordinat|sprecher|berat(?:ung|er|erin)|ausbild|auszubild|vermittl|anmeldung|empfang|information|auskunft|verwaltung|betreu|fachkraft|fachdienst|fachbereich|abteilung|prüf(?:ung|er|erin)|arzt|ärztin|hausmeister|kanzlei|geschäftsf|personalr|kasse|buchhaltung|registratur|archiv|pr[aä]ktik|bürokraft|team|support|admin|ingenieur|archite[ck]t|amts/iu;

export const isFunction = (text: string): boolean => FUNCTION_STEMS.test(text) && !/\bgeb\.|\bgeborene?\b/iu.test(text);
