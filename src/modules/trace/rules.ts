import { KNOTS, type Knot, type Thread } from '../../kernel/look/thread.ts'

interface Met {
  id: string
  kind: Knot
}

/**
 * How far one thing has come: of every kind of node that led to it or came of it, the nearest. A step met twice
 * counts once; the order given is nearest first.
 */
export function threadOf(met: readonly Met[]): Thread {
  const thread: Thread = {}
  for (const knot of KNOTS) {
    const nearest = met.find(step => step.kind === knot)
    if (nearest) thread[knot] = { href: `/trace/${nearest.id}` }
  }
  return thread
}
