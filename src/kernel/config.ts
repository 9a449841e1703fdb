import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project itself, whatever the folder the command was called from. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

export interface Config {
  port: number
  host: string
  /** Where the embedded database and uploaded files live. */
  dataFolder: string
  /** Connection URLs of a PostgreSQL that exists already; null means the embedded one. */
  databaseUrl: string | null
  databaseOwnerUrl: string | null
  databaseDirectUrl: string | null
  /** The origin that readers type, without a slash at the end; null: the Host of each request (demonstration, tests). */
  publicUrl: string | null
  demonstration: boolean
  /** The public key that backups are encrypted to (`age1…`); null: one that the house makes at its first backup. */
  backupRecipient: string | null
  /** Another package to take the embedded PostgreSQL from: for tests on an older one. */
  embeddedPackage?: string
}

/** A setting with a wrong value; the message names it and says what is expected. */
export class WrongSetting extends Error {}

/** Settings from the environment, overridden by `--port N` and `--data DIR`. Throws `WrongSetting`. */
export function readConfig(
  env: Record<string, string | undefined>,
  options: { port?: string; data?: string; demonstration?: boolean } = {},
): Config {
  const port = options.port ?? env['PORT'] ?? '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new WrongSetting(`PORT is "${port}"; a number from 0 (any free port) to 65535 is expected.`)
  }
  const data = options.data ?? env['DATA_DIR'] ?? (options.demonstration ? 'data/demo' : 'data/live')
  return {
    port: Number(port),
    host: env['HOST'] ?? '127.0.0.1',
    dataFolder: isAbsolute(data) ? data : resolve(options.data ? process.cwd() : PROJECT, data),
    databaseUrl: postgresUrl('DATABASE_URL', env),
    databaseOwnerUrl: postgresUrl('DATABASE_OWNER_URL', env),
    databaseDirectUrl: postgresUrl('DATABASE_DIRECT_URL', env),
    publicUrl: origin('PUBLIC_URL', env),
    demonstration: options.demonstration ?? false,
    backupRecipient: recipient(env),
  }
}

function postgresUrl(name: string, env: Record<string, string | undefined>): string | null {
  const value = env[name]
  if (!value) return null
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) {
    throw new WrongSetting(`${name} is not a PostgreSQL address; expected postgres://user:password@host:port/database.`)
  }
  return value
}

function origin(name: string, env: Record<string, string | undefined>): string | null {
  const value = env[name]
  if (!value) return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new WrongSetting(`${name} is "${value}"; an origin such as https://plenaria.example is expected.`)
  }
  return url.origin
}

function recipient(env: Record<string, string | undefined>): string | null {
  const value = env['BACKUP_RECIPIENT']
  if (!value) return null
  if (!/^age1[02-9ac-hj-np-z]{50,}$/.test(value)) {
    throw new WrongSetting(
      `BACKUP_RECIPIENT is no public key of age; one begins with age1 and is made by "age-keygen".`,
    )
  }
  return value
}
