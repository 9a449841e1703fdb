import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { visibleMailing } from '../access.ts'
import type { At } from '../actions/write.ts'
import { listAddressees } from '../audience.ts'
import { originalLanguage, readyIn, textsOf } from '../rules/faces.ts'
import type { Mailing } from '../store/mailings.ts'
import { type DrawnMailing, drawnFor } from './drawn.ts'

export interface PreviewView {
  network: Network
  mailing: Mailing
  languages: string[]
  drawn: DrawnMailing
  shown: { language: string; person: string | null }
  /** Those of the audience in whose name these words stand. */
  found: { id: string; name: string; languages: string[] }[] | null
}

/** A mailing as a mail: in a language, or as one person of its audience gets it. */
export async function previewView(tx: Tx, at: At, asked: URLSearchParams): Promise<PreviewView> {
  const { mailing, network } = await visibleMailing(tx, at.network, at.mailing)
  const ready = [...readyIn(textsOf(mailing)).keys()]
  const words = (asked.get('q') ?? '').slice(0, 100).trim().toLocaleLowerCase()
  const person = asked.get('person')
  const people = words || person ? await listAddressees(tx, mailing) : []
  const of = person ? people.find(one => one.id === person) : undefined
  const wanted = asked.get('in') ?? ''
  const language = ready.includes(wanted) ? wanted : originalLanguage(textsOf(mailing))
  return {
    network,
    mailing,
    languages: ready,
    drawn: await drawnFor(tx, mailing, network, of ? { person: of.id } : { language }),
    shown: { language, person: of?.id ?? null },
    found: words
      ? people
          .filter(one => one.name.toLocaleLowerCase().includes(words))
          .slice(0, 10)
          .map(({ id, name, languages }) => ({ id, name, languages }))
      : null,
  }
}
