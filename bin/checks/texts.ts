import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Entry, FluentParser, Junk, Message, Term, type VariableReference, Visitor } from '@fluent/syntax'
import { filesIn } from './files.ts'
import { outcomeOf, type Step } from './step.ts'

/** Languages in which every sentence of the interface exists. Others may be incomplete, never different. */
const complete = ['en', 'fr', 'es', 'ar']

export const texts: Step = {
  name: 'texts',
  what: `Every sentence exists in ${complete.join(', ')} with the same named values.`,
  async run(root) {
    const files = filesIn(root, 'src/**/texts/*.ftl')
    const folders = Map.groupBy(files, dirname)
    const faults = [...folders].flatMap(([folder, paths]) => faultsOf(root, folder, paths))
    return outcomeOf(faults, files.length, 'files of texts')
  },
}

type Texts = { path: string; faults: string[]; values: Map<string, string> }

function faultsOf(root: string, folder: string, paths: readonly string[]): string[] {
  const read = new Map(paths.map(path => [basename(path, '.ftl'), textsOf(root, path)]))
  const faults = complete
    .filter(language => !read.has(language))
    .map(language => `${folder}/${language}.ftl is missing`)
  const english = read.get('en')
  for (const [language, texts] of read) {
    faults.push(...texts.faults)
    if (english && language !== 'en') faults.push(...differences(english, texts, complete.includes(language)))
  }
  return faults
}

function differences(english: Texts, other: Texts, mustBeComplete: boolean): string[] {
  const faults: string[] = []
  for (const [id, values] of english.values) {
    const found = other.values.get(id)
    if (found === undefined && mustBeComplete) faults.push(`${other.path}: ${id} is missing`)
    if (found !== undefined && found !== values) {
      faults.push(`${other.path}: ${id} uses ${found || 'no values'}, in English ${values || 'no values'}`)
    }
  }
  for (const id of other.values.keys()) {
    if (!english.values.has(id)) faults.push(`${other.path}: ${id} does not exist in English`)
  }
  return faults
}

/** Messages and their attributes (`id.attribute`) with the values they name, in one fixed order. Terms are a language's own. */
function textsOf(root: string, path: string): Texts {
  const source = readFileSync(join(root, path), 'utf8')
  const texts: Texts = { path, faults: [], values: new Map() }
  const note = (id: string, values: string) => {
    if (texts.values.has(id)) texts.faults.push(`${path}: ${id} stands there twice`)
    texts.values.set(id, values)
  }
  for (const entry of new FluentParser({ withSpans: true }).parse(source).body as Entry[]) {
    if (entry instanceof Junk) texts.faults.push(unreadable(path, source, entry))
    if (entry instanceof Message) {
      if (entry.value) note(entry.id.name, valuesIn(entry.value))
      for (const attribute of entry.attributes) note(`${entry.id.name}.${attribute.id.name}`, valuesIn(attribute.value))
    }
    if (entry instanceof Term && entry.attributes.length > 0 && !entry.value)
      texts.faults.push(`${path}: -${entry.id.name} is empty`)
  }
  return texts
}

function unreadable(path: string, source: string, junk: Junk): string {
  const line = source.slice(0, junk.span?.start ?? 0).split('\n').length
  const reason = junk.annotations[0]?.message ?? 'not readable'
  return `${path}:${line}: ${reason} (${junk.content.trim().split('\n')[0]})`
}

function valuesIn(pattern: Parameters<Visitor['visit']>[0]): string {
  const names = new Set<string>()
  const collector = new (class extends Visitor {
    override visitVariableReference(reference: VariableReference) {
      names.add(`$${reference.id.name}`)
    }
  })()
  collector.visit(pattern)
  return [...names].sort().join(', ')
}
