import { INTERFACE_LANGUAGES, languageName } from '../../../kernel/languages.ts'
import { foldedName } from '../../../kernel/names/fold.ts'
import type { Text } from '../../../kernel/text.ts'
import { sayAny, texts } from '../../../kernel/texts.ts'
import { countryCodes, countryName, type Node, ROLES } from '../../register/index.ts'
import { KINDS } from '../forms.ts'
import type { Region } from '../store/networks.ts'

/** What cells may say, by its folded words; null where the same words say several things. */
export type Meanings = ReadonlyMap<string, string | null>

/** Everything that the cells of a list are understood by. */
export interface Words {
  countries: Meanings
  languages: Meanings
  roles: Meanings
  kinds: Meanings
  regions: Meanings
  sector: Meanings
  'tree-region': Meanings
  occupation: Meanings
  expertise: Meanings
}

/** The words of every language of the interface for what the house knows, and its own trees and regions. */
export function wordsOf(house: {
  regions: readonly Region[]
  sectors: readonly Node[]
  treeRegions: readonly Node[]
  occupations: readonly Node[]
  expertise: readonly Node[]
}): Words {
  return {
    countries: countries(),
    languages: languages(),
    roles: ofTexts(Object.keys(ROLES), 'role-', ALSO_ROLES),
    kinds: ofTexts(KINDS, 'organisation-', ALSO_KINDS),
    regions: named(house.regions),
    sector: named(house.sectors),
    'tree-region': named(house.treeRegions),
    occupation: named(house.occupations),
    expertise: named(house.expertise),
  }
}

/** What one cell says; undefined when it is no word we know, null when it may be several. */
export function meaningOf(text: string, meanings: Meanings): string | null | undefined {
  const folded = foldedName(text)
  return folded === '' ? undefined : meanings.get(folded)
}

/**
 * What a cell of several says: parted at semicolons, lines and bars, and where a part is no word by itself at commas and
 * strokes as well, the longest word first. `unknown` are the parts that are none.
 */
export function meaningsIn(text: string, meanings: Meanings): { known: string[]; unknown: string[] } {
  const known: string[] = []
  const unknown: string[] = []
  for (const part of text.split(/[;؛\n|]/)) {
    if (!part.trim()) continue
    const whole = meaningOf(part, meanings)
    if (whole) known.push(whole)
    else inPieces(part.split(/([,،/])/), meanings, known, unknown)
  }
  return { known: [...new Set(known)], unknown }
}

function inPieces(pieces: readonly string[], meanings: Meanings, known: string[], unknown: string[]): void {
  let at = 0
  while (at < pieces.length) {
    let until = pieces.length
    let found: string | null | undefined
    for (; until > at; until -= 2) {
      found = meaningOf(pieces.slice(at, until).join(''), meanings)
      if (found) break
    }
    if (found) known.push(found)
    else if (pieces[at]!.trim()) unknown.push(pieces[at]!.trim())
    at = Math.max(until, at + 1) + 1
  }
}

/** The words by which our reading knows a thing again: its name where nothing else has it, else its short name. */
export function wordFor(one: { slug: string }, shown: string, id: string, meanings: Meanings): string {
  return meaningOf(shown, meanings) === id && !/[;؛\n|]/.test(shown) ? shown : one.slug
}

function add(found: Map<string, string | null>, words: string, means: string): void {
  const folded = foldedName(words)
  if (folded === '') return
  const before = found.get(folded)
  found.set(folded, before === undefined || before === means ? means : null)
}

function named(all: readonly { id: string; slug: string; name: Text; retired?: boolean }[]): Meanings {
  const found = new Map<string, string | null>()
  for (const one of all) for (const face of Object.values(one.name.faces)) add(found, face.text, one.id)
  // A short name is one thing's alone, whatever another is called.
  for (const one of all) found.set(foldedName(one.slug), one.id)
  return found
}

function countries(): Meanings {
  const found = new Map<string, string | null>()
  for (const code of countryCodes()) {
    for (const language of INTERFACE_LANGUAGES) add(found, countryName(code, language), code)
    found.set(code.toLowerCase(), code)
  }
  for (const [words, code] of Object.entries(ALSO_COUNTRIES)) found.set(foldedName(words), code)
  return found
}

const A = 'a'.charCodeAt(0)
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at))
// Those of two letters there may be (ISO 639-1), and of three what the languages of our members are often called by.
const TAGS = [...LETTERS.flatMap(one => LETTERS.map(other => one + other)), 'fil', 'ckb', 'haw', 'zh-Hans', 'zh-Hant']

