import { Invalid, type Problem } from '../../../kernel/errors.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { shapeOfCode } from '../rules.ts'
import { findAccount } from '../store/accounts.ts'
import { listPasskeys } from '../store/passkeys.ts'
import { countCodes } from '../store/recovery-codes.ts'
import { findTotp, takeTotpTry } from '../store/totp.ts'
import type { ChallengeFor } from './challenges.ts'
import { acceptPasskey, type CheckedPasskey, checkPasskey } from './passkeys.ts'
import { acceptCode, checkCode } from './recovery-codes.ts'
import { tellPerson } from './tell.ts'
import { acceptStep, checkApp } from './totp.ts'

/** What a person can prove themself with besides their mailbox. */
export interface Factors {
  passkeys: number
  app: boolean
  codes: number
  /** Neither mail nor an app opens the account. */
  passkeyOnly: boolean
}

export async function factorsOf(tx: Tx, person: string): Promise<Factors> {
  const [passkeys, totp, codes, account] = await Promise.all([
    listPasskeys(tx, person),
    findTotp(tx, person),
    countCodes(tx, person),
    findAccount(tx, person),
  ])
  return {
    passkeys: passkeys.length,
    app: (totp?.secret ?? null) !== null,
    codes,
    passkeyOnly: account?.passkey_only ?? false,
  }
}

/** Whether the mailbox alone does not do for them. */
export function needsSecond({ passkeys, app, passkeyOnly }: Factors): boolean {
  return passkeys > 0 || app || passkeyOnly
}

/** What somebody brings to prove a factor with: a code typed, or what their passkey answered. */
export interface Given {
  code?: string | undefined
  passkey?: string | undefined
}

/** What was found of it; it counts when `acceptProof` says so, in the transaction of what it is for. */
export type Checked =
  | { kind: 'passkey'; checked: CheckedPasskey }
  | { kind: 'totp'; person: string; step: number | null }
  | { kind: 'recovery'; person: string; id: string | null }
  | { kind: 'wrong'; text: Problem['text'] }

/**
 * Looks at a proof before the transaction in which it will count: a try at an app's code counts however it ends, a slow
 * hash holds no connection, and of a copied passkey its person is told whatever becomes of the form. `person`: null
 * where a passkey says who comes.
 */
export async function checkProof(
  ways: Pick<Context, 'read' | 'write'>,
  person: string | null,
  given: Given,
  use: ChallengeFor,
): Promise<Checked> {
  if (given.passkey) {
    const checked = await ways.read(tx => checkPasskey(tx, given.passkey!, person, use))
    if ('wrong' in checked && checked.wrong === 'copied') await ways.write(tx => tellOfCopy(tx, checked.passkey))
    return { kind: 'passkey', checked }
  }
  const { shape, code } = shapeOfCode(given.code ?? '')
  if (!person || !shape) return { kind: 'wrong', text: given.code ? 'problem-second-code' : 'problem-required' }
  if (shape === 'recovery') return { kind: 'recovery', person, id: await checkCode(ways.read, person, code) }
  const { app, passkeyOnly } = await ways.read(tx => factorsOf(tx, person))
  if (!app || passkeyOnly) return { kind: 'wrong', text: 'problem-app-code' }
  if (!(await ways.write(tx => takeTotpTry(tx, person)))) return { kind: 'wrong', text: 'problem-app-slow' }
  return { kind: 'totp', person, step: await ways.read(tx => checkApp(tx, person, code)) }
}

/** Uses the proof up, once; gives whose it is and its name among the proofs of a session. Throws `Invalid`. */
export async function acceptProof(tx: Tx, checked: Checked): Promise<{ person: string; proof: string }> {
  switch (checked.kind) {
    case 'passkey':
      return { person: await acceptPasskey(tx, checked.checked), proof: 'passkey' }
    case 'totp':
      await acceptStep(tx, checked.person, checked.step)
      return { person: checked.person, proof: 'totp' }
    case 'recovery':
      await acceptCode(tx, checked.id)
      await tellPerson(tx, checked.person, { what: 'code-used' })
      return { person: checked.person, proof: 'recovery' }
    case 'wrong':
      throw new Invalid([{ field: 'code', text: checked.text }])
  }
}

async function tellOfCopy(tx: Tx, passkey: { id: string; person_id: string; name: string }): Promise<void> {
  await writeDown(tx, 'passkey.copied', `passkey:${passkey.id}`, null)
  await tellPerson(tx, passkey.person_id, { what: 'passkey-copied', name: passkey.name })
}
