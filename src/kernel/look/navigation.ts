import type { Reader } from '../http/context.ts'
import type { ScopeId } from '../ids.ts'

/** Where in the house a page stands. The header shows its network and marks its section. */
export interface Place {
  network?: { id: ScopeId; slug: string; name: string; language: string }
  section?: string
}

export interface NavigationLink {
  section: string
  href: string
  label: string
}

let linksOf: (reader: Reader, place: Place) => NavigationLink[] = () => []

/** The app says once, at start, what the header leads to; the kernel knows no section by name. */
export function offerNavigation(links: typeof linksOf): void {
  linksOf = links
}

export function navigation(reader: Reader, place: Place): NavigationLink[] {
  return linksOf(reader, place)
}
