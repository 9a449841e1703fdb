import type { Contribution } from '../store/contributions.ts'
import type { DocumentView } from './document.ts'

/** A document as data: the same blocks, and the same contributions as the reader may hear on the page. */
export function documentJson({ document, network, status, blocks, version, said, voices }: DocumentView) {
  return {
    network: network.slug,
    document: document.slug,
    title: document.title,
    status,
    version,
    closes: document.closes_at
      ? {
          local: document.closes_local,
          zone: document.closes_zone,
          place: document.closes_place,
          at: document.closes_at,
        }
      : null,
    adopted: document.adopted_at ? { at: document.adopted_at, fingerprint: document.fingerprint } : null,
    blocks: blocks.map(({ block_id, kind, level, label, text, notes }) => ({
      id: block_id,
      kind,
      level,
      label,
      text,
      notes,
      ...(said ? { said: (said.get(block_id) ?? []).map(one => contributionJson(one, voices.people)) } : {}),
    })),
  }
}

function contributionJson(one: Contribution, people: Map<string, string>) {
  if (one.withdrawn_at) return { id: one.id, withdrawn: true }
  if (one.removed_at) return { id: one.id, removed: true, words: one.words ?? one.proposed }
  return {
    id: one.id,
    kind: one.kind,
    words: one.words,
    proposed: one.proposed,
    by: people.get(one.author_id) ?? null,
    organisation: one.organisation_id,
    channel: one.channel,
    at: one.said_at,
    late: one.late,
    answer:
      one.answered_in === null ? null : { treatment: one.treatment, reason: one.reason, version: one.answered_in },
  }
}
