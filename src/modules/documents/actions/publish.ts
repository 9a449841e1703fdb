import { Invalid, notAllowed, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { reworded, type Text, withFace } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { tie, updateNode } from '../../trace/index.ts'
import { canAnswer, visibleDocument } from '../access.ts'
import { channelOf } from '../channel.ts'
import { statusOf } from '../rules.ts'
import {
  deleteDrafted,
  deleteDraftedOfWithdrawn,
  deletePending,
  listBlocksToAnswerAnew,
  listDraftedAnswers,
  listPending,
  publishAnswers,
} from '../store/answers.ts'
import { listMoved } from '../store/arrivals.ts'
import { countUnanswered } from '../store/contributions.ts'
import { type Document, insertVersion, updateDocument, type Visibility } from '../store/documents.ts'
import { updateLastOpening } from '../store/openings.ts'
import { showJoined } from '../store/options.ts'
import { endWordings, insertWordings, listGone, listWordings, type Wording } from '../store/wordings.ts'
import { tieToPriority } from './trace-blocks.ts'

/** Publishes the answers written so far and the version that carries them out. Gives its number. */
export async function publishVersion(
  tx: Tx,
  networkSlug: string,
  slug: string,
): Promise<{ document: Document; version: number }> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug, 'alone')
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const status = statusOf(document, document.now)
  if (status === 'adopted' || status === 'draft') throw new Refusal('closed')
  // What was withdrawn after it was answered takes its answer and the wording with it; the rest waits for a new one.
  for (const block of await listBlocksToAnswerAnew(tx, document.id)) await deleteDrafted(tx, block)
  await deleteDraftedOfWithdrawn(tx, document.id)
  const answers = await listDraftedAnswers(tx, document.id)
  if (answers.length === 0) throw new Invalid([{ field: 'version', text: 'problem-documents-nothing-to-publish' }])
  await refuseOutrun(tx, document)
  const rewritten = await writeWordings(tx, document)
  const version = rewritten > 0 ? document.version + 1 : document.version
  if (rewritten > 0) {
    await insertVersion(tx, {
      document: document.id,
      number: version,
      network: network.id,
      visibility: document.visibility as Visibility,
      by: tx.actor.person!,
    })
  }
  await updateDocument(tx, document.id, { version, answers_at: document.now })
  await publishAnswers(tx, document.id, version)
  await showJoined(tx, document.id)
  await tieAnswers(tx, { network, document }, answers)
  await noteWhetherAnswered(tx, document)
  changed(tx, channelOf(document))
  await writeDown(tx, 'version.published', `document:${document.id}`, network.id, { version, answers: answers.length })
  await searchChanged(tx, 'document', document.id, network.id)
  await Promise.all(answers.map(answer => searchChanged(tx, 'said', answer.contribution_id, network.id)))
  await happened(tx, 'version.published', network.id, { document: document.id, version: String(version) })
  return { document, version }
}

/** Once closed, a document is answered from the moment on that no contribution waits. */
async function noteWhetherAnswered(tx: Tx, document: Document): Promise<void> {
  if (statusOf(document, document.now) !== 'closed') return
  if ((await countUnanswered(tx, document.id)) > 0) return
  await updateDocument(tx, document.id, { answered_at: document.now })
  await updateLastOpening(tx, document.id, { answered_at: document.now })
}

/** A wording that was written before the text was adjusted would undo the adjustment in silence: somebody looks at it first. */
async function refuseOutrun(tx: Tx, document: Document): Promise<void> {
  const pending = await listPending(tx, document.id)
  if (pending.length === 0) return
  const today = new Map((await listWordings(tx, document.id)).map(one => [one.block_id as string, one.id]))
  const outrun = pending.filter(one => today.get(one.block_id) !== one.base_wording_id)
  if (outrun.length > 0)
    throw new Invalid([
      { field: 'version', text: 'problem-documents-answers-outrun', values: { count: outrun.length } },
    ])
}

async function writeWordings(tx: Tx, document: Document): Promise<number> {
  const pending = new Map((await listPending(tx, document.id)).map(one => [one.block_id, one]))
  if (pending.size === 0) return 0
  const touched = (await listWordings(tx, document.id)).filter(wording => pending.has(wording.block_id))
  await endWordings(
    tx,
    touched.map(wording => wording.block_id),
    document.version + 1,
  )
  await insertWordings(
    tx,
    {
      document: document.id as never,
      network: document.scope_id as never,
      visibility: document.visibility as Visibility,
      version: document.version + 1,
    },
    touched.map(({ id: _id, from_version: _from, upto_version: _upto, ...wording }) => ({
      ...wording,
      text: withPending(wording.text, pending.get(wording.block_id)!.words),
    })),
  )
  await deletePending(tx, document.id)
  return touched.length
}

function withPending(text: Text, words: Record<string, string>): Text {
  let next = reworded(text, words[text.original]!)
  for (const [language, face] of Object.entries(words)) {
    if (language !== text.original) next = withFace(next, language, face, 'checked')
  }
  return next
}

/** Everyone who spoke learns what became of it; what was taken up leads on to the block and to its priority. */
async function tieAnswers(
  tx: Tx,
  at: { network: Network; document: Document },
  answers: Awaited<ReturnType<typeof listDraftedAnswers>>,
): Promise<void> {
  const today = await listWordings(tx, at.document.id)
  const gone = answers.every(answer => isIn(today, answer.block_id)) ? [] : await listGone(tx, at.document.id)
  const tied = new Set<string>()
  for (const answer of answers) {
    await updateNode(tx, answer.contribution_id, {
      fate: answer.treatment as 'taken-up' | 'merged' | 'declined' | 'answered',
      answer: answer.reason,
    })
    if (answer.treatment === 'declined' || answer.treatment === 'answered') continue
    const block = await blockToday(tx, today, answer.block_id)
    if (!tied.has(block)) await tieToPriority(tx, at, isIn(today, block) ? today : [...today, ...gone], block)
    tied.add(block)
    await tie(tx, {
      from: answer.contribution_id,
      to: block,
      kind: answer.treatment === 'merged' ? 'merged-into' : 'taken-up-in',
      scope: at.network.id,
      why: answer.reason,
    })
  }
}

/** The block that took in what was said about one: itself, also when it is no more, or the one of today it was joined to, however often. */
async function blockToday(tx: Tx, today: readonly Wording[], id: string): Promise<string> {
  const seen = new Set<string>()
  for (let block: string | undefined = id; block && !seen.has(block); ) {
    if (isIn(today, block)) return block
    seen.add(block)
    const from: string = block
    block = (await listMoved(tx, from)).find(one => one.from_block === from && one.how === 'joined')?.to_block
  }
  return id
}

const isIn = (blocks: readonly Wording[], id: string) => blocks.some(one => one.block_id === id)
