import { nameQuery } from '../../kernel/names/keys.ts'
import { FIELDS, type Field, wordKey } from './found-keys.ts'

/**
 * What people or organisations of a network are asked by. `fields` holds what was chosen of each: one of them is enough
 * within a field, and every field must fit. Nodes and scopes stand there by id; what is written freely as it was typed.
 */
export interface Asked {
  words: string
  fields: Partial<Record<Field, string[]>>
}

/** Fields in which words are typed and not chosen. */
export const TYPED_FIELDS: readonly Field[] = ['city', 'province', 'title']

/** What a person can be asked by, and an organisation. */
export const FIELDS_OF: Record<'person' | 'organisation', readonly Field[]> = {
  person: FIELDS,
  organisation: ['kept', 'kind', 'country', 'province', 'city', 'area', 'sector', 'reads'],
}

export const MOST_WORDS = 120
const MOST_VALUES = 12

/** The keys that fit, a group for each word and each field: a record fits that has one of each group. */
export function groupsOf({ words, fields }: Asked): string[][] {
  const chosen = FIELDS.flatMap(field => {
    const values = fields[field] ?? []
    return values.length === 0 ? [] : [values.map(value => keyOf(field, value))]
  })
  return [...nameQuery(words.slice(0, MOST_WORDS)), ...chosen]
}

/** Whether anything is asked that only those who keep the records may ask: every field but a region of the network. */
export function asksFields({ fields }: Asked): boolean {
  return FIELDS.some(field => field !== 'kept' && (fields[field]?.length ?? 0) > 0)
}

export function isEmpty(asked: Asked): boolean {
  return nameQuery(asked.words).length === 0 && FIELDS.every(field => !asked.fields[field]?.length)
}

/** A value more of a field; each once, and not more than a few. */
export function withValue(asked: Asked, field: Field, value: string): Asked {
  const values = [...new Set([...(asked.fields[field] ?? []), value])].slice(0, MOST_VALUES)
  return { ...asked, fields: { ...asked.fields, [field]: values } }
}

/** What is kept of a question, read again: whatever is no field or no word of one is left out. */
export function askedFrom(kept: unknown, kind: 'person' | 'organisation'): Asked {
  const { words, fields } = (kept ?? {}) as { words?: unknown; fields?: Record<string, unknown> }
  let asked: Asked = { words: typeof words === 'string' ? words.slice(0, MOST_WORDS) : '', fields: {} }
  for (const field of FIELDS_OF[kind]) {
    const values = fields?.[field]
    if (!Array.isArray(values)) continue
    for (const value of values) if (typeof value === 'string' && value) asked = withValue(asked, field, value)
  }
  return asked
}

const keyOf = (field: Field, value: string) =>
  TYPED_FIELDS.includes(field) ? wordKey(field, value) : `${field}:${value}`
