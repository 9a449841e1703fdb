import { oneLine } from '../../../kernel/mail/one-line.ts'

/** What may stand in a text for what is different for each reader: `{name}`, `{organisation}`. */
export const MERGE_FIELDS = ['name', 'organisation'] as const
type MergeField = (typeof MERGE_FIELDS)[number]

const FIELD = /\{([\p{Letter}\p{Mark} _-]{1,40})\}/gu

/** Every word in braces that stands in a text, each once. */
export function fieldsIn(words: string): string[] {
  return [...new Set([...words.matchAll(FIELD)].map(([, name]) => name!.trim()))]
}

/** Those of them that nothing would be put in for. */
export function unknownFields(words: string): string[] {
  return fieldsIn(words).filter(name => !isField(name))
}

/**
 * The text for one reader. A value is one line without marks of direction, isolated from the words around it, and can
 * become neither markup nor a link; what is no field stays as it was typed.
 */
export function fillIn(words: string, values: Record<MergeField, string>): string {
  return words.replace(FIELD, (typed, name: string) => {
    const field = name.trim()
    return isField(field) ? isolated(values[field]) : typed
  })
}

const isField = (name: string): name is MergeField => (MERGE_FIELDS as readonly string[]).includes(name)
const isolated = (value: string) => `\u2068${oneLine(value, 120).replaceAll('://', ' ')}\u2069`
