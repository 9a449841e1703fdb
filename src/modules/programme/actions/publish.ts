import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { newId, slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { type Text, textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { visibleDraft } from '../access.ts'
import type { ItemReading, SpeakerReading } from '../reading/reading.ts'
import type { DraftProgramme, DraftSession } from '../rules/draft.ts'
import { firstFree, hindrances, isFreeWord } from '../rules/publication.ts'
import { type Draft, lockDraft, updateDraft } from '../store/drafts.ts'
import { moveLaterFiles } from '../store/later-files.ts'
import {
  findSeries,
  findSeriesById,
  type ItemId,
  insertProgramme,
  listTakenSessionSlugs,
  type NewProgramme,
  type NoteKind,
  type SeriesId,
  type SessionId,
} from '../store/published.ts'
import { draftPublished } from './draft-speakers.ts'

/**
 * Makes a draft a series that everybody may read, under the address that `slug` becomes; gives that piece of the address.
 * A draft that is published already gives its own, and nothing is made twice. Throws `Invalid` while a session has no
 * date, hours or zone, or the address is taken.
 */
export async function publishDraft(
  tx: Tx,
  { network, draft: id, slug: wish }: { network: Network; draft: string | undefined; slug: string },
): Promise<string> {
  const draft = await lockDraft(tx, await visibleDraft(tx, network, id))
  if (draft.series_id) return addressOf(tx, draft.series_id)
  // A file that was attached to a session is never published beside it.
  if (draft.state !== 'open') throw new Refusal('closed')
  const slug = slugOf(wish)
  const problems = hindrances(draft.content)
  if (!isFreeWord(slug)) problems.push({ field: 'slug', text: 'problem-programme-slug' })
  else if (await findSeries(tx, network.id, slug))
    problems.push({ field: 'slug', text: 'problem-programme-slug-taken' })
  if (problems.length > 0) throw new Invalid(problems)

  const programme = programmeOf(draft, slug, await freeSessionSlugs(tx, network, draft.content, slug))
  await insertProgramme(tx, programme)
  await updateDraft(tx, draft.id, { state: 'published', series_id: programme.series.id })
  await moveLaterFiles(
    tx,
    draft.id,
    programme.sessions.map(session => session.id),
  )
  await draftPublished(tx, draft, programme)
  await writeDown(tx, 'programme.published', `programme-series:${programme.series.id}`, network.id)
  await searchChanged(tx, 'programme', programme.series.id, network.id)
  await happened(tx, 'programme.published', network.id, { series: programme.series.id })
  return slug
}

async function addressOf(tx: Tx, id: SeriesId): Promise<string> {
  const series = await findSeriesById(tx, id)
  if (!series) throw notFound()
  return series.slug
}

async function freeSessionSlugs(tx: Tx, network: Network, content: DraftProgramme, series: string): Promise<string[]> {
  const wishes = content.sessions.map(({ label, title }, at) => {
    const short = slugOf(label ?? title ?? '')
    return [short, slugOf(title ?? ''), slugOf(`${series} ${short || at + 1}`)]
  })
  const taken = new Set(await listTakenSessionSlugs(tx, network.id, [...new Set(wishes.flat().filter(Boolean))]))
  return wishes.map(one => firstFree(one, taken))
}

/** Rows of a whole programme, every text in the language of the file. */
function programmeOf(draft: Draft, slug: string, sessionSlugs: readonly string[]): NewProgramme {
  const { content } = draft
  const text = (words: string) => textOf(words, content.language)
  const maybe = (words: string | null): Text | null => (words ? text(words) : null)
  const title = text(content.title ?? '')
  const programme: NewProgramme = {
    series: {
      id: newId(),
      scope_id: draft.scope_id,
      slug,
      title,
      status: maybe(content.status),
      languages: content.languages,
      file: draft.file_id,
    },
    sessions: [],
    items: [],
    speakers: [],
    notes: [],
  }
  const items = new Map<string, ItemId>()

  const addSpeakers = (session: SessionId, item: ItemId | null, speakers: readonly SpeakerReading[]) => {
    for (const { name, role, organisation, minutes, confirmed } of speakers) {
      programme.speakers.push({
        id: newId(),
        session_id: session,
        item_id: item,
        name,
        role: maybe(role),
        organisation: maybe(organisation),
        minutes,
        confirmed,
      })
    }
  }
  const addItems = (session: SessionId, list: readonly ItemReading[], parent: ItemId | null, path: string) => {
    list.forEach(({ start, end, minutes, kinds, ...item }, at) => {
      const id = newId<'programme-item'>()
      items.set(`${path}${at}`, id)
      programme.items.push({
        id,
        session_id: session,
        parent_id: parent,
        start,
        end,
        minutes,
        kinds,
        title: maybe(item.title),
        about: maybe(item.text),
      })
      addSpeakers(session, id, item.speakers)
      addItems(session, item.items, id, `${path}${at}.`)
    })
  }
  content.sessions.forEach((session, at) => {
    const id = newId<'programme-session'>()
    programme.sessions.push({
      id,
      series_id: programme.series.id,
      slug: sessionSlugs[at]!,
      ...sessionRow(session, title, text),
    })
    addSpeakers(id, null, session.speakers)
    addItems(id, session.items, null, `${at}/`)
  })

  const note = (kind: NoteKind, words: string, more: Partial<NewProgramme['notes'][number]> = {}) =>
    programme.notes.push({
      id: newId(),
      session_id: null,
      item_id: null,
      kind,
      about: text(words),
      segment: null,
      language: null,
      forthcoming: false,
      further: false,
      ...more,
    })
  for (const words of content.organisers) note('organiser', words)
  for (const words of content.introduction) note('introduction', words)
  for (const words of content.objectives) note('objective', words)
  for (const { text: words, segment, session, item } of content.questions) {
    const at = session === null ? undefined : programme.sessions[session]
    note('question', words, {
      session_id: at?.id ?? null,
      item_id: items.get(`${session}/${item}`) ?? null,
      segment: maybe(segment),
    })
  }
  content.sessions.forEach(({ notes = [] }, at) => {
    for (const { kind, text: words } of notes) note(kind, words, { session_id: programme.sessions[at]!.id })
  })
  for (const { text: words, language, forthcoming, further } of content.references)
    note('reference', words, { language, forthcoming, further })
  for (const words of content.audience) note('audience', words)
  for (const words of content.contacts) note('contact', words)
  for (const words of content.requirements) note('requirement', words)
  for (const words of content.logistics) note('logistics', words)
  return programme
}

function sessionRow(
  session: DraftSession,
  series: Text,
  text: (words: string) => Text,
): Omit<NewProgramme['sessions'][number], 'id' | 'series_id' | 'slug'> {
  const { label, title, date, start, end, zone } = session
  if (!date || !start || !end || !zone.iana) throw new Error('hindrances() lets no session pass without its hours')
  return {
    label: label && title ? text(label) : null,
    title: title || label ? text((title ?? label)!) : series,
    about: session.text ? text(session.text) : null,
    date,
    start,
    end,
    zone: zone.iana,
    zone_printed: zone.printed,
    place: text(session.place),
  }
}
