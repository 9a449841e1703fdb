import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { service } from '../kernel/actor.ts'
import type { Pool } from '../kernel/database/driver.ts'
import { type Check, fault, ok } from '../kernel/doctor.ts'
import { reading } from '../kernel/transaction.ts'
import { WrongSetting } from '../kernel/wrong-setting.ts'
import { addressesOpenUnder } from '../modules/accounts/index.ts'

const SECRET_BYTES = 32

/** The secret that everything is sealed with: made once, whole or not at all; it lies in the data folder and in no backup. */
export function secretIn(folder: string): Buffer {
  const path = secretPath(folder)
  if (!existsSync(path)) {
    const part = `${path}.${process.pid}.part`
    writeFileSync(part, randomBytes(SECRET_BYTES), { mode: 0o600, flush: true })
    try {
      // A link, unlike a rename, leaves alone what another process made meanwhile.
      linkSync(part, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // thrown by node:fs
    } finally {
      rmSync(part)
    }
  }
  const secret = readFileSync(path)
  if (secret.length !== SECRET_BYTES)
    throw new WrongSetting(
      `${path} is damaged: ${SECRET_BYTES} bytes are expected. Without it, delete it: a new one is made, links in mails sent before are void, and nobody who was in the house can sign in by mail.`,
    )
  return secret
}

/** What is wrong with a secret that another house's database does not open with; null when it is the right one. */
export async function wrongSecret(pool: Pool, secret: Buffer): Promise<{ says: string; todo: string } | null> {
  if (await reading(pool, service('doctor'), tx => addressesOpenUnder(tx, secret))) return null
  return {
    says: 'The addresses in this database were sealed with another secret.key than the one in the data folder: nobody can sign in by mail.',
    todo: 'Stop the house, put the secret.key of the house that the database comes from into the data folder, and start again.',
  }
}

export const SECRET_CHECK: Check = {
  name: 'secret',
  async look({ config, pool }) {
    const path = secretPath(config.dataFolder)
    const wrong = await wrongSecret(pool, existsSync(path) ? readFileSync(path) : Buffer.alloc(0))
    return wrong ? fault(wrong.says, wrong.todo) : ok('What is sealed in the database opens with secret.key.')
  },
}

const secretPath = (folder: string) => join(folder, 'secret.key')
