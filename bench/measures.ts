import { durableWrite } from './measures/durable-write.ts'
import { firstPaint } from './measures/first-paint.ts'
import { importOf } from './measures/import.ts'
import { liveLatency, liveMemory } from './measures/live.ts'
import { memory } from './measures/memory.ts'
import { merge } from './measures/merge.ts'
import { documentPage, listPage, listPageSignedIn } from './measures/pages.ts'
import { paperCompare, paperPdf, paperRead, paperWord } from './measures/paper.ts'
import { peopleList, peopleSearch, peopleSegment } from './measures/people.ts'
import { calendar, programmeSeries } from './measures/programme.ts'
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
  { name: 'people-list', measure: peopleList },
  { name: 'people-search', measure: peopleSearch },
  { name: 'people-segment', measure: peopleSegment },
  { name: 'import', measure: () => importOf('seconds') },
  { name: 'import-memory', measure: () => importOf('megabytes') },
  { name: 'import-list-page', measure: () => importOf('list-page') },
  { name: 'merge', measure: merge },
  { name: 'paper-read', measure: paperRead },
  { name: 'paper-compare', measure: paperCompare },
  { name: 'paper-word', measure: paperWord },
  { name: 'paper-pdf', measure: paperPdf },
  { name: 'calendar', measure: calendar },
  { name: 'programme-series', measure: programmeSeries },
]
