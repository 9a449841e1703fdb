/** The trace's door: nodes and links are written in the caller's transaction, with the ids of the caller's objects. */
export { traceHoldings } from './holdings.ts'
/** Somebody's own page by a personal link. */
export { makeOwnPageLink, ownPageByLink } from './links.ts'
export { fateSign } from './pages.ts'
export {
  deleteNode as removeNode,
  type Fate,
  hasLink,
  insertLink as tie,
  insertNode as addNode,
  type LinkKind,
  listAuthorsBehind,
  listFates,
  listNodesWith,
  showNodes,
  type TraceNode,
  updateNode,
} from './store.ts'
export { newestWholeThread, threadsOf } from './views.ts'
