import type { Contribution } from '../store/contributions.ts'
import type { DocumentView } from './document.ts'
import type { WeighedOption } from './weight.ts'

/** A document as data: the same blocks, and the same contributions as the reader may hear on the page. */
export function documentJson(view: DocumentView) {
  const { document, network, status, blocks, version, said, voices, openings, adjustments, scales } = view
  const last = openings.at(-1)
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
    closed: status !== 'open' && last?.closed_at ? { at: last.closed_at, openItems: last.open_items } : null,
    answered: status !== 'open' && document.answered_at ? { at: document.answered_at } : null,
    openings: openings.map(one => ({
      opened: one.opened_at,
      closes: one.closes_at,
      closed: one.closed_at,
      openItems: one.open_items,
      answered: one.answered_at,
    })),
    adjustments: adjustments.map(({ version: number, reason, made_at }) => ({ version: number, reason, at: made_at })),
    adopted: document.adopted_at ? { at: document.adopted_at, fingerprint: document.fingerprint } : null,
    blocks: blocks.map(({ block_id, kind, level, label, text, notes }) => ({
      id: block_id,
      kind,
      level,
      label,
      text,
      notes,
      ...(said
        ? {
            said: (said.get(block_id) ?? []).map(one => contributionJson(one, voices.people)),
            options: (scales?.options(said.get(block_id) ?? []) ?? []).map(optionJson),
          }
        : {}),
    })),
  }
}

/** An option and the weight behind it; null is not known or not told, and never nought. */
function optionJson({ contributions, weight }: WeighedOption) {
  const { organisations, regions, members, persons } = weight
  return {
    contributions: contributions.map(({ id }) => id),
    organisations,
    regions: regions.map(({ id, name }) => ({ id, name })),
    members: {
      count: members.known === 0 ? null : members.count,
      known: members.known,
      unknown: members.unknown,
      years: members.years,
    },
    persons,
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
    ...(one.late ? { heard: one.heard_at, begun: one.begun_at } : {}),
    ...(one.passage ? { passage: one.passage } : {}),
    ...(one.whole ? { whole: true } : {}),
    ...(one.conversation_id ? { answers: one.reply_to, conversation: one.conversation_id } : {}),
    ...(one.settled_at ? { settled: { at: one.settled_at, by: people.get(one.settled_by!) ?? null } } : {}),
    answer:
      one.answered_in === null ? null : { treatment: one.treatment, reason: one.reason, version: one.answered_in },
  }
}