let knownLanguages: Meanings | null = null

function languages(): Meanings {
  if (knownLanguages) return knownLanguages
  const found = new Map<string, string | null>()
  for (const tag of TAGS) {
    const names = [...INTERFACE_LANGUAGES, tag].map(into => languageName(tag, into)).filter(name => name !== tag)
    if (names.length === 0) continue
    for (const name of names) add(found, name, tag)
    found.set(foldedName(tag), tag)
  }
  for (const [words, tag] of Object.entries(ALSO_LANGUAGES)) found.set(foldedName(words), tag)
  knownLanguages = found
  return found
}

function ofTexts(all: readonly string[], prefix: string, also: Record<string, string>): Meanings {
  const found = new Map<string, string | null>()
  for (const one of all) {
    found.set(foldedName(one), one)
    for (const language of INTERFACE_LANGUAGES)
      add(found, sayAny(texts(language), `${prefix}${one}` as keyof Messages), one)
    for (const words of (also[one] ?? '').split('|')) add(found, words, one)
  }
  return found
}

const ALSO_COUNTRIES: Record<string, string> = {
  ...{
    UK: 'GB',
    'Great Britain': 'GB',
    England: 'GB',
    'Royaume-Uni de Grande-Bretagne': 'GB',
    USA: 'US',
    'U.S.A.': 'US',
  },
  ...{
    'United States of America': 'US',
    'États-Unis d’Amérique': 'US',
    EEUU: 'US',
    'EE.UU.': 'US',
    'Ivory Coast': 'CI',
  },
  ...{
    'Cape Verde': 'CV',
    Swaziland: 'SZ',
    'Czech Republic': 'CZ',
    'République tchèque': 'CZ',
    'República Checa': 'CZ',
  },
  ...{
    'South Korea': 'KR',
    'Republic of Korea': 'KR',
    'Corée du Sud': 'KR',
    'Corea del Sur': 'KR',
    DRC: 'CD',
    RDC: 'CD',
  },
  ...{ 'Democratic Republic of the Congo': 'CD', Holland: 'NL', 'Pays-Bas': 'NL', Burma: 'MM', 'East Timor': 'TL' },
  ...{ Türkiye: 'TR', Turkey: 'TR', 'Russian Federation': 'RU', 'Viet Nam': 'VN', Tanzania: 'TZ', Tanzanie: 'TZ' },
}

const ALSO_LANGUAGES: Record<string, string> = {
  ...{
    castellano: 'es',
    castilian: 'es',
    tagalog: 'tl',
    filipino: 'tl',
    fil: 'tl',
    farsi: 'fa',
    kiswahili: 'sw',
    mandarin: 'zh',
  },
  ...{
    ang: 'en',
    ing: 'en',
    eng: 'en',
    fra: 'fr',
    fre: 'fr',
    fran: 'fr',
    esp: 'es',
    spa: 'es',
    ara: 'ar',
    por: 'pt',
    rus: 'ru',
  },
}

const ALSO_ROLES: Record<string, string> = {
  delegate:
    'Delegada|Delegado|Déléguée|Délégué|مندوب|مندوبة|Representative|Représentant|Représentante|Representante|ممثل|ممثلة',
  member: 'Membre|Miembro|Integrante|عضو|عضوة|Participant',
  interpreter: 'Interprète|Intérprete|مترجم فوري|مترجمة فورية',
  translator: 'Traducteur|Traductrice|Traductor|Traductora|مترجم|مترجمة',
  facilitator: 'Facilitateur|Facilitatrice|Facilitador|Facilitadora|Animateur|Animatrice|ميسر|ميسرة',
  ally: 'Allié|Alliée|Aliado|Aliada|حليف|حليفة',
  administrator: 'Admin|Administrateur|Administratrice|Administrador|Administradora|مدير|مديرة',
}

const ALSO_KINDS: Record<string, string> = {
  affiliate: 'Affiliated|Member union|Union|Trade union|Affiliée|Affilié|Syndicat|Afiliada|Sindicato|منتسبة|نقابة',
  ally: 'NGO|ONG|Alliée|Allié|Aliada|حليف|حليفة',
  employers: 'Employers|Employers’ organisation|Employeurs|Patronat|Empleadores|Patronal|أصحاب العمل',
  'public-body': 'Public body|Government|Municipality|Organisme public|Organismo público|هيئة عامة',
  other: 'Others|Autres|Otros|أخرى|آخر',
}
