/** The networks' door: the house, its networks, their regions and bodies, who belongs. */
export { canRunHouse, houseToRun, visibleNetwork } from './access.ts'
export { correctHouse, giveRole, noteFirstStep, openNetwork } from './actions.ts'
export { HouseForm, NetworkForm } from './forms.ts'
export { placeIn } from './pages/place.ts'
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
  listBodies,
  listFirstSteps,
  listNetworks,
  listRegions,
  listScopesOf,
  listScopesWithin,
  type Network,
  type Region,
} from './store.ts'
