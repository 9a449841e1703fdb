import { isDay } from '../../../kernel/clock.ts'
import { Invalid } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { today } from '../../../kernel/now.ts'
import { originalOf, type Text, textOf, withWords } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { houseToRun, visibleHouseBody } from '../access.ts'
import type { HouseBodyForm, NewHouseBodyForm } from '../forms.ts'
import { firstToken, invitationHash, sealSeat } from '../seats.ts'
import { insertHouseBody, updateHouseBody } from '../store/house-bodies.ts'
import { insertSeat } from '../store/seats.ts'

/**
 * Makes a body above the networks, for an administrator of the house. One with a hidden roster begins with the way in
 * for its first coordinator, which the administrator hands over. Returns its address.
 */
export async function makeHouseBody(tx: Tx, given: FormValue<typeof NewHouseBodyForm>): Promise<string> {
  const house = await houseToRun(tx)
  const made = slugOf(given.name)
  if (!made) throw new Invalid([{ field: 'name', text: 'problem-name-without-letters' }])
  // `/bodies/back` leads back to where a form of a hidden one was sent from.
  const slug = made === 'back' ? 'back-1' : made
  const say = (words: string | undefined) => (words ? textOf(words, given.language) : null)
  const { roster, visibility } = given
  const body = await insertHouseBody(tx, {
    scope_id: house.id,
    visibility,
    roster,
    slug,
    name: textOf(given.name, given.language),
    charter: say(given.charter),
    mandate: say(given.mandate),
    calls_until: dayAsked(given.callsUntil),
  })
  if (!body) throw new Invalid([{ field: 'name', text: 'problem-body-twice' }])
  if (roster === 'hidden') {
    const token = firstToken(body)
    const lines = [{ act: 'invited' as const, by: '', on: await today(tx) }]
    const said = { person: null, name: '', words: '', language: given.language, lines, token }
    await insertSeat(
      tx,
      sealSeat(body, invitationHash(body, token), { standing: 'invitation', coordinates: true, said }),
    )
  }
  await writeDown(tx, 'body.made', `body:${body}`, house.id)
  return `/bodies/${encodeURIComponent(slug)}?done=body-kept`
}

/** Changes what it is called, is for and may decide, who knows of it, and until when it calls. */
export async function describeHouseBody(
  tx: Tx,
  slug: string | undefined,
  given: FormValue<typeof HouseBodyForm>,
): Promise<string> {
  const house = await houseToRun(tx)
  const body = await visibleHouseBody(tx, slug)
  await updateHouseBody(tx, body.id, {
    visibility: given.visibility,
    name: said(body.name, given.name, given.language)!,
    charter: said(body.charter, given.charter, given.language),
    mandate: said(body.mandate, given.mandate, given.language),
    calls_until: dayAsked(given.callsUntil),
  })
  await writeDown(tx, 'body.described', `body:${body.id}`, house.id)
  return `/bodies/${encodeURIComponent(body.slug)}?done=body-kept`
}

/** A text with these words in this language: the original reworded, or another face of it. */
export function said(before: Text | null, words: string | undefined, language: string): Text | null {
  if (!words) return before && originalOf(before).language === language ? null : before
  return before ? withWords(before, language, words) : textOf(words, language)
}

/** The day of a call; null: none. Throws `Invalid`. */
export function dayAsked(day: string | undefined): string | null {
  if (!day) return null
  if (!isDay(day)) throw new Invalid([{ field: 'callsUntil', text: 'problem-not-understood' }])
  return day
}
