import { type CountryCode, isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js'

export interface Phone {
  /** E.164: +33612345678. */
  e164: string
  /** ISO 3166-1; null where several countries share the code or none has the number. */
  country: string | null
  extension: string | null
  /** The sign + or the 00 was missing and the number fits no other reading: to be shown before it is taken over. */
  guessed: boolean
}

/**
 * A telephone number as people write it, in any digits, with +, 00 or as it is dialled in `defaultCountry`; null for what
 * is none. A number that only a list has, which took it for a number and lost its +, is read as international.
 */
export function readPhone(text: string, defaultCountry?: string | null): Phone | null {
  const written = text
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/^(?:tel|phone)[:.]*\s*/i, '')
    .trim()
  if (!/\p{Nd}/u.test(written)) return null
  const home = countryCode(defaultCountry)
  const dialled = home ? valid(written, home) : null
  if (/^[+＋]/.test(written)) return phone(valid(written, home), false)
  if (dialled) return phone(dialled, false)
  // 00 is dialled before a foreign number nearly everywhere, and written where it is not.
  if (/^(?:00|٠٠|۰۰)/.test(written)) return phone(valid(`+${written.slice(2)}`), false)
  return /^\p{Nd}{9}/u.test(written.replace(/[\s().-]/g, '')) ? phone(valid(`+${written}`), true) : null
}

/** A number in E.164 as it is written in international use: +33 6 12 34 56 78. What is none is shown as it is. */
export function showPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
}

function valid(text: string, home?: CountryCode): PhoneNumber | null {
  const found = parsePhoneNumberFromString(text, home)
  return found?.isValid() ? found : null
}

function phone(found: PhoneNumber | null, guessed: boolean): Phone | null {
  if (!found) return null
  return { e164: found.number, country: found.country ?? null, extension: found.ext ?? null, guessed }
}

function countryCode(country: string | null | undefined): CountryCode | undefined {
  const code = country?.toUpperCase() ?? ''
  return isSupportedCountry(code) ? code : undefined
}
