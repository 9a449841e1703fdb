import type { Reader } from '../kernel/http/context.ts'
import type { ScopeId } from '../kernel/ids.ts'
import { plainText } from '../kernel/look/kit.ts'
import { offerNavigation } from '../kernel/look/navigation.ts'
import { holds, isStaffOf } from '../modules/register/index.ts'

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
      ...(belongs(reader, network.id)
        ? [
            to('people', say('nav-people')),
            to('organisations', say('nav-organisations')),
            to('groups', say('groups-title')),
          ]
        : []),
      ...(keepsIn(reader, network.id)
        ? [to('monday', say('nav-monday')), to('inbox', say('nav-inbox')), to('mailings', say('mailings-title'))]
        : []),
      ...(translatesIn(reader, network.id) ? [to('translations', say('nav-translations'))] : []),
      ...otherNetworks(reader, network.slug),
    ]
  })
}

/** Whoever belongs to several networks changes between them here. */
function otherNetworks(reader: Reader, here: string) {
  return (reader.identity?.networks ?? [])
    .filter(network => network.slug !== here)
    .map(({ slug, name }) => ({
      section: `network:${slug}`,
      label: `⇄ ${plainText(reader, name)}`,
      href: `/${slug}`,
    }))
}

function belongs({ identity }: Reader, network: ScopeId): boolean {
  const actor = identity?.actor
  return actor !== undefined && (actor.memberOf.includes(network) || isStaffOf(actor, network))
}

function translatesIn({ identity }: Reader, network: ScopeId): boolean {
  const actor = identity?.actor
  return actor !== undefined && (isStaffOf(actor, network) || holds(actor, network, 'translator'))
}

/** What waits in a network, what comes in and what is sent to many are for its staff, and for the staff of a region of it: those of a single network work there. */
function keepsIn({ identity }: Reader, network: ScopeId): boolean {
  if (!identity) return false
  const { actor, networks } = identity
  if (isStaffOf(actor, network)) return true
  return networks.length <= 1 && actor.memberOf.includes(network) && actor.staffOf.length > 0
}
