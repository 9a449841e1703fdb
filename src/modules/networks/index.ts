/** The networks' door: the house, its networks, their regions and bodies, who belongs. */
export {
  canRunHouse,
  houseToRun,
  networkToKeepRecordsOf,
  networkWithPeople,
  runsHouse,
  servedIn,
  visibleBody,
  visibleMember,
  visibleNetwork,
} from './access.ts'
export { describeBody, formBody } from './actions/bodies.ts'
export { publishFigures } from './actions/figures.ts'
export { correctHouse, noteFirstStep, openNetwork } from './actions/house.ts'
export { describeHouseBody, makeHouseBody } from './actions/house-bodies.ts'
export { indexRecords, indexWhatIsDue, indexWhatWasBefore } from './actions/index-records.ts'
export { leaveEverything } from './actions/leave-everything.ts'
export { giveRole } from './actions/people.ts'
export { segmentPeople } from './actions/segments.ts'
export { workOnLists } from './actions/work-on-list.ts'
export { HouseForm, NetworkForm } from './forms.ts'
export { likenessKeys } from './found-keys.ts'
export { networksHoldings } from './holdings.ts'
export { placeIn } from './pages/place.ts'
export { isLastAdministrator, networksPersonal } from './personal.ts'
export { spoken } from './rules.ts'
export { rosterMoved, rosterMovedBack } from './seats.ts'
export { type Added, addToPeople } from './slots.ts'
export { type Body, type BodyId, insertBody as addBody, listBodies, listMembersOfBodies } from './store/bodies.ts'
export { candidates } from './store/found.ts'
export { networkOf } from './store/network-of.ts'
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
  listBelonging,
  listFirstSteps,
  listNetworks,
  listRegions,
  listScopesOf,
  listScopesWithin,
  type Network,
  type Region,
  rejoin,
} from './store/networks.ts'
export { findSegmentById as findSegment, listSegments, type Segment } from './store/segments.ts'
export { NETWORK_SWEEPS } from './sweeps.ts'
export { networksWaiting } from './waiting.ts'
