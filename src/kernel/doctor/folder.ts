import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { service } from '../actor.ts'
import { hashOf } from '../backup/backup.ts'
import { IDENTITY_FILE } from '../backup/keys.ts'
import { lastBackup } from '../backup/last-backup.ts'
import { type Check, type Finding, fault, ok, type Patient, warning } from '../doctor.ts'
import { reading } from '../transaction.ts'

/** The data folder: its room, the uploaded files in it, the backups made of it; and the settings. */
export const FOLDER_CHECKS: readonly Check[] = [
  { name: 'disk', look: ({ config }) => lookAtDisk(config.dataFolder) },
  { name: 'files', look: lookAtFiles },
  { name: 'backup', look: async ({ config }) => lookAtBackups(config.dataFolder) },
  { name: 'settings', look: async patient => lookAtSettings(patient) },
]

async function lookAtDisk(folder: string): Promise<Finding> {
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'EROFS' ? 'is on a read-only file system' : 'cannot be written to by this user'
    return fault(`The data folder ${folder} ${why}.`, 'Nothing can be kept until that is changed.')
  }
  const disk = await statfs(folder)
  const [free, size] = [disk.bavail * disk.bsize, disk.blocks * disk.bsize]
  const says = `${gigabytes(free)} of ${gigabytes(size)} GB are free where ${folder} lies.`
  if (free < 200 * 2 ** 20) return fault(says, 'Make room now: PostgreSQL stops when the disk is full.')
  if (free < size / 5) return warning(says, 'Make room before less than 200 MB are left.')
  return ok(says)
}

const gigabytes = (bytes: number) => (bytes / 2 ** 30).toFixed(1)

/** Every row of a file has its bytes, and every file has a row. The bytes are read unless it should be quick. */
async function lookAtFiles({ pool, files, quick }: Patient): Promise<Finding | Finding[]> {
  const rows = await reading(pool, service('doctor'), async tx => {
    const found = await sql<{ hash: string; bytes: number }>`
      select encode(sha256, 'hex') as hash, max(bytes) as bytes from kernel_file group by sha256`.execute(tx.db)
    return new Map(found.rows.map(({ hash, bytes }) => [hash, bytes]))
  })
  const [missing, damaged, ownerless]: string[][] = [[], [], []]
  for (const [hash, bytes] of rows) {
    const found = await files.read(hash)
    if (!found) missing!.push(hash)
    else if (found.bytes !== bytes || (!quick && (await hashOf(found.content())) !== hash)) damaged!.push(hash)
  }
  for await (const hash of files.list()) if (!rows.has(hash)) ownerless!.push(hash)
  const findings: Finding[] = []
  if (missing!.length > 0)
    findings.push(fault(`Missing from the store: ${some(missing!)}.`, 'Take them from a backup (files/ in it).'))
  if (damaged!.length > 0)
    findings.push(fault(`Not what was uploaded: ${some(damaged!)}.`, 'Take them from a backup (files/ in it).'))
  if (ownerless!.length > 0) {
    const todo = 'An upload that was cut off leaves one; nothing needs them.'
    findings.push(warning(`Files that no row names: ${some(ownerless!)}.`, todo))
  }
  if (findings.length > 0) return findings
  return ok(`${rows.size} uploaded files are there${quick ? '' : ' and are what was uploaded'}.`)
}

function some(hashes: string[]): string {
  const shown = hashes.slice(0, 5).join(', ')
  return hashes.length > 5 ? `${shown} and ${hashes.length - 5} more` : shown
}

function lookAtBackups(folder: string): Finding[] {
  const findings: Finding[] = []
  const todo = 'Let "plenaria backup" run every night, and restore one now and then.'
  const last = lastBackup(folder)
  if (!last) findings.push(warning('No backup of this house is known.', todo))
  else {
    const hours = Math.round(Temporal.Now.instant().since(last).total('hours'))
    const says = `The last backup is ${hours} hours old.`
    findings.push(hours > 48 ? warning(says, todo) : ok(says))
  }
  if (existsSync(join(folder, IDENTITY_FILE))) {
    findings.push(
      warning(
        `The secret key of the backups lies in ${join(folder, IDENTITY_FILE)}.`,
        'Move it to two safe places that are not this machine.',
      ),
    )
  }
  return findings
}

function lookAtSettings({ config }: Patient): Finding[] {
  const findings: Finding[] = []
  if (!config.publicUrl) {
    findings.push(
      warning(
        'PUBLIC_URL is not set: links in mails and papers cannot be made, and the Host of each request is believed.',
        'Set it to the origin that readers type, such as https://plenaria.example.',
      ),
    )
  } else if (
    config.publicUrl.startsWith('http:') &&
    !/^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(config.publicUrl)
  ) {
    findings.push(
      warning('PUBLIC_URL is not https: browsers keep nobody signed in.', 'Put a proxy with TLS before it.'),
    )
  }
  if (config.databaseUrl && !config.databaseOwnerUrl) {
    findings.push(
      warning('DATABASE_OWNER_URL is not set: nobody can migrate or make a backup.', 'Set it where those are run.'),
    )
  }
  return findings.length > 0 ? findings : [ok('Nothing is missing.')]
}
