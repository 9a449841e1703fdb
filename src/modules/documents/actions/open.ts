import { service } from '../../../kernel/actor.ts'
import { hourInZone, instantOf, isDay, isZone } from '../../../kernel/clock.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import { Invalid, notAllowed, type Problem, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { type Tx, writing } from '../../../kernel/transaction.ts'
import { showCitations } from '../../library/index.ts'
import type { Network } from '../../networks/index.ts'
import { showNodes } from '../../trace/index.ts'
import { canAnswer, visibleDocument } from '../access.ts'
import { channelOf } from '../channel.ts'
import type { OpeningForm } from '../forms.ts'
import { type Status, statusOf } from '../rules.ts'
import { type Document, holdDocument, showTo, updateDocument } from '../store/documents.ts'
import { insertOpening, listToClose, noteClosed, updateLastOpening } from '../store/openings.ts'
import { listWordings } from '../store/wordings.ts'
import { dropUndecided } from './settle-reading.ts'
import { shelveReferencesOf } from './shelve-references.ts'

/** Opens a draft to comment until an hour at a place, or gives one that is not adopted another hour. */
export async function openToComment(
  tx: Tx,
  networkSlug: string,
  slug: string,
  value: FormValue<typeof OpeningForm>,
): Promise<Document> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug, 'alone')
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const status = statusOf(document, document.now)
  if (status === 'adopted') throw new Refusal('closed')
  const closes = closingOf(value, document.now)
  if (status === 'draft') await dropUndecided(tx, { network, document })
  const hour = {
    closes_at: closes,
    closes_local: `${value.day}T${value.hour}`,
    closes_zone: value.zone,
    closes_place: value.place,
  }
  await noteHour(tx, document, network, status, hour)
  await updateDocument(tx, document.id, {
    opened_at: document.opened_at ?? document.now,
    ...hour,
    answered_at: null,
  })
  // Who may read can widen while a text is open, never shrink: what was public was read.
  const visibility = document.visibility === 'public' ? 'public' : value.audience
  if (visibility !== document.visibility) {
    await showTo(tx, document.id, visibility)
    const blocks = await listWordings(tx, document.id)
    await showCitations(
      tx,
      blocks.map(block => `document-block:${block.block_id}`),
      visibility,
    )
    await showNodes(
      tx,
      blocks.map(block => block.block_id),
      visibility,
    )
  }
  if (document.opened_at === null) await shelveReferencesOf(tx, { network, document }, visibility)
  await writeDown(tx, 'document.opened', `document:${document.id}`, network.id)
  await searchChanged(tx, 'document', document.id, network.id)
  await happened(tx, 'document.opened', network.id, { document: document.id })
  // Whoever was told of another hour hears of this one.
  if (document.closes_at && Temporal.Instant.compare(document.closes_at, closes) !== 0)
    await happened(tx, 'document.hour-moved', network.id, { document: document.id })
  changed(tx, channelOf(document))
  return document
}

/** An opening that goes on has another hour; a text that was closed is open once more, and the time before stays told. */
async function noteHour(
  tx: Tx,
  document: Document,
  network: Network,
  status: Status,
  hour: Parameters<typeof insertOpening>[2],
): Promise<void> {
  if (status === 'open') return updateLastOpening(tx, document.id, hour)
  await noteClosed(tx, document.id)
  const { id, visibility, now } = document
  await insertOpening(tx, { document: id, network: network.id, visibility, opened_at: now }, hour)
}

/** Closes before the hour that was announced. */
export async function closeNow(tx: Tx, networkSlug: string, slug: string): Promise<Document> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug, 'alone')
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  if (statusOf(document, document.now) !== 'open') throw new Refusal('closed')
  const here = document.now.toZonedDateTimeISO(document.closes_zone ?? network.zone)
  const local = here.toPlainDateTime().toString({ smallestUnit: 'minute' })
  const hour = { closes_at: document.now, closes_local: local, closes_zone: here.timeZoneId }
  await updateDocument(tx, document.id, hour)
  await updateLastOpening(tx, document.id, hour)
  await noteClosed(tx, document.id)
  await writeDown(tx, 'document.closed', `document:${document.id}`, network.id as Network['id'])
  changed(tx, channelOf(document))
  return document
}

/**
 * Notes which texts have closed by themselves since the last time, with how much had no answer, and tells open pages. The
 * door has shut at the hour, whenever this is done.
 */
export async function noteClosings(pool: Pool): Promise<number> {
  const closed = await writing(pool, service('note-closings'), async tx => {
    const due = await listToClose(tx)
    for (const { id, scope, slug } of due) {
      await holdDocument(tx, scope as Network['id'], slug, 'alone')
      if (await noteClosed(tx, id)) changed(tx, channelOf({ id }))
    }
    return due.length
  })
  return closed
}

function closingOf(value: FormValue<typeof OpeningForm>, now: Temporal.Instant): Temporal.Instant {
  const problems: Problem[] = []
  if (!isZone(value.zone)) problems.push({ field: 'zone', text: 'problem-documents-zone' })
  if (!isDay(value.day)) problems.push({ field: 'day', text: 'problem-documents-day' })
  if (problems.length > 0) throw new Invalid(problems)
  const local = `${value.day}T${value.hour}`
  const { hour } = hourInZone(local, value.zone)
  if (hour !== 'once')
    throw new Invalid([
      { field: 'hour', text: hour === 'twice' ? 'problem-documents-hour-twice' : 'problem-documents-hour-skipped' },
    ])
  const closes = instantOf(local, value.zone)
  if (Temporal.Instant.compare(closes, now) <= 0) throw new Invalid([{ field: 'day', text: 'problem-documents-past' }])
  return closes
}
