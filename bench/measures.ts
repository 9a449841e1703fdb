import { durableWrite } from './measures/durable-write.ts'
import { firstPaint } from './measures/first-paint.ts'
import { liveLatency, liveMemory } from './measures/live.ts'
import { memory } from './measures/memory.ts'
import { merge } from './measures/merge.ts'
import { documentPage, listPage, listPageSignedIn } from './measures/pages.ts'
import { signIns } from './measures/sign-ins.ts'
import { start } from './measures/start.ts'

export interface Figure {
  value: number
  unit: string
  limit: number
  /** value / limit */
  ratio: number
  target: number
}

/** Everything that is measured, by the name that `npm run bench -- NAME` asks for it. */
export const measures: { name: string; measure: () => Promise<Figure> }[] = [
  { name: 'document-page', measure: documentPage },
  { name: 'list-page', measure: listPage },
  { name: 'list-page-signed-in', measure: listPageSignedIn },
  { name: 'durable-write', measure: durableWrite },
  { name: 'first-paint', measure: firstPaint },
  { name: 'start', measure: start },
  { name: 'memory-application', measure: () => memory('application') },
  { name: 'memory-postgres', measure: () => memory('postgres') },
  { name: 'live', measure: liveLatency },
  { name: 'live-memory', measure: liveMemory },
  { name: 'sign-ins', measure: signIns },
  { name: 'merge', measure: merge },
]
