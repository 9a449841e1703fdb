import type { Knot, Thread } from '../../kernel/look/thread.ts'

interface Met {
  id: string
  kind: Knot
}

/** How far one thing has come: of every kind of node met, the first. Give the steps nearest first. */
export function threadOf(met: readonly Met[]): Thread {
  const thread: Thread = {}
  for (const { id, kind } of met) thread[kind] ??= { href: `/trace/${id}` }
  return thread
}
