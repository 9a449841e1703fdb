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

/**
 * A code from a mail or an authenticator, in big signs, filled in by phones that can. Of digits, unless `letters` says that
 * there are others in it; `length` without the blanks and hyphens that people type between its groups.
 */
export function codeField(
  reader: Reader,
  field: Omit<Field, 'value'>,
  { length = 6, letters = false }: { length?: number; letters?: boolean } = {},
): Html {
  const kind = letters
    ? html` autocapitalize="characters" spellcheck="false"`
    : html` inputmode="numeric" pattern="\\s*(\\d[\\s\\-]*){${length}}"`
  return textField(reader, field, {
    autocomplete: 'one-time-code',
    attributes: html` class="code" dir="ltr" size="${length + 1}"${kind}`,
  })
}
