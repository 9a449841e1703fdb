import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { listNames, listWholePeople } from '../../register/index.ts'
import { mailRoom, visibleMailing } from '../access.ts'
import type { At } from '../actions/write.ts'
import { listAddressees } from '../audience.ts'
import { pageFrom } from '../rules/paging.ts'
import { FATES, type Fate } from '../rules/states.ts'
import { type Bounce, countBounces, listBounces } from '../store/bounces.ts'
import { listChosen } from '../store/choices.ts'
import type { Mailing } from '../store/mailings.ts'
import { countFates, listInState } from '../store/recipients.ts'

export interface RecipientsView {
  network: Network
  mailing: Mailing
  state: Fate
  fates: Map<Fate, number>
  people: { id: string; name: string; language: string; reason: string | null; code: string | null }[]
  page: number
  pages: number
}

/** Those of a mailing in one state, a page of them. */
export async function recipientsView(tx: Tx, at: At, asked: URLSearchParams): Promise<RecipientsView> {
  const { mailing, network } = await visibleMailing(tx, at.network, at.mailing)
  const { fates } = await countFates(tx, mailing.id)
  const state = FATES.find(one => one === asked.get('state')) ?? FATES.find(one => fates.has(one)) ?? 'sent'
  const page = pageFrom(asked.get('page'), fates.get(state) ?? 0)
  const rows = await listInState(tx, mailing.id, state, page)
  const names = await listNames(
    tx,
    rows.map(one => one.person_id),
  )
  return {
    network,
    mailing,
    state,
    fates,
    people: rows.map(({ person_id, ...row }) => ({ id: person_id, name: names.get(person_id) ?? '', ...row })),
    page: page.page,
    pages: page.pages,
  }
}

export interface ChosenView {
  network: Network
  mailing: Mailing
  chosen: { id: string; name: string }[]
  found: { id: string; name: string }[] | null
}

/** Whom somebody chose by hand, and whom they look for. */
export async function chosenView(tx: Tx, at: At, asked: string): Promise<ChosenView> {
  const { mailing, network } = await visibleMailing(tx, at.network, at.mailing)
  const chosen = await listWholePeople(tx, network.id, await listChosen(tx, mailing.id))
  const words = asked.slice(0, 100).trim()
  const everybody = words ? await listAddressees(tx, { ...mailing, audience: 'all' }) : []
  const found = words
    ? everybody.filter(
        one =>
          one.name.toLocaleLowerCase().includes(words.toLocaleLowerCase()) && !chosen.some(({ id }) => id === one.id),
      )
    : null
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
  return { network, mailing, chosen: chosen.map(named), found: found?.slice(0, 20).map(named) ?? null }
}

export interface BouncesView {
  network: Network
  bounces: (Bounce & { name: string })[]
  count: number
  page: number
  pages: number
}

/** Addresses that came back for good, of those whose records the actor keeps. */
export async function bouncesView(tx: Tx, slug: string | undefined, asked: string | null): Promise<BouncesView> {
  const { network } = await mailRoom(tx, slug)
  const count = await countBounces(tx, network.id)
  const { page, pages, ...part } = pageFrom(asked, count)
  const bounces = await listBounces(tx, network.id, part)
  const names = await listNames(
    tx,
    bounces.map(one => one.person_id),
  )
  return {
    network,
    bounces: bounces.map(one => ({ ...one, name: names.get(one.person_id) ?? '' })),
    count,
    page,
    pages,
  }
}
