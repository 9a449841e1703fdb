import Type, { type Static, type TObject, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import Format from 'typebox/format'
import type { Problem } from './errors.ts'
import { isLanguage } from './languages.ts'
import { clean } from './text.ts'

/** What people may send in one form, with its limits; the same schema checks on the server and tells the browser. */
export interface Form<Schema extends TObject = TObject> {
  schema: Schema
  check: (body: unknown) => { value: Static<Schema>; typed: Typed } | { problems: Problem[]; typed: Typed }
}

/** What was typed, as it was typed, so that a form with problems is drawn again without a word lost. */
export type Typed = Readonly<Record<string, string | string[] | undefined>>

export type FormValue<F> = F extends Form<infer Schema> ? Static<Schema> : never

/** One line or several of words, trimmed; `max` counts UTF-16 units as browsers do. */
export const words = (max: number) => Type.String({ minLength: 1, maxLength: max })
export const optionalWords = (max: number) => Type.Optional(Type.String({ maxLength: max }))
export const choice = <const Values extends string[]>(values: [...Values]) => Type.Enum(values)
export const optionalChoice = <const Values extends string[]>(values: [...Values]) => Type.Optional(Type.Enum(values))
/** A language tag that `isLanguage` takes. */
export const language = () => Type.String({ format: 'language', maxLength: 20 })
export const id = () => Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', maxLength: 36 })
export const optionalId = () => Type.Optional(id())
/** `2026-02-28`, as a date field sends it. */
export const day = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 })
/** `18:00`, as a time field sends it. */
export const hour = () => Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', maxLength: 5 })
/** A field that comes once per line of a list; the members of several such lists belong together by position. */
export const eachOf = (member: TSchema, most: number) => Type.Array(member, { maxItems: most })
export const eachWords = (max: number, most: number) => Type.Array(Type.String({ maxLength: max }), { maxItems: most })

/** Makes a form. Fields that were not asked for are ignored, so that nobody can send a field we did not offer. */
export function form<Schema extends TObject>(schema: Schema): Form<Schema> {
  const compiled = Compile(schema)
  const fields = schema.properties as Record<string, TSchema & { type?: string }>
  return {
    schema,
    check(body) {
      const typed = typedOf(fields, body)
      const value = Object.fromEntries(
        Object.entries(typed).filter(([name, one]) => one !== '' || required(schema, name)),
      )
      const problems = [...compiled.Errors(value)].flatMap(error => problemsOf(error, fields))
      return problems.length > 0
        ? { problems: firstOfEachField(problems), typed }
        : { value: value as Static<Schema>, typed }
    },
  }
}

/** `required`, `maxlength` and `pattern` of a field for its HTML control. */
export function limitsOf(form: Form, field: string): { required: boolean; maxlength: number | undefined } {
  const schema = form.schema.properties[field] as { type?: string; maxLength?: number; items?: { maxLength?: number } }
  // A list may have empty lines and no line at all: no single control of it is required.
  if (schema?.type === 'array') return { required: false, maxlength: schema.items?.maxLength }
  return { required: required(form.schema, field), maxlength: schema?.maxLength }
}

Format.Set('language', isLanguage)

/** What was ticked in a list of boxes, each once. */
export const distinct = (ticked: readonly unknown[]) => [...new Set(ticked as readonly string[])]

/** A form that only asks for its button. */
export const EmptyForm = form(Type.Object({}))

interface SchemaError {
  keyword: string
  instancePath: string
  params: object
}

function typedOf(
  fields: Record<string, TSchema & { type?: string }>,
  body: unknown,
): Record<string, string | string[]> {
  const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const typed: Record<string, string | string[]> = {}
  for (const name of Object.keys(fields)) {
    const given = Object.hasOwn(sent, name) ? sent[name] : undefined
    if (fields[name]?.type === 'array') {
      typed[name] = (Array.isArray(given) ? given : given === undefined ? [] : [given]).filter(isString).map(tidy)
    } else if (isString(given)) {
      typed[name] = tidy(given)
    } else if (Array.isArray(given) && isString(given.at(-1))) {
      // A checkbox behind a hidden field of the same name: the last one counts.
      typed[name] = tidy(given.at(-1))
    }
  }
  return typed
}

function problemsOf(error: SchemaError, fields: Record<string, TSchema>): Problem[] {
  if (error.keyword === 'required') {
    const { requiredProperties } = error.params as { requiredProperties: string[] }
    return requiredProperties.map(field => ({ field, text: 'problem-required' as const }))
  }
  const field = error.instancePath.split('/')[1] ?? ''
  if (!(field in fields)) return []
  switch (error.keyword) {
    case 'minLength':
      return [{ field, text: 'problem-required' }]
    case 'maxLength':
      return [{ field, text: 'problem-too-long', values: { most: (error.params as { limit: number }).limit } }]
    case 'maxItems':
      return [{ field, text: 'problem-too-many', values: { most: (error.params as { limit: number }).limit } }]
    default:
      return [{ field, text: 'problem-not-understood' }]
  }
}

function firstOfEachField(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(problem => !seen.has(problem.field) && seen.add(problem.field))
}

function required(schema: TObject, field: string): boolean {
  return (schema.required as string[] | undefined)?.includes(field) ?? false
}

const isString = (value: unknown): value is string => typeof value === 'string'
const tidy = (text: string) => clean(text).trim()
