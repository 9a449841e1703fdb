import { INTERFACE_LANGUAGES, type Language, languageName, TEXT_LANGUAGES } from '../../../kernel/languages.ts'
import type { Kind } from './items.ts'

/** How each kind is called at the head of a reference, or in its title. */
const KIND_WORDS: readonly (readonly [Kind, string])[] = [
  [
    'briefing-note',
    "notes? de synth[èe]se|notes? d[’']information|briefing notes?|policy briefs?|notas? informativas?|notas? de s[íi]ntesis|مذكرة (?:إحاطة|إعلامية|موجزة)",
  ],
  ['good-practice', 'bonnes? pratiques?|good practices?|buenas? pr[áa]cticas?|ممارسات? (?:جيدة|فضلى)'],
  ['case', '[ée]tudes? de cas|case stud(?:y|ies)|estudios? de casos?|دراسة حالة'],
  ['research', 'rapports? de recherche|recherches?|research|investigaci[óo]n|بحث|دراسة'],
  ['training', 'formations?|training|formaci[óo]n|capacitaci[óo]n|تدريب'],
  ['manual', 'manuels?|manuals?|guides?|handbooks?|toolkits?|gu[íi]as?|manuales|دليل'],
  ['declaration', 'd[ée]clarations?|declarations?|joint statements?|statements?|declaraci[óo]n(?:es)?|إعلان|بيان'],
  ['document', 'documents?|documentos?|وثيقة'],
]

const AT_HEAD = KIND_WORDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})(?![\\p{L}])\\s*`, 'iu')] as const)
const INSIDE = KIND_WORDS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu')] as const,
)

/** The kind that stands at the head of a reference, and what comes after it. */
export function kindAtHead(line: string): { kind: Kind; rest: string } | null {
  for (const [kind, pattern] of AT_HEAD) {
    const found = pattern.exec(line)
    if (found) return { kind, rest: line.slice(found[0].length) }
  }
  return null
}

/** The kind that a title names, the most telling first; a document where it names none. */
export function kindNamedIn(title: string): Kind {
  return INSIDE.find(([, pattern]) => pattern.test(title))?.[0] ?? 'document'
}

/** "in English" in every language of the interface, as it stands in brackets, folded to small letters. */
const NOTES: ReadonlyMap<string, Language> = new Map(
  TEXT_LANGUAGES.flatMap(language =>
    INTERFACE_LANGUAGES.flatMap(into => {
      const name = languageName(language, into).toLowerCase()
      const plain = name.replace(/^ال/, '')
      const ways = {
        en: [`in ${name}`, `${name} only`, name],
        fr: [`en ${name}`, `${name} seulement`],
        es: [`en ${name}`, `solo en ${name}`],
        ar: [`ب${name}`, `بال${plain}`, `باللغة ${name}`, `باللغة ال${plain}`],
      }[into]
      return ways.map(way => [way, language] as const)
    }),
  ),
)

/** Which language a note in brackets says that something is in; null where it says something else. */
export function languageInNote(note: string): Language | null {
  return NOTES.get(note.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null
}
