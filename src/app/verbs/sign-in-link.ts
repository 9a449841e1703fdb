import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { service } from '../../kernel/actor.ts'
import { type Config, WrongSetting } from '../../kernel/config.ts'
import { openPool, type Pool } from '../../kernel/database/driver.ts'
import { reachDatabase } from '../../kernel/database/reach.ts'
import { linksBeginWith, linkTo } from '../../kernel/mail/links.ts'
import { setUpMail } from '../../kernel/mail/setup.ts'
import { sealWith } from '../../kernel/sealed.ts'
import { writing } from '../../kernel/transaction.ts'
import { makeOperatorLink, removeFactorsByOperator } from '../../modules/accounts/index.ts'
import { configOf, say } from './arguments.ts'

/**
 * `plenaria sign-in-link --address A [--recover]`: prints a link that signs an existing account in, once, within a
 * quarter of an hour. It stands for the mailbox: a second factor is asked for all the same. With `--recover` the
 * factors are taken away first, after the address was typed once more on the terminal; the person is told by mail.
 */
export async function runSignInLink(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { address: { type: 'string' }, data: { type: 'string' }, recover: { type: 'boolean' } },
  })
  const { address, recover } = values
  if (!address) throw new WrongSetting('Usage: plenaria sign-in-link --address A [--data DIR] [--recover]')
  const config = configOf(values.data)
  const reached = await reachDatabase(config)
  const pool = openPool(reached.appUrl, { max: 1 })
  try {
    standIn(config)
    if (recover && !(await confirmed(address))) {
      say('Nothing was changed.')
      return 1
    }
    return await printLink(pool, address, recover ?? false)
  } finally {
    await pool.end()
    await reached.close()
  }
}

async function printLink(pool: Pool, address: string, recover: boolean): Promise<number> {
  const made = await writing(pool, service('sign-in'), tx => makeOperatorLink(tx, address))
  if (!made) {
    say('No account here has this address.')
    return 1
  }
  if (recover) {
    await writing(pool, service('recovery'), tx => removeFactorsByOperator(tx, made.person))
    say('Every passkey, app and recovery code of this account is removed; its person is told by mail.')
  }
  say('Good once, for a quarter of an hour, in any browser:')
  process.stdout.write(`${linkTo(made.path)}\n`)
  return 0
}

/** What the house says to itself at its start: its secret, its address, how its mail leaves. */
function standIn(config: Config): void {
  const path = join(config.dataFolder, 'secret.key')
  if (!existsSync(path)) throw new WrongSetting(`There is no ${path}; name the data folder of the house with --data.`)
  const secret = readFileSync(path)
  sealWith(secret)
  linksBeginWith(config.publicUrl ?? `http://localhost:${config.port}`)
  setUpMail({ settings: config.mail, secret, keepsContent: config.demonstration })
}

/** Whoever types the address again means it, and sits at this terminal or has written it into a script on purpose. */
async function confirmed(address: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const typed = await terminal.question(
      'This removes every passkey, app and recovery code of the account. Type its address again to go on: ',
    )
    return typed.trim() === address
  } finally {
    terminal.close()
  }
}
