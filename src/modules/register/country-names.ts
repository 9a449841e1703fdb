import { existsSync, readFileSync } from 'node:fs'
import { WrongSetting } from '../../kernel/wrong-setting.ts'

/**
 * Names of countries are the federation's to say: CLDR's are taken where the house says nothing else. A line of the file
 * is `CODE,language,name`; what begins with # is a remark.
 */
const OURS = `
PS,en,Palestine
PS,fr,Palestine
PS,es,Palestina
PS,ar,فلسطين
CZ,es,Chequia
SZ,en,Eswatini
`

let names = namesIn(OURS, 'country-names')

/** Says once at start where the house keeps its own names; a file that is missing changes nothing. Throws `WrongSetting`. */
export function countriesBy(file: string): void {
  names = namesIn(OURS, 'country-names')
  if (!existsSync(file)) return
  for (const [key, name] of namesIn(readFileSync(file, 'utf8'), file)) names.set(key, name)
}

/** A country by its ISO 3166-1 code in a language; the code itself where nobody knows a name. */
export function countryName(code: string, language: string): string {
  return names.get(`${code} ${language}`) ?? displayNames(language).of(code) ?? code
}

/** Every country there is (ISO 3166-1 alpha-2), as the runtime knows them. */
export function countryCodes(): readonly string[] {
  return CODES
}

const A = 'A'.charCodeAt(0)
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(A + i))
// Regions that are no countries have names too: exceptional reservations and user-assigned codes of ISO 3166-1.
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])
const CODES = LETTERS.flatMap(first => LETTERS.map(second => first + second)).filter(code => {
  if (NO_COUNTRY.has(code)) return false
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code)
  return known !== undefined && new Intl.Locale(`und-${code}`).region === code
})

const displays = new Map<string, Intl.DisplayNames>()

function displayNames(language: string): Intl.DisplayNames {
  let known = displays.get(language)
  if (!known) {
    known = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    displays.set(language, known)
  }
  return known
}

function namesIn(text: string, file: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.startsWith('#')) continue
    const [, code, language, name] = /^([A-Z]{2}),([a-z]{2,3}),(.+)$/.exec(line.replace(/^\ufeff/, '').trim()) ?? []
    if (!code)
      throw new WrongSetting(`${file}, line ${i + 1}: CODE,language,name is expected, such as PS,fr,Palestine.`)
    found.set(`${code} ${language}`, name!.trim())
  }
  return found
}
