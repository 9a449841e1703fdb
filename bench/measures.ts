import { calendar, programmeSeries } from './measures/calendar.ts'
import { documentConflicts } from './measures/conflicts.ts'
import { documentReadText, documentReadWord } from './measures/document-read.ts'
import { durableWrite } from './measures/durable-write.ts'
import { faces } from './measures/faces.ts'
import { firstPaint } from './measures/first-paint.ts'
import { importOf } from './measures/import.ts'
import { liveLatency, liveMemory } from './measures/live.ts'
import { mailing } from './measures/mailing.ts'
import { manyDocuments } from './measures/many-documents.ts'
import { memory } from './measures/memory.ts'
import { merge } from './measures/merge.ts'
import { documentPage, listPage, listPageSignedIn } from './measures/pages.ts'
import { paperCompare, paperPdf, paperRead, paperWord } from './measures/paper.ts'
import { peopleList, peopleSearch, peopleSegment } from './measures/people.ts'
import { programmeRead } from './measures/programme.ts'
import { signIns } from './measures/sign-ins.ts'
import { start } from './measures/start.ts'
import { thread } from './measures/thread.ts'

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
  { name: 'faces', measure: faces },
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
  { name: 'mailing', measure: () => mailing('sent') },
  { name: 'mailing-queue', measure: () => mailing('queued') },
  { name: 'merge', measure: merge },
  { name: 'thread', measure: thread },
  { name: 'paper-read', measure: paperRead },
  { name: 'document-read-text', measure: documentReadText },
  { name: 'document-read-word', measure: documentReadWord },
  { name: 'document-conflicts', measure: documentConflicts },
  { name: 'many-documents', measure: manyDocuments },
  { name: 'paper-compare', measure: paperCompare },
  { name: 'paper-word', measure: paperWord },
  { name: 'paper-pdf', measure: paperPdf },
  { name: 'programme-read', measure: programmeRead },
  { name: 'calendar', measure: calendar },
  { name: 'programme-series', measure: programmeSeries },
]
