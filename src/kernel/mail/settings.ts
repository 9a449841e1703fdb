import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { createSecureContext } from 'node:tls'
import { WrongSetting } from '../wrong-setting.ts'
import { mailAddress } from './address.ts'

export interface MailSettings {
  /** Where mails leave; null: they are kept. */
  smtpUrl: string | null
  /** The address mails come from. */
  from: string
  /** The operator named it: nobody in the house changes it. */
  fromIsTold: boolean
  /** Who mails come from, in words, where a mail does not say so itself. */
  fromName: string | null
  /** Mails a second at most; 0: as fast as the server takes them. */
  pace: number
  /** Of what goes to many, so many a minute at most are handed to the outbox; 0: all at once. */
  bulkPace: number
  connections: number
  dkim: { selector: string; key: string } | null
  /** Where mails are taken in; null: nowhere. */
  door: { host: string; port: number; tls: { cert: string; key: string } | null } | null
  /** Mail servers of the operator's own that stand in front of the door: SPF is not asked about them. */
  relays: readonly string[]
  /** How many days what a mail said is kept once nothing more is to be done about it. */
  keepDays: number
  /** The domains whose addresses may be mailboxes of the house. */
  domains: readonly string[]
}

type Environment = Record<string, string | undefined>

/** The mail's part of the settings. Throws `WrongSetting`, which names the one that is wrong. */
export function readMailSettings(env: Environment, publicUrl: string | null): MailSettings {
  const smtpUrl = smtpAddress(env)
  const host = publicUrl ? new URL(publicUrl).hostname : null
  const from = sender(env, host, smtpUrl !== null)
  if (smtpUrl && !publicUrl) {
    throw new WrongSetting(
      'SMTP_URL is set but PUBLIC_URL is not; links in mails begin with it, so an origin such as https://plenaria.example is expected.',
    )
  }
  return {
    smtpUrl,
    from,
    fromIsTold: Boolean(env['MAIL_FROM']),
    fromName: null,
    pace: whole('MAIL_PACE', env, 0, 10_000, 0),
    bulkPace: whole('MAIL_BULK_PACE', env, 0, 100_000, 600),
    connections: whole('MAIL_CONNECTIONS', env, 1, 50, 5),
    dkim: dkim(env),
    door: door(env),
    relays: relays(env),
    keepDays: whole('MAIL_KEEP_DAYS', env, 30, 3650, 730),
    domains: domainsOf(from, publicUrl),
  }
}

/** The domains whose addresses may be mailboxes of a house with this sender and at this origin. */
export function domainsOf(from: string, publicUrl: string | null): string[] {
  return [...new Set([domainOf(from), ...(publicUrl ? [new URL(publicUrl).hostname] : [])])]
}

/** The part of an address after the last @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

function smtpAddress(env: Environment): string | null {
  const value = env['SMTP_URL']
  if (!value) return null
  const url = URL.canParse(value) ? new URL(value) : null
  // The value holds a password, so the sentence does not repeat it.
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname || !decodable(url.username, url.password)) {
    throw new WrongSetting(
      'SMTP_URL is not the address of a mail server; expected smtp://user:password@host:587 or smtps://user:password@host:465, special signs of the password percent-encoded.',
    )
  }
  return value
}

function decodable(...parts: string[]): boolean {
  try {
    parts.forEach(decodeURIComponent)
    return true
  } catch {
    return false
  }
}

function sender(env: Environment, host: string | null, leaves: boolean): string {
  const value = env['MAIL_FROM']
  if (value) {
    const address = mailAddress(value)
    if (!address)
      throw new WrongSetting(`MAIL_FROM is "${value}"; an address such as plenaria@union.example is expected.`)
    return address
  }
  const derived = host && mailAddress(`plenaria@${host}`)
  if (leaves && !derived) {
    throw new WrongSetting(
      'MAIL_FROM is not set and cannot be made from PUBLIC_URL; an address such as plenaria@union.example is expected.',
    )
  }
  return derived || 'plenaria@house.invalid'
}

function whole(name: string, env: Environment, least: number, most: number, otherwise: number): number {
  const value = env[name]
  if (!value) return otherwise
  if (!/^\d{1,6}$/.test(value) || Number(value) < least || Number(value) > most)
    throw new WrongSetting(`${name} is "${value}"; a number from ${least} to ${most} is expected.`)
  return Number(value)
}

function dkim(env: Environment): MailSettings['dkim'] {
  const { DKIM_KEY: file, DKIM_SELECTOR: selector } = env
  if (!file && !selector) return null
  if (!selector || !/^[a-z0-9]([a-z0-9.-]{0,60}[a-z0-9])?$/i.test(selector))
    throw new WrongSetting(
      'DKIM_SELECTOR is missing or wrong; the name of the DNS record before "._domainkey" is expected.',
    )
  if (!file) throw new WrongSetting('DKIM_KEY is missing; the path of a file with a private key (PEM) is expected.')
  const key = contents('DKIM_KEY', file)
  try {
    createPrivateKey(key)
  } catch {
    throw new WrongSetting(`DKIM_KEY is "${file}"; a file with a private key (PEM) is expected.`)
  }
  return { selector, key }
}

function door(env: Environment): MailSettings['door'] {
  const value = env['MAIL_IN']
  if (!value) return null
  const found = /^(?:(\[[0-9a-f:.]+\]|[a-z0-9.-]+):)?(\d{1,5})$/i.exec(value)
  if (!found || Number(found[2]) > 65535) {
    throw new WrongSetting(`MAIL_IN is "${value}"; a port such as 2525, or host:port such as 0.0.0.0:25, is expected.`)
  }
  return { host: (found[1] ?? '127.0.0.1').replace(/^\[|\]$/g, ''), port: Number(found[2]), tls: certificate(env) }
}

function relays(env: Environment): string[] {
  const given = (env['MAIL_IN_RELAYS'] ?? '')
    .split(',')
    .map(one => one.trim())
    .filter(Boolean)
  const wrong = given.find(one => !isIP(one))
  if (wrong)
    throw new WrongSetting(
      `MAIL_IN_RELAYS names "${wrong}"; addresses such as 192.0.2.7, with commas between, are expected.`,
    )
  return given
}

function certificate(env: Environment): { cert: string; key: string } | null {
  const { MAIL_IN_CERT: certFile, MAIL_IN_KEY: keyFile } = env
  if (!certFile && !keyFile) return null
  if (!certFile || !keyFile)
    throw new WrongSetting('MAIL_IN_CERT and MAIL_IN_KEY belong together; the paths of two PEM files are expected.')
  const pair = { cert: contents('MAIL_IN_CERT', certFile), key: contents('MAIL_IN_KEY', keyFile) }
  try {
    createSecureContext(pair)
  } catch {
    throw new WrongSetting(
      'MAIL_IN_CERT and MAIL_IN_KEY do not fit together; a certificate and its key (PEM) are expected.',
    )
  }
  return pair
}

function contents(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new WrongSetting(`${name} is "${file}", which cannot be read; the path of a PEM file is expected.`)
  }
}
