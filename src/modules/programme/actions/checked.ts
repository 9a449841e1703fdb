import { timetableFaults } from '../reading/faults.ts'
import type { ReadingProblem } from '../reading/reading.ts'
import { offsetAt, placeZone } from '../reading/zones.ts'
import { type DraftProgramme, type DraftSession, unplaced } from '../rules/draft.ts'

/** The draft with the faults it has as it stands now: found anew after every correction, by the rules of the reader. */
export function checked(draft: DraftProgramme): DraftProgramme {
  const zones = draft.sessions.map(zoneOf)
  const faults = draft.sessions.flatMap((session, at) => [
    ...zones[at]!.faults.map(({ code, message }): ReadingProblem => ({ code, session: at, item: null, message })),
    ...timetableFaults(session, at),
  ])
  const sessions = draft.sessions.map((session, at) => ({ ...session, zone: zones[at]!.zone }))
  return { ...draft, sessions, problems: [...unplaced(draft), ...faults] }
}

/** What an officer chose stands, whatever the print says; that they do not agree is the fault. */
function zoneOf({ zone, date, start }: DraftSession) {
  const { faults } = placeZone(zone.printed, zone.iana, date, start)
  return { faults, zone: { ...zone, offset: zone.iana === null ? zone.offset : offsetAt(zone.iana, date, start) } }
}
