/** The networks' door: the house, its networks, their regions and bodies, who belongs. */
export { networkWithPeople, visibleMember, visibleNetwork } from './access.ts'
export { giveRole } from './actions.ts'
export { placeIn } from './pages/place.ts'
export { spoken } from './rules.ts'
export { type Added, addToPeople } from './slots.ts'
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
  kindOfScope,
  leaveNetwork,
  listBodies,
  listNetworks,
  listRegions,
  listScopesOf,
  listScopesWithin,
  type Network,
  type Region,
  rejoin,
} from './store.ts'
