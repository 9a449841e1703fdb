import { hourInZone, instantOf, isDay, isZone } from '../../../kernel/clock.ts'
import { Invalid, notAllowed, type Problem, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { revokeLinks } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { showCitations } from '../../library/index.ts'
import type { Network } from '../../networks/index.ts'
import { showNodes } from '../../trace/index.ts'
import { canAnswer, linkObjectOf, visibleDocument } from '../access.ts'
import type { OpeningForm } from '../forms.ts'
import { statusOf } from '../rules.ts'
import { type Document, showTo, updateDocument } from '../store/documents.ts'
import { listWordings } from '../store/wordings.ts'

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
  await updateDocument(tx, document.id, {
    opened_at: document.opened_at ?? document.now,
    closes_local: `${value.day}T${value.hour}`,
    closes_zone: value.zone,
    closes_place: value.place,
    closes_at: closes,
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
  await writeDown(tx, 'document.opened', `document:${document.id}`, network.id)
  await searchChanged(tx, 'document', document.id, network.id)
  await happened(tx, 'document.opened', network.id, { document: document.id })
  return document
}

/** Closes before the hour that was announced; the personal links to it end at once. */
export async function closeNow(tx: Tx, networkSlug: string, slug: string): Promise<Document> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug, 'alone')
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  if (statusOf(document, document.now) !== 'open') throw new Refusal('closed')
  const here = document.now.toZonedDateTimeISO(document.closes_zone ?? network.zone)
  const local = here.toPlainDateTime().toString({ smallestUnit: 'minute' })
  await updateDocument(tx, document.id, { closes_at: document.now, closes_local: local, closes_zone: here.timeZoneId })
  await revokeLinks(tx, { object: linkObjectOf(document) })
  await writeDown(tx, 'document.closed', `document:${document.id}`, network.id as Network['id'])
  return document
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
