import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { PROJECT } from './config.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts'

type Parameters<Key extends keyof Messages> = Messages[Key] extends Record<string, never> ? [] : [values: Messages[Key]]

/** Says a sentence of the interface. The keys and their values are checked by the compiler (`Messages` is generated). */
export type Say = <Key extends keyof Messages>(key: Key, ...values: Parameters<Key>) => string

const sayers = new Map<InterfaceLanguage, Say>()

/** The sentences of the interface in one language. */
export function texts(language: InterfaceLanguage): Say {
  let say = sayers.get(language)
  if (!say) {
    say = sayerOf(bundleOf(language))
    sayers.set(language, say)
  }
  return say
}

/** Says a key that is only known when running (a problem of a form, an error code, a state). */
export function sayAny(say: Say, key: keyof Messages, values: Record<string, string | number> = {}): string {
  return (say as (key: string, values: Record<string, string | number>) => string)(key, values)
}

/** Every .ftl file of a language: the kernel's, the app's and each module's. */
export function textFiles(language: string): string[] {
  const modules = join(PROJECT, 'src/modules')
  const folders = ['src/kernel', 'src/app', ...readdirSync(modules).map(name => `src/modules/${name}`)]
  return folders.map(folder => join(PROJECT, folder, 'texts', `${language}.ftl`)).filter(file => existsSync(file))
}

function bundleOf(language: InterfaceLanguage): FluentBundle {
  if (!INTERFACE_LANGUAGES.includes(language)) throw new Error(`no interface in ${language}`)
  const bundle = new FluentBundle(language)
  for (const file of textFiles(language)) {
    const written = readFileSync(file, 'utf8')
    const errors = bundle.addResource(new FluentResource(language === 'fr' ? withFrenchSpaces(written) : written))
    if (errors.length > 0) throw new Error(`${file}: ${errors.map(String).join(', ')}`)
  }
  return bundle
}

/** In French a blank stands before : ; ? ! » and behind «, and no line breaks there; people type a plain one. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0')
}

const SAID_AT_MOST = 5000

function sayerOf(bundle: FluentBundle): Say {
  // A page says the same sentence with the same values again and again; looking it up costs a tenth of forming it.
  const said = new Map<string, string>()
  return ((key: string, values?: Record<string, string | number>) => {
    const pattern = bundle.getMessage(key)?.value
    if (!pattern) throw new Error(`the interface has no text "${key}" in ${bundle.locales}`)
    if (typeof pattern === 'string') return pattern
    if (!values) return bundle.formatPattern(pattern)
    // U+0001 parts the values: text from outside never holds it.
    const once = `${key}\u0001${Object.entries(values).flat().join('\u0001')}`
    let sentence = said.get(once)
    if (sentence === undefined) {
      if (said.size >= SAID_AT_MOST) said.clear()
      // A value that is none (from a damaged row) leaves its name in the sentence; without a list it would throw.
      sentence = bundle.formatPattern(pattern, values, [])
      said.set(once, sentence)
    }
    return sentence
  }) as Say
}
