import { offerNavigation } from '../kernel/look/navigation.ts'

/** What the header of every page of a network leads to. */
export function nameSections(): void {
  offerNavigation((reader, place) => {
    const network = place.network
    if (!network) return []
    const { say } = reader
    const to = (section: string, label: string) => ({
      section,
      label,
      href: `/${network.slug}${section ? `/${section}` : ''}`,
    })
    return [
      { section: '', label: network.name, href: `/${network.slug}` },
      to('programme', say('nav-programme')),
      to('documents', say('nav-documents')),
      to('plan', say('nav-plan')),
    ]
  })
}
