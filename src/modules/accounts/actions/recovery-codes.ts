import { randomBytes } from 'node:crypto'
import { Invalid } from '../../../kernel/errors.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { open, seal } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { codeTyped, partsOfRecoveryCode, RECOVERY_CODES, recoveryCodesFrom } from '../rules.ts'
import { isWordOf, slowHash } from '../slow-hash.ts'
import { findCode, replaceCodes, useCode } from '../store/recovery-codes.ts'

/**
 * Ten new codes and a sheet of them that only this session's next form opens. They count once one of them was typed:
 * until then those of before do, and nobody holds a sheet that opens nothing.
 */
export function newSheet(session: string): { codes: string[]; sheet: string } {
  let codes: string[] = []
  // Two may begin alike: three times as many as are needed give ten that do not, or it is drawn anew.
  while (codes.length < RECOVERY_CODES) codes = recoveryCodesFrom(randomBytes(12 * 30))
  return { codes, sheet: seal(codes.join(' '), placeOf(session)).toString('base64url') }
}

/** The codes of a sheet; null when it was made for another session. */
export function codesOf(sheet: string, session: string): string[] | null {
  return open(Buffer.from(sheet, 'base64url'), placeOf(session))?.split(' ') ?? null
}

/** A sheet with its hashes, once one of its codes was typed; takes a second. Throws `Invalid`, or `busy`. */
export async function hashedSheet(
  session: string,
  given: { sheet: string; code: string },
): Promise<{ mark: string; hash: string }[]> {
  const codes = codesOf(given.sheet, session)
  if (!codes) throw new Invalid([{ field: 'code', text: 'problem-codes-other' }])
  if (!codes.includes(codeTyped(given.code))) throw new Invalid([{ field: 'code', text: 'problem-codes-type-one' }])
  const parts = codes.map(partsOfRecoveryCode)
  return Promise.all(parts.map(async ({ mark, word }) => ({ mark, hash: await slowHash(word) })))
}

/** They count from now on, and those of before no more. */
export async function keepSheet(tx: Tx, person: string, hashed: { mark: string; hash: string }[]): Promise<void> {
  await replaceCodes(tx, person, hashed)
  await writeDown(tx, 'recovery-codes.made', `person:${person}`, null)
}

/** The row of a code, used or not, or null; `read` opens a transaction that is over before the slow hash begins. */
export async function checkCode(
  read: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>,
  person: string,
  code: string,
): Promise<string | null> {
  const { mark, word } = partsOfRecoveryCode(code)
  const found = await read(tx => findCode(tx, person, mark))
  return (await isWordOf(found?.hash ?? null, word)) ? found!.id : null
}

export async function acceptCode(tx: Tx, id: string | null): Promise<void> {
  if (!id || !(await useCode(tx, id))) throw new Invalid([{ field: 'code', text: 'problem-recovery-code' }])
}

const placeOf = (session: string) => `recovery codes ${session}`
