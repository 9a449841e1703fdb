import type { Personal } from '../../kernel/erasure/personal.ts'
import { findKind } from './kinds.ts'
import { listChoices, listRhythms } from './store/choices.ts'
import { listTold } from './store/notices.ts'

/** What somebody was told of and when, and how they want to be told. Their rows go with them. */
export const noticesPersonal: Personal = {
  name: 'notices',
  async tell(tx, person) {
    const rhythms = await listRhythms(tx, [person])
    return [
      {
        name: 'notices',
        rows: (await listTold(tx, person)).map(({ kind, at, read_at }) => ({ about: kindIn(kind), at, seen: read_at })),
      },
      {
        name: 'notice-choices',
        rows: (await listChoices(tx, person)).map(({ kind, how, silent, at }) => ({
          about: kindIn(kind),
          way: wayIn(silent ? 'nothing' : how),
          at,
        })),
      },
      {
        name: 'gathered-mail',
        rows: [...rhythms.values()].map(({ every, hour, pausedUntil }) => ({
          way: { code: every, say: `notices-every-${every}` as const },
          value: `${String(hour).padStart(2, '0')}:00`,
          until: pausedUntil,
        })),
      },
    ]
  },
  async erase() {},
}

function kindIn(name: string): string | { code: string; say: keyof Messages } {
  const kind = findKind(name)
  return kind ? { code: name, say: kind.words.choice } : name
}

function wayIn(way: 'mail' | 'digest' | 'nothing' | null): { code: string; say: keyof Messages } | null {
  return way && { code: way, say: `notices-way-${way}` }
}
