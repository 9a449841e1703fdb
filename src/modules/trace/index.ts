/** The trace's door: nodes and links are written in the caller's transaction, with the ids of the caller's objects. */

/** A whole thread to take along, as JSON or CSV. */
export { threadFile } from './files.ts'
export { traceHoldings } from './holdings.ts'
/** Somebody's own page by a personal link. */
export { makeOwnPageLink, ownPageByLink } from './links.ts'
/** The picture of what flowed from what was said to what was done, for a page of the caller. */
export { flowMain } from './pages/flow.ts'
export { fateSign } from './pages/own.ts'
export { hasLink, insertLink as tie, type LinkKind } from './store/links.ts'
export {
  deleteNode as removeNode,
  type Fate,
  insertNode as addNode,
  insertNodes as addNodes,
  listFates,
  listNodesWith,
  showNodes,
  type TraceNode,
  updateNode,
} from './store/nodes.ts'
export { listAuthorsBehind } from './store/walk.ts'
export { type FlowView, flowThrough } from './views/flow.ts'
export { newestWholeThread, threadOfAll, threadsOf } from './views/threads.ts'
