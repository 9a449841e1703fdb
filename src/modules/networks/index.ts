/** The networks' door: the house, its networks, their regions and bodies, who belongs. */
export { visibleNetwork } from './access.ts'
export { giveRole } from './actions.ts'
export { placeIn } from './pages/place.ts'
export {
  type BodyId,
  findHouse,
  findNetworkById,
  type HouseOfNetworks,
  insertBody as addBody,
  insertHouse as foundHouse,
  insertMembership as addMember,
  insertNetwork as foundNetwork,
  insertRegion as addRegion,
  listBodies,
  listNetworks,
  listRegions,
  listScopesOf,
  listScopesWithin,
  type Network,
  type Region,
} from './store.ts'
