import type { Reader } from '../../../kernel/http/context.ts'
import type { Place } from '../../../kernel/look/navigation.ts'
import { faceFor } from '../../../kernel/text.ts'
import type { Network } from '../store/networks.ts'

/** Where a page of this network stands, for the header. */
export function placeIn(reader: Reader, network: Network, section?: string): Place {
  const name = faceFor(network.name, reader.languages)
  return {
    network: { id: network.id, slug: network.slug, name: name.text, language: name.language },
    ...(section ? { section } : {}),
  }
}
