/** The networks' door: which networks there are, their bodies, who belongs. */
export { visibleNetwork } from './access.ts'
export { placeIn } from './pages.ts'
export {
  type BodyId,
  findNetworkById,
  insertBody as addBody,
  insertMembership as addMember,
  insertNetwork as foundNetwork,
  listBodies,
  listNetworks,
  listScopesOf,
  type Network,
} from './store.ts'
