import { mailAddress } from '../../kernel/mail/address.ts'
import { readPhone } from '../../kernel/names/phones.ts'
import { keyedHash } from '../../kernel/sealed.ts'
import type { ContactKind } from './rules.ts'

/**
 * A way to reach somebody as it is kept, null when it is none of its kind: numbers in E.164 with `;ext=` (RFC 3966), read as
 * they are dialled in `country` (ISO 3166-1) where they name none.
 */
export function readReach(kind: ContactKind, value: string, country: string | null): string | null {
  if (kind === 'email') return mailAddress(value)
  if (kind === 'access') return value.trim().slice(0, 500) || null
  const phone = readPhone(value, country)
  if (phone) return phone.extension ? `${phone.e164};ext=${phone.extension}` : phone.e164
  // Plans of numbers change faster than what we know of them: one that names its country is kept as it is.
  const digits = value
    .normalize('NFKC')
    .replace(/[\s().\-/\u2010-\u2015\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^00/, '+')
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null
}

/** By what a phone or an address is found without being opened; null for what is not looked for. */
export function hashOfReach(kind: ContactKind, value: string): Buffer | null {
  return kind === 'access' ? null : keyedHash(value.toLowerCase(), kind)
}

/** Where a contact is sealed for. */
export const placeOfContact = (contact: string): string => `register_contact.sealed ${contact}`
