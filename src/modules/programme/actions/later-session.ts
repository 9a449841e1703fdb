import { notFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { visibleSession } from '../access.ts'
import type { Compared } from '../rules/compared.ts'
import { comparedRevised, revisedWith } from '../rules/revised-compared.ts'
import { besideRevised, revisedNotes } from '../rules/revised-notes.ts'
import type { Draft } from '../store/drafts.ts'
import { findSessionIn, insertNotesToCome, listBeside } from '../store/later-files.ts'
import type { Session } from '../store/published.ts'
import { findRevision, updateRevision } from '../store/revisions.ts'
import { revisedOf } from '../views/revised.ts'
import { beginRevision } from './revise.ts'

/** The published session a file is about. */
export async function sessionOf(tx: Tx, network: Network, file: Draft): Promise<Session> {
  const found = file.about_session ? await findSessionIn(tx, network.id, file.about_session) : undefined
  if (!found) throw notFound()
  return visibleSession(tx, network, found.slug)
}

/** That session as it is being corrected, or as it is; in the language of the file where it has words in it. */
export async function comparedSession(tx: Tx, session: Session, language: string): Promise<Compared> {
  const revision = await findRevision(tx, session.id)
  const content = revision?.content ?? (await revisedOf(tx, session))
  const beside = besideRevised(await listBeside(tx, session), revision?.content.notes)
  const moved = content.date !== session.date || content.start !== session.start || content.zone !== session.zone
  return comparedRevised(
    content,
    { label: session.label, zonePrinted: moved ? null : session.zone_printed, ...beside },
    language,
  )
}

/**
 * Puts a session with differences taken over into its correction, which is begun where there is none; new questions and
 * references wait with it. Gives the address of the correction: everybody reads them when it is put out.
 */
export async function putIntoRevision(
  tx: Tx,
  { network, session, known, changed }: { network: Network; session: Session; known: Compared; changed: Compared },
): Promise<string> {
  const address = await beginRevision(tx, { network: network.slug, session: session.slug })
  const revision = await findRevision(tx, session.id, true)
  if (!revision) throw notFound()
  const notes = revisedNotes({ known, changed }, await listBeside(tx, session), revision.content.notes)
  const content = revisedWith(revision.content, changed, newId)
  await updateRevision(tx, session.id, notes.length > 0 ? { ...content, notes } : content)
  const text = (words: string) => textOf(words, changed.language)
  const lines = new Set((await revisedOf(tx, session)).lines.map(line => line.id))
  const asked = changed.questions.filter(isNew).map(({ text: words, segment, at }) => ({
    kind: 'question' as const,
    about: text(words),
    segment: at?.title || segment ? text(at?.title ?? segment ?? '') : null,
    // A line that is new itself is not there yet.
    item_id: at?.id && lines.has(at.id) ? at.id : null,
  }))
  const references = changed.references.filter(isNew).map(({ id: _, text: words, ...one }) => ({
    kind: 'reference' as const,
    about: textOf(words, one.language ?? changed.language),
    ...one,
  }))
  const noted = changed.notes.filter(isNew).map(one => ({ kind: one.kind, about: text(one.text) }))
  await insertNotesToCome(tx, session, network.id, [...asked, ...references, ...noted])
  return address
}

const isNew = (one: { id?: string }) => one.id === undefined
