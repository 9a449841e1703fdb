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

/** Words that an open page, or somebody at it, gave as a proof; what each shape of code is. */
export type CodeShape = 'totp' | 'recovery' | null

/** Six digits are of an authenticator app, twelve signs of the sheet of recovery codes. Arabic digits count as well. */
export function shapeOfCode(text: string): { shape: CodeShape; code: string } {
  const code = codeTyped(text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15)))
  if (/^\d{6}$/.test(code)) return { shape: 'totp', code }
  return { shape: code.length === RECOVERY_LENGTH ? 'recovery' : null, code }
}

const RECOVERY_LENGTH = 12
export const RECOVERY_CODES = 10

/** Ten codes of twelve signs (50 secret bits each); the two signs they begin with differ, and name them. */
export function recoveryCodesFrom(random: Uint8Array): string[] {
  const codes = new Map<string, string>()
  for (let at = 0; codes.size < RECOVERY_CODES && at + RECOVERY_LENGTH <= random.length; at += RECOVERY_LENGTH) {
    const code = Array.from(
      random.subarray(at, at + RECOVERY_LENGTH),
      byte => CODE_SIGNS[byte % CODE_SIGNS.length],
    ).join('')
    if (!codes.has(code.slice(0, 2))) codes.set(code.slice(0, 2), code)
  }
  return [...codes.values()]
}

/** The two signs that name a recovery code, and the ten that are secret. */
export function partsOfRecoveryCode(code: string): { mark: string; word: string } {
  return { mark: code.slice(0, 2), word: code.slice(2) }
}

/** In groups of four, as somebody reads it off a sheet: `KMPR-7W3D-4XQ9`. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}

/** Those whose proof counts for as long as their session does: who founds a house, and the cast of the demonstration. */
export const ALWAYS_FRESH = ['founding', 'demonstration']

/** Where `next` may lead after a proof: a path of this house, or the account. */
export function ownPath(next: string | undefined): string {
  if (!next || !/^\/(?![/\\])/.test(next) || /[\\\s\p{Cc}]/u.test(next)) return '/account'
  const url = URL.canParse(next, 'http://house') ? new URL(next, 'http://house') : null
  return url && url.origin === 'http://house' && url.pathname.startsWith('/') && !url.pathname.startsWith('//')
    ? url.pathname + url.search
    : '/account'
}

/** Who may be asked to vouch: of which affiliate in which networks stewards, of which scopes staff. */
export interface Vouchers {
  organisation: string | null
  networks: readonly string[]
  staff: readonly string[]
}

/**
 * Stewards of the affiliate vouch for its members; where there are fewer than two besides the member, the staff of the
 * networks does too. For whoever works for others, only the staff of the scopes they work for does.
 */
export function vouchersOf(asking: {
  organisation: string | null
  networks: readonly string[]
  keptIn: readonly string[]
  /** Scopes of their roles that work for others. */
  worksFor: readonly string[]
  /** Other stewards of their affiliate in these networks. */
  stewards: number
}): Vouchers {
  if (asking.worksFor.length > 0) return { organisation: null, networks: [], staff: [...asking.worksFor] }
  const few = !asking.organisation || asking.stewards < 2
  return {
    organisation: asking.organisation,
    networks: asking.organisation ? [...asking.networks] : [],
    staff: few ? [...new Set([...asking.networks, ...asking.keptIn])] : [],
  }
}
