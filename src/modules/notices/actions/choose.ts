import { isDay } from '../../../kernel/clock.ts'
import { Invalid } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { sayWhichMails } from '../../../kernel/mail/unwanted.ts'
import { now } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findHouse } from '../../networks/index.ts'
import { mustBeSomebody } from '../access.ts'
import type { ChoicesForm } from '../forms.ts'
import { type NoticeKind, purposeOf } from '../kinds.ts'
import { choiceOf, isWay, type Way, wayOf } from '../rules.ts'
import { findRhythm, keepChoices, keepRhythm } from '../store/choices.ts'
import { choicesAsKept, choicesView, DIGEST } from '../views.ts'

/** Keeps what the reader chose on the page. Lines about what they cannot choose say nothing. */
export async function choose(tx: Tx, value: FormValue<typeof ChoicesForm>): Promise<void> {
  const { scopes } = await choicesView(tx)
  const said = new Map(
    (value.choice as string[]).map(line => {
      const [scope = '', kind = '', way = ''] = line.split(' ')
      return [`${scope} ${kind}`, way]
    }),
  )
  await keepWays(
    tx,
    scopes.flatMap(({ id, kinds }) =>
      kinds.flatMap(({ kind, way }) => {
        const chosen = said.get(`${id} ${kind.name}`) ?? ''
        return isWay(chosen) && chosen !== way ? [{ scope: id, kind, way: chosen }] : []
      }),
    ),
  )
  const before = await findRhythm(tx)
  await keepRhythm(tx, {
    ...before,
    every: value.every as 'day' | 'week',
    weekday: Number(value.weekday),
    hour: Number(value.hour),
    names: value.names === 'on',
  })
}

/** Everything that comes as a mail, or not at all, comes as a digest from now on. */
export async function chooseDigests(tx: Tx): Promise<void> {
  const { scopes } = await choicesView(tx)
  await keepWays(
    tx,
    scopes.flatMap(({ id, kinds }) => kinds.map(({ kind }) => ({ scope: id, kind, way: 'digest' as const }))),
  )
  await wantDigests(tx)
}

/** Digests come again to whoever ended them by the link in one. */
export async function wantDigests(tx: Tx): Promise<void> {
  mustBeSomebody(tx)
  const house = await findHouse(tx)
  if (house) await sayWhichMails(tx, [{ scope: house.id, purpose: DIGEST, wanted: true }])
}

const MOST_DAYS = 366

/** No mails until a day begins where the reader lives; what happens meanwhile waits for the digest after it. */
export async function pause(tx: Tx, until: string, zone: string): Promise<void> {
  mustBeSomebody(tx)
  if (!isDay(until)) throw new Invalid([{ field: 'until', text: 'problem-notices-until' }])
  const day = Temporal.PlainDate.from(until)
  const today = (await now(tx)).toZonedDateTimeISO(zone).toPlainDate()
  const days = day.since(today).total('days')
  if (days < 1 || days > MOST_DAYS) throw new Invalid([{ field: 'until', text: 'problem-notices-until' }])
  await keepRhythm(tx, { ...(await findRhythm(tx)), pausedUntil: day.toZonedDateTime(zone).toInstant() })
}

export async function endPause(tx: Tx): Promise<void> {
  mustBeSomebody(tx)
  await keepRhythm(tx, { ...(await findRhythm(tx)), pausedUntil: null })
}

async function keepWays(tx: Tx, ways: readonly { scope: ScopeId; kind: NoticeKind; way: Way }[]): Promise<void> {
  const kept = await choicesAsKept(tx, tx.actor.person!)
  const chosen = ways
    .filter(({ scope, kind, way }) => wayOf(kind, kept(kind, scope)) !== way)
    .map(one => ({ ...one, choice: choiceOf(one.way, kept(one.kind, one.scope)) }))
  await keepChoices(
    tx,
    chosen.map(({ scope, kind, choice: { how, silent } }) => ({ scope, kind: kind.name, how, silent })),
  )
  await sayWhichMails(
    tx,
    chosen.map(({ scope, kind, choice: { unwanted } }) => ({ scope, purpose: purposeOf(kind), wanted: !unwanted })),
  )
}
