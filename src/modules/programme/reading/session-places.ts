import type { SessionReading } from './reading.ts'
import { zoneOfPlace, zoneOfPlaceAlone } from './zones.ts'

/** Where sessions take place, as far as the file names a city whose zone is known. */
export class SessionPlaces {
  /** Printed above the first session: of all that have no other. */
  private general: string | null = null
  private readonly beside = new Map<SessionReading, string>()
  private readonly labelled = new Map<SessionReading, string>()

  /** A city beside the hours of a session, in the zone or in the pieces left of its line: `13:00-16:00 CET (Vienna)`. */
  seen(session: SessionReading, zone: string | null, pieces: readonly string[]): void {
    const place = zone ?? pieces.map(zoneOfPlaceAlone).find(one => one !== null)
    if (place) this.beside.set(session, place)
  }

  /** `Place: Lyon`, printed under a session or above all. */
  named(session: SessionReading | null, words: string): void {
    const zone = zoneOfPlace(words)
    if (zone === null) return
    if (session) this.labelled.set(session, zone)
    else this.general ??= zone
  }

  /** IANA zone of a session, null where none is named. One named below the last session alone is that of all. */
  of(session: SessionReading, last: SessionReading | undefined): string | null {
    const own = this.beside.get(session) ?? this.labelled.get(session) ?? this.general
    return own ?? (last && this.labelled.size === 1 ? (this.labelled.get(last) ?? null) : null)
  }
}
