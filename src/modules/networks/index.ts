/** The networks' door: the house, its networks, their regions and bodies, who belongs. */
export { canRunHouse, houseToRun, networkWithPeople, visibleMember, visibleNetwork } from './access.ts'
export { correctHouse, noteFirstStep, openNetwork } from './actions/house.ts'
export { indexRecords, indexWhatIsDue, indexWhatWasBefore } from './actions/index-records.ts'
export { giveRole } from './actions/people.ts'
export { HouseForm, NetworkForm } from './forms.ts'
export { likenessKeys } from './found-keys.ts'
export { networksHoldings } from './holdings.ts'
export { placeIn } from './pages/place.ts'
export { spoken } from './rules.ts'
export { type Added, addToPeople } from './slots.ts'
export { type Body, type BodyId, insertBody as addBody, listBodies } from './store/bodies.ts'
export { candidates } from './store/found.ts'
export {
  FIRST_STEPS,
  type FirstStep,
  findHouse,
  findNetworkById,
  type HouseOfNetworks,
  insertHouse as foundHouse,
  insertMembership as addMember,
  insertNetwork as foundNetwork,
  insertRegion as addRegion,
  keepFirstStep,
  kindOfScope,
  leaveNetwork,
  listFirstSteps,
  listNetworks,
  listRegions,
  listScopesOf,
  listScopesWithin,
  type Network,
  type Region,
  rejoin,
} from './store/networks.ts'
