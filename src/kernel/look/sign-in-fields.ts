import { type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { type Field, textField } from './fields.ts'

// Addresses, passwords and codes are written from left to right in every language.

/** A mail address: the keyboard of a phone has its @, and a browser offers the reader's own. */
export function emailField(reader: Reader, field: Field, more: { autocomplete?: string } = {}): Html {
  return textField(reader, field, {
    type: 'email',
    autocomplete: more.autocomplete ?? 'email',
    attributes: html` dir="ltr" spellcheck="false" autocapitalize="none"`,
  })
}

/** A password. Never drawn again with what was typed; `fresh` is one that is just being chosen. */
export function passwordField(reader: Reader, field: Omit<Field, 'value'>, more: { fresh?: boolean } = {}): Html {
  const { [field.name]: _, ...typed } = field.state?.typed ?? {}
  const state = field.state ? { ...field.state, typed } : undefined
  return textField(
    reader,
    { ...field, ...(state ? { state } : {}) },
    {
      type: 'password',
      autocomplete: more.fresh ? 'new-password' : 'current-password',
      attributes: html` dir="ltr"`,
    },
  )
}

/** A code of so many digits from a mail or an authenticator: big figures, the keyboard of numbers, filled in by phones that can. */
export function codeField(reader: Reader, field: Omit<Field, 'value'>, more: { digits?: number } = {}): Html {
  const digits = more.digits ?? 6
  return textField(reader, field, {
    autocomplete: 'one-time-code',
    // Blanks are let through: a code is often pasted as it was printed, in groups.
    attributes: html` class="code" dir="ltr" inputmode="numeric" pattern="\\s*(\\d\\s*){${digits}}" size="${digits}"`,
  })
}
