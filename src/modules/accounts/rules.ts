import type { Role } from '../register/index.ts'

/** A code to type is eight signs that nobody confuses, read in two groups: 40 bits, of which five tries are allowed. */
export const CODE_SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const CODE_LENGTH = 8
export const TRIES = 5

/** Eight signs from eight random bytes; 32 signs divide 256, so that each is as likely as the others. */
export function codeFrom(random: Uint8Array): string {
  return Array.from(random.subarray(0, CODE_LENGTH), byte => CODE_SIGNS[byte % CODE_SIGNS.length]).join('')
}

/** As it stands in a mail: `ABCD-EFGH`. */
export function codeShown(code: string): string {
  return code.replace(/^(.{4})/, '$1-')
}

/** What somebody typed, as the code was made: in any letter case, with blanks, hyphens or full-width letters. */
export function codeTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

/** The family of a browser and of its system, in words that everybody knows; nothing finer is kept of anybody. */
export function deviceOf(userAgent: string): string {
  const browser = BROWSERS.find(([sign]) => sign.test(userAgent))?.[1]
  const system = SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1]
  return [browser, system].filter(Boolean).join(' · ')
}

// In this order: every browser names those it descends from.
const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bUCBrowser\//, 'UC Browser'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bKAIOS\b/i, 'KaiOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Who invites, as far as the rule needs to know them. */
export interface Inviter {
  /** Kinds of staff role that reach the network: held there, or in the house. */
  administers: boolean
  staff: boolean
  /** Works for the region that the invited will belong to. */
  regional: boolean
  /** Steward of the organisation the role is for. */
  steward: boolean
}

const BY_REGIONS: readonly Role[] = ['member', 'delegate', 'steward']
const BY_STEWARDS: readonly Role[] = ['member', 'delegate']

/**
 * Whether somebody may invite to a role: administrators to every one, the secretariat to all but administrators and
 * sector officers, a regional secretary and a steward those of their region and of their affiliate.
 */
export function mayInvite(inviter: Inviter, role: Role): boolean {
  if (inviter.administers) return true
  if (inviter.staff) return role !== 'administrator' && role !== 'sector-officer'
  return (inviter.regional && BY_REGIONS.includes(role)) || (inviter.steward && BY_STEWARDS.includes(role))
}

/** How long a session lasts and how long it may go unseen: half a day for whoever holds lists of people. */
export function sessionLife(holdsLists: boolean): { lasts: string; idle: string } {
  return holdsLists ? { lasts: '12 hours', idle: '12 hours' } : { lasts: '30 days', idle: '14 days' }
}

/** What counts as a second factor, or stands for one where there is none yet: the operator's link, the demonstration. */
const STRONG = ['passkey', 'totp', 'recovery', 'vouched', 'founding', 'demonstration']

export function isStrong(proofs: readonly string[]): boolean {
  return proofs.some(proof => STRONG.includes(proof))
}
