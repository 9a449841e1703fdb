/** Something with an address of its own: it is written with its slug where that can stand before an @. */
interface Named {
  id: string
  slug: string
}

/**
 * A slug as a part of an address: itself when it is made of few plain signs (RFC 5321 counts 64 octets before the @, and
 * servers that take other letters are rare), else `g` and the last ten signs of the id, which are random.
 */
export function partOf({ id, slug }: Named): string {
  return /^[a-z0-9][a-z0-9-]{0,25}$/.test(slug) ? slug : `g${id.slice(-10)}`
}

/** `towns`, `towns.region.africa`, `towns.women`. No slug holds a dot, so that no two of them are ever the same. */
export function namesOf(network: Named, { region, body }: { region?: Named; body?: Named }): string {
  if (region) return `${partOf(network)}.region.${partOf(region)}`
  return body ? `${partOf(network)}.${partOf(body)}` : partOf(network)
}

export function addressOf(name: string, domain: string): string {
  return `${name}@${domain}`
}

/** What a mailbox remembers of whose address a mail came to. */
export function aboutOf({ scope, body }: { scope: string; body: string | null }): string {
  return body ? `group:${scope}:${body}` : `scope:${scope}`
}
