/**
 * Zones a reader chooses from without scripts: for each hour of the world the cities that many members live near.
 * The last part is the key of the city's name in texts (`programme-city-nairobi`).
 */
export const USUAL_ZONES = {
  africa: [
    'Africa/Abidjan',
    'Africa/Accra',
    'Africa/Algiers',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Africa/Dakar',
    'Africa/Johannesburg',
    'Africa/Kinshasa',
    'Africa/Lagos',
    'Africa/Nairobi',
    'Africa/Tunis',
  ],
  americas: [
    'America/Argentina/Buenos_Aires',
    'America/Bogota',
    'America/Chicago',
    'America/Guatemala',
    'America/Jamaica',
    'America/Lima',
    'America/Los_Angeles',
    'America/Mexico_City',
    'America/New_York',
    'America/Santiago',
    'America/Sao_Paulo',
    'America/Toronto',
  ],
  asia: [
    'Asia/Amman',
    'Asia/Beirut',
    'Asia/Dubai',
    'Asia/Jakarta',
    'Asia/Karachi',
    'Asia/Kolkata',
    'Asia/Manila',
    'Asia/Seoul',
    'Asia/Tokyo',
  ],
  europe: [
    'Europe/Athens',
    'Europe/Berlin',
    'Europe/Istanbul',
    'Europe/Kyiv',
    'Europe/Lisbon',
    'Europe/London',
    'Europe/Madrid',
    'Europe/Paris',
    'Europe/Stockholm',
    'Europe/Zurich',
  ],
  pacific: ['Australia/Sydney', 'Pacific/Auckland', 'Pacific/Fiji', 'Pacific/Port_Moresby'],
} as const

export type Region = keyof typeof USUAL_ZONES
export type UsualZone = (typeof USUAL_ZONES)[Region][number]

const usual = new Set<string>(Object.values(USUAL_ZONES).flat())

/** The key of the name of the city of a usual zone, null for any other zone. */
export function cityKey(zone: string): keyof Messages | null {
  if (!usual.has(zone)) return null
  return `programme-city-${zone.split('/').at(-1)!.toLowerCase().replaceAll('_', '-')}` as keyof Messages
}
