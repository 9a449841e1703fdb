/** The networks' door: the house, its networks, their regions and bodies, who belongs. */
export { canRunHouse, houseToRun, networkWithPeople, visibleMember, visibleNetwork } from './access.ts'
export { correctHouse, giveRole, noteFirstStep, openNetwork } from './actions.ts'
export { HouseForm, NetworkForm } from './forms.ts'
export { placeIn } from './pages/place.ts'
export { spoken } from './rules.ts'
export { type Added, addToPeople } from './slots.ts'
export {
  type BodyId,
  FIRST_STEPS,
  type FirstStep,
  findHouse,
  findNetworkById,
  type HouseOfNetworks,
  insertBody as addBody,
  insertHouse as foundHouse,
  insertMembership as addMember,
  insertNetwork as foundNetwork,
  insertRegion as addRegion,
  keepFirstStep,
  kindOfScope,
  leaveNetwork,
  listBodies,
  listFirstSteps,
  listNetworks,
  listRegions,
  listScopesOf,
  listScopesWithin,
  type Network,
  type Region,
  rejoin,
} from './store.ts'
