import { notFound } from '../../../kernel/errors.ts'
import { wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../../networks/index.ts'
import { visibleDraft } from '../access.ts'
import { comparedWith } from '../actions/later-files.ts'
import { sessionOf } from '../actions/later-session.ts'
import { differencesOf } from '../comparing/differences.ts'
import type { Difference } from '../rules/difference.ts'
import type { DraftProgramme } from '../rules/draft.ts'
import { aboutWord } from '../rules/later-file.ts'
import { type KnownSession, type Recognised, recognise } from '../rules/recognise.ts'
import { type Draft, findDraft, listOpenDrafts } from '../store/drafts.ts'
import { listNamedSessions } from '../store/later-files.ts'

/** The sessions a file may be about, by the word that a form sends; those it seems to be about come first. */
export interface AboutView {
  known: KnownSession[]
  likely: Recognised[]
  sure: boolean
}

/** Null where a file cannot be about one session that is there already. */
export async function aboutView(tx: Tx, network: Network, draft: Draft): Promise<AboutView | null> {
  if (draft.state !== 'open' || draft.content.sessions.length !== 1) return null
  const drafts = (await listOpenDrafts(tx, network.id)).filter(one => one.id !== draft.id && one.state === 'open')
  const published = await listNamedSessions(tx, network.id)
  const known = [
    ...drafts.flatMap(one => sessionsOf(one.id, one.content)),
    ...published.map(one => ({
      ref: aboutWord({ session: one.id }),
      series: wordsOf(one.series),
      label: one.label ? wordsOf(one.label) : null,
      title: wordsOf(one.title),
      date: one.date,
      parts: one.parts.map(wordsOf),
    })),
  ]
  return known.length === 0 ? null : { known, ...recognise(draft.content, known) }
}

const sessionsOf = (draft: string, content: DraftProgramme): KnownSession[] =>
  content.sessions.map((session, position) => ({
    ref: aboutWord({ draft, position }),
    series: content.title,
    label: session.label,
    title: session.title,
    date: session.date,
    parts: session.items
      .filter(item => item.kinds.includes('segment') || item.kinds.includes('topic'))
      .flatMap(item => (item.title === null ? [] : [item.title])),
  }))

/** A file beside the session it is about. */
export interface DifferencesView {
  network: Network
  file: Draft
  /** The session, and where it is shown. */
  session: { name: string; language: string; href: string }
  /** Whether that session stands in a draft, which nobody but the staff sees yet. */
  inDraft: boolean
  differences: Difference[]
  chosen: ReadonlySet<string>
  /** Words are compared only where both are in one language. */
  sameLanguage: boolean
}

export async function differencesView(
  tx: Tx,
  slug: string | undefined,
  id: string | undefined,
): Promise<DifferencesView> {
  const network = await visibleNetwork(tx, slug)
  const file = await visibleDraft(tx, network, id)
  if (file.state !== 'attached' && file.state !== 'settled') throw notFound()
  const { known, later } = await comparedWith(tx, network, file)
  const { label, title } = known.session
  return {
    network,
    file,
    session: {
      name: [label, title].filter(Boolean).join(' · ') || '…',
      language: known.language,
      href: await placeOf(tx, network, file),
    },
    inDraft: file.about_draft !== null,
    differences: differencesOf(known, later),
    chosen: new Set(file.chosen),
    sameLanguage: known.language === later.language,
  }
}

async function placeOf(tx: Tx, network: Network, file: Draft): Promise<string> {
  if (file.about_session) return `/${network.slug}/sessions/${(await sessionOf(tx, network, file)).slug}`
  const draft = file.about_draft ? await findDraft(tx, network.id, file.about_draft) : undefined
  if (!draft) throw notFound()
  return `/${network.slug}/programme/drafts/${draft.id}#session-${(file.about_position ?? 0) + 1}`
}
