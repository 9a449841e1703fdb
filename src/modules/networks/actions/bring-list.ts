import { createHash } from 'node:crypto'
import { isDay } from '../../../kernel/clock.ts'
import { Invalid, notAllowed, notFound, type Problem, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { now } from '../../../kernel/now.ts'
import { keyedHash } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { countryCodes } from '../../register/index.ts'
import { canKeepRecordsOf, networkToKeepRecordsOf } from '../access.ts'
import type { BringForm, ChoicesForm } from '../forms.ts'
import { fieldsOf, type ListField, type ListKind } from '../importing/fields.ts'
import { isWorking } from '../importing/understood.ts'
import {
  type Decision,
  deleteDecisions,
  deleteImport,
  findImport,
  findSameFile,
  insertImport,
  keepDecisions,
  moveImport,
} from '../store/imports.ts'

export interface ListAt {
  network: string | undefined
  kind: ListKind
  list: string | undefined
}

/** What came with the form: a file, or a table that was pasted. */
export interface Brought {
  name: string
  bytes: Buffer
}

/** A list of this actor's, while they are staff of where it lands; its address. */
export async function listToWorkOn(tx: Tx, at: ListAt) {
  const { network, regions, scopes } = await networkToKeepRecordsOf(tx, at.network)
  const list = isId(at.list) ? await findImport(tx, at.list) : undefined
  if (!list || list.network_id !== network.id || list.kind !== at.kind) throw notFound()
  if (!canKeepRecordsOf(tx.actor, list.scope_id)) throw notAllowed()
  return { network, regions, scopes, list, url: `/${network.slug}/${at.kind}/imports/${list.id}` }
}

/**
 * Takes in a list, sealed, and has it read later; returns its address. The same file, brought before and not put aside,
 * is that list again.
 */
export async function bringList(
  tx: Tx,
  at: Omit<ListAt, 'list'>,
  given: FormValue<typeof BringForm>,
  brought: Brought,
): Promise<string> {
  const { network, scopes } = await networkToKeepRecordsOf(tx, at.network)
  const problems: Problem[] = []
  const scope = (given.into ?? scopes[0]) as ScopeId // checked to be one of them below
  if (!scopes.includes(scope)) problems.push({ field: 'into', text: 'problem-not-understood' })
  const tomorrow = (await now(tx)).toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 })
  if (!isDay(given.on) || Temporal.PlainDate.compare(given.on, tomorrow) > 0)
    problems.push({ field: 'on', text: 'problem-members-day' })
  if (given.country && !countryCodes().includes(given.country))
    problems.push({ field: 'country', text: 'problem-not-understood' })
  if (problems.length > 0) throw new Invalid(problems)
  const digest = createHash('sha256').update(brought.bytes).digest('hex')
  const hash = keyedHash(`${digest} ${scope}`, `import ${at.kind}`)
  const base = `/${network.slug}/${at.kind}/imports`
  const same = await findSameFile(tx, network.id, at.kind, hash)
  if (same) return `${base}/${same.id}?done=list-known`
  const id = await insertImport(tx, {
    scope,
    network: network.id,
    kind: at.kind,
    hash,
    source: given.source,
    onDay: given.on,
    bytes: brought.bytes,
    about: {
      fileName: brought.name,
      language: given.language,
      country: given.country ?? null,
      headings: [],
      columns: [],
      unsure: [],
      headerLines: [],
      problems: [],
      unknown: [],
      choices: null,
      fault: null,
    },
  })
  await writeDown(tx, 'list.brought', `import:${id}`, scope, { kind: at.kind })
  await ask(tx, { id, scope_id: scope })
  return `${base}/${id}`
}

/** Reads the columns as somebody says they are; the rows are understood anew. */
export async function chooseColumns(tx: Tx, at: ListAt, columns: readonly string[]): Promise<string> {
  const { list, url } = await listToWorkOn(tx, at)
  const { about } = list
  const fields = fieldsOf(at.kind)
  const chosen = about.headings.map((_, place) => fields.find(field => field === columns[place]) ?? null)
  const once = chosen.filter(
    (field): field is ListField => field !== null && ['id', 'name', 'organisation'].includes(field),
  )
  if (new Set(once).size < once.length) throw new Invalid([{ field: 'column', text: 'problem-import-column-twice' }])
  const changed = { ...about, columns: chosen, unsure: chosen.map(() => false), problems: [], unknown: [] }
  if (!(await moveImport(tx, list.id, { state: 'ready' }, { state: 'understanding', about: changed, done: 0 })))
    throw new Refusal('conflict')
  await deleteDecisions(tx, list.id)
  await ask(tx, list)
  return url
}

/**
 * Keeps what was decided of some rows and organisations: `12:same:<id>`, `12:new`, `12:leave`, `12:ours`,
 * `12:theirs`; `12:none` takes a decision back.
 */
export async function decideRows(
  tx: Tx,
  at: ListAt,
  about: 'row' | 'organisation',
  decisions: readonly string[],
): Promise<void> {
  const { list } = await listToWorkOn(tx, at)
  if (list.state !== 'ready') throw new Refusal('conflict')
  const read = decisions.flatMap((one): Decision[] => {
    const [, place, choice, id] = /^(\d{1,7}):(leave|new|same|ours|theirs)(?::([0-9a-f-]{36}))?$/.exec(one) ?? []
    if (!place || (choice === 'same') !== isId(id)) return []
    return [{ about: `${about}:${Number(place)}`, choice: choice as Decision['choice'], record_id: id ?? null }]
  })
  const undone = decisions.flatMap(one => /^(\d{1,7}):none$/.exec(one)?.slice(1) ?? [])
  await deleteDecisions(
    tx,
    list.id,
    undone.map(place => `${about}:${Number(place)}`),
  )
  await keepDecisions(tx, list, [...new Map(read.map(one => [one.about, one])).values()])
}

/** Has the list entered, later and all of it or nothing; returns its address. */
export async function askToEnter(tx: Tx, at: ListAt, choices: FormValue<typeof ChoicesForm>): Promise<string> {
  const { list, url } = await listToWorkOn(tx, at)
  const about = {
    ...list.about,
    choices: {
      maybe: choices.maybe ?? ('leave' as const),
      differs: choices.differs ?? ('ours' as const),
      organisations: choices.organisations === 'on' ? ('new' as const) : ('leave' as const),
    },
  }
  // Who presses twice has it entered once.
  if (await moveImport(tx, list.id, { state: 'ready' }, { state: 'entering', about, done: 0 })) await ask(tx, list)
  return url
}

/** Asks again for what stands still: whoever worked on it before leaves off. */
export async function goOn(tx: Tx, at: ListAt): Promise<string> {
  const { list, url } = await listToWorkOn(tx, at)
  if (isWorking(list)) await ask(tx, list)
  return url
}

/** Puts a list aside: nothing of it stays. */
export async function putListAside(tx: Tx, at: ListAt): Promise<string> {
  const { network, list } = await listToWorkOn(tx, at)
  if (list.state === 'entering' || list.state === 'entered' || !(await deleteImport(tx, list.id)))
    throw new Refusal('conflict')
  await writeDown(tx, 'list.put-aside', `import:${list.id}`, list.scope_id)
  return `/${network.slug}/${at.kind}/import?done=list-aside`
}

async function ask(tx: Tx, list: { id: string; scope_id: ScopeId }): Promise<void> {
  await happened(tx, 'list.asked', list.scope_id, { import: list.id, person: tx.actor.person! })
}
