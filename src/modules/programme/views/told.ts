import type { Tx } from '../../../kernel/transaction.ts'
import type { Says, Told } from '../../notices/index.ts'
import { toldLines } from '../pages/told.ts'
import { movedBetween, toldTogether } from '../rules/changed-hours.ts'
import { listChangesOf } from '../store/changes.ts'
import { listSessionsById } from '../store/sessions.ts'

/** What was changed of each session that somebody was told of, from the change it was told with on. */
export async function changesTold(tx: Tx, told: readonly Told[]): Promise<Map<string, Says>> {
  const ids = [...new Set(told.map(({ object }) => object.slice('programme-session:'.length)))]
  const [sessions, all] = await Promise.all([listSessionsById(tx, ids), listChangesOf(tx, ids)])
  const changesOf = Map.groupBy(all, one => String(one.session_id))
  return new Map(
    told.flatMap(({ matter, object, more: { since } }): [string, Says][] => {
      const session = sessions.find(one => object.endsWith(one.id))
      const changes = (session && changesOf.get(session.id)) ?? []
      const group = toldTogether(changes, since ?? -1).filter(one => one.sequence >= since!)
      const last = group.at(-1)
      if (!session || !last) return []
      const moved = movedBetween(session, changes, { from: since!, to: last.sequence })
      return [[matter, reader => toldLines(reader, { session, moved, what: group.flatMap(one => one.what) })]]
    }),
  )
}
