import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type S3Place, s3Place } from './files/s3-place.ts'
import { type MailSettings, readMailSettings } from './mail/settings.ts'
import { WrongSetting } from './wrong-setting.ts'

export { WrongSetting }

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
  /** The bucket that uploaded files lie in; null: a folder of the data folder. */
  s3: S3Place | null
  /** Another origin of this same house, without cookies, that uploaded files are given out from; null: none. */
  filesUrl: string | null
  demonstration: boolean
  mail: MailSettings
  /** Does what is to be done later; `off` leaves it to other processes of the same house. */
  jobs: boolean
  /** A line in the log for each answer. */
  logRequests: boolean
  /** Where somebody who leaves in haste ends up: a page that everybody has open. */
  exitUrl: string
  /** The public key that backups are encrypted to (`age1…`); null: one that the house makes at its first backup. */
  backupRecipient: string | null
  /** Another package to take the embedded PostgreSQL from: for tests on an older one. */
  embeddedPackage?: string
}

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
    s3: env['S3_URL'] ? s3Place(env['S3_URL']) : null,
    filesUrl: filesOrigin(env),
    demonstration: options.demonstration ?? false,
    mail: readMailSettings(env, origin('PUBLIC_URL', env)),
    jobs: onOrOff('JOBS', env),
    logRequests: onOrOff('LOG_REQUESTS', env),
    exitUrl: exitUrl(env),
    backupRecipient: recipient(env),
  }
}

function onOrOff(name: string, env: Record<string, string | undefined>): boolean {
  const value = env[name] || 'on'
  if (value !== 'on' && value !== 'off') throw new WrongSetting(`${name} is "${value}"; on or off is expected.`)
  return value === 'on'
}

function postgresUrl(name: string, env: Record<string, string | undefined>): string | null {
  const value = env[name]
  if (!value) return null
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) {
    throw new WrongSetting(`${name} is not a PostgreSQL address; expected postgres://user:password@host:port/database.`)
  }
  return value
}

function filesOrigin(env: Record<string, string | undefined>): string | null {
  const files = origin('FILES_URL', env)
  const pages = origin('PUBLIC_URL', env)
  if (!files) return null
  // Cookies do not heed ports: only another name keeps them away from files.
  if (!pages || new URL(files).hostname === new URL(pages).hostname) {
    throw new WrongSetting(
      `FILES_URL is "${files}" and PUBLIC_URL is ${pages ? `"${pages}"` : 'not set'}; two origins with different host names are expected.`,
    )
  }
  return files
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

function exitUrl(env: Record<string, string | undefined>): string {
  const value = env['EXIT_URL'] || 'https://www.wikipedia.org/'
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    throw new WrongSetting(`EXIT_URL is "${value}"; an address such as https://www.wikipedia.org/ is expected.`)
  }
  return new URL(value).href
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
