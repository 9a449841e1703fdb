import { isLanguage, type Language } from '../../../kernel/languages.ts'
import { faceIn, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { listNames } from '../../register/index.ts'
import { canDeclareOfficial, canTranslate, visibleDesk, visibleHeldText } from '../access.ts'
import { type HeldText, textHolders } from '../holders.ts'
import { machineTranslator } from '../machine.ts'
import {
  bestOf,
  countLacks,
  type Lack,
  lackingIn,
  placed,
  TEXTS_ON_A_PAGE,
  type TermHere,
  targetOf,
  worklist,
} from '../rules.ts'
import { listFaces, listFreshFaces, type RecordedFace } from '../store/faces.ts'
import { listProposals, listWaiting, type Proposal } from '../store/proposals.ts'
import { termsOf } from './terms.ts'

/** How many texts of each kind the desk looks at; beyond it says so. */
const LOOKED_AT = 1000
/** How many proposals the desk lists; the next come when these are answered. */
const WAITING_SHOWN = 50

export interface DeskText extends HeldText {
  kind: string
  lacks: Lack[]
}

export interface DeskView {
  network: Network
  counts: { language: Language; missing: number; stale: number }[]
  language: Language | null
  /** How many texts lack a face, in the chosen language or in any. */
  count: number
  /** There are more texts than the desk looked at. */
  cut: boolean
  page: number
  pages: number
  texts: DeskText[]
  /** Better faces that members propose, the oldest first. */
  proposals: (Proposal & { name: string | null })[]
}

/** What lacks a face or has a stale one; `asked` may choose a language of the network and a page. */
export async function deskView(
  tx: Tx,
  slug: string | undefined,
  asked: { to: string | null; page: string | null },
): Promise<DeskView> {
  const network = await visibleDesk(tx, slug)
  const { texts, cut } = await textsOf(tx, network)
  const language = network.languages.find(one => one === asked.to) ?? null
  const waiting = await listWaiting(tx, network.id, WAITING_SHOWN)
  const names = await listNames(tx, [...new Set(waiting.map(one => one.person))])
  const work = worklist(texts, language)
  const pages = Math.max(1, Math.ceil(work.length / TEXTS_ON_A_PAGE))
  const page = Math.min(Math.max(Math.trunc(Number(asked.page ?? 1)) || 1, 1), pages)
  return {
    network,
    counts: countLacks(texts, network.languages),
    language,
    count: work.length,
    cut,
    page,
    pages,
    texts: work.slice((page - 1) * TEXTS_ON_A_PAGE, page * TEXTS_ON_A_PAGE),
    proposals: waiting.map(one => ({ ...one, name: names.get(one.person) ?? null })),
  }
}

export interface FacePageView {
  network: Network
  kind: string
  ref: string
  url: string
  text: Text
  to: Language
  /** What the text has in that language now, if anything. */
  words: string
  lacks: Lack[]
  history: (RecordedFace & { name: string | null; proposer: string | null })[]
  /** Agreed words that the original has, and whether the translation keeps to them. */
  terms: TermHere[]
  proposals: (Proposal & { name: string | null })[]
  /** What a machine makes of the original, where it was asked; nothing of it is kept by itself. */
  machine: string | null
  may: { translate: boolean; declareOfficial: boolean; askMachine: boolean }
}

/** One text beside its face in another language. */
export async function facePageView(
  tx: Tx,
  at: { network: string | undefined; kind: string | undefined; ref: string | undefined },
  asked: string | null,
): Promise<FacePageView> {
  const { network, holder, ref, text: stored, url } = await visibleHeldText(tx, at)
  const to = targetOf(stored, asked && isLanguage(asked) ? asked : null, network.languages)
  const history = await listFaces(tx, { kind: holder.kind, ref, scope: network.id, language: to })
  const proposals = await listProposals(tx, { kind: holder.kind, ref, scope: network.id, language: to })
  const text = withWritten(stored, history)
  const words = faceIn(text, to)?.text ?? ''
  const named = [...history.flatMap(face => [face.made_by, face.proposed_by]), ...proposals.map(one => one.person)]
  const names = await listNames(
    tx,
    [...new Set(named)].filter(one => one !== null),
  )
  return {
    network,
    kind: holder.kind,
    ref,
    url,
    text,
    to,
    words,
    lacks: lackingIn(text, network.languages),
    history: history.map(face => ({
      ...face,
      name: names.get(face.made_by) ?? null,
      proposer: names.get(face.proposed_by ?? '') ?? null,
    })),
    terms: await termsOf(tx, network.id, { text, to, words }),
    proposals: proposals.map(one => ({ ...one, name: names.get(one.person) ?? null })),
    machine: null,
    may: {
      translate: canTranslate(tx.actor, network.id),
      askMachine: machineTranslator() !== null && canTranslate(tx.actor, network.id),
      declareOfficial: canDeclareOfficial(tx.actor, network.id),
    },
  }
}

/** Every text of the network that the desk looks at, as it will be once what was just written is placed. */
export async function textsOf(tx: Tx, network: Network): Promise<{ texts: DeskText[]; cut: boolean }> {
  const fresh = Map.groupBy(await listFreshFaces(tx, network.id), face => `${face.kind}/${face.ref}`)
  const lists = await Promise.all(
    textHolders().map(async ({ kind, list }) =>
      (await list(tx, network, LOOKED_AT)).map(held => {
        const text = withWritten(held.text, fresh.get(`${kind}/${held.ref}`) ?? [])
        return { ...held, kind, text, lacks: lackingIn(text, network.languages) }
      }),
    ),
  )
  return { texts: lists.flat(), cut: lists.some(list => list.length === LOOKED_AT) }
}

/** The text as it will be once the job has placed what was just written, so that nobody does the same work twice. */
function withWritten(text: Text, newestFirst: readonly RecordedFace[]): Text {
  let whole = text
  for (const [language, faces] of Map.groupBy(newestFirst, face => face.language)) {
    const face = bestOf(faces)
    const present = faceIn(text, language)
    if (face && (!present || present.of < face.of)) whole = placed(whole, face)
  }
  return whole
}
