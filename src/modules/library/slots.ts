import type { ScopeId } from '../../kernel/ids.ts'
import type { Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Visibility } from './rules/items.ts'

/** Something that can cite an item. */
export interface Citing {
  /** What it is and its id: `document-block:<id>`. */
  object: string
  scope: ScopeId
  visibility: Visibility
  url: string
  title: Text
}

/** Finds what stands at an address of the house, if this actor may see it; null where nothing there can cite. */
export type FindCiting = (tx: Tx, path: string, query: URLSearchParams) => Promise<Citing | null>

let finders: readonly FindCiting[] = []

/** The app says once, at start, what can cite an item; this module knows none of it by name. */
export function offerCiting(all: readonly FindCiting[]): void {
  finders = all
}

/** What stands at a pasted address; its host may be any, as a house has several. */
export async function citingAt(tx: Tx, address: string): Promise<Citing | null> {
  const path = pathOf(address)
  if (path === null) return null
  for (const find of finders) {
    const found = await find(tx, path, new URL(address.trim(), 'http://here').searchParams)
    if (found) return found
  }
  return null
}

/** The path of an address of the house, with or without its host, as a reader sees it in letters. */
export function pathOf(address: string): string | null {
  const whole = address.trim()
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(whole) || !URL.canParse(whole, 'http://here')) return null
  try {
    return decodeURIComponent(new URL(whole, 'http://here').pathname)
  } catch {
    return null
  }
}
