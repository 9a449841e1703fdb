import { BackupRefused } from './format.ts'

/** What is read is not what was written. */
export class Damaged extends Error {}

/** A part is larger than any that is ever written. */
export class TooLarge extends Error {}

/** Somebody who was handed a part could not take it: a full disk, a database that refuses. */
class CannotTake extends Error {}

/** What is said of a fault of reading `file`; a fault of whoever was handed a part stays what it is. */
export function told(error: unknown, file: string): unknown {
  if (error instanceof BackupRefused) return error
  if (error instanceof CannotTake) return error.cause
  if (error instanceof TooLarge)
    return new BackupRefused(
      `${file} has a part larger than any of a backup of Plenaria; nothing was restored from it.`,
    )
  const { code, syscall } = error as NodeJS.ErrnoException
  return syscall
    ? new BackupRefused(`${file} cannot be read (${code}).`)
    : new BackupRefused(`${file} is damaged or cut off; nothing was restored from it.`)
}

/** Hands a part over. A fault of reading that comes back from there is still one of reading. */
export async function hand(
  take: (name: string, content: AsyncIterable<Buffer>) => Promise<void>,
  name: string,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  let fault: unknown = null
  async function* watched(): AsyncGenerator<Buffer> {
    try {
      yield* content
    } catch (error) {
      fault = error
      throw error
    }
  }
  try {
    await take(name, watched())
  } catch (error) {
    throw fault ?? new CannotTake('', { cause: error })
  }
}
