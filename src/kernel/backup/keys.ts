import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { BackupRefused } from './format.ts'

/** With what the backups of a house are closed and signed. Neither opens them. */
export interface BackupKeys {
  /** The public key they are encrypted to. */
  recipient: string
  /** The public key that their signatures are checked with, `ed25519:…`. */
  signer: string
  sign: (bytes: Uint8Array) => string
  /** Where the secret key was written, when it was made just now. */
  newIdentityFile: string | null
}

/** The secret key of the house's backups, until somebody moves it away. */
export const IDENTITY_FILE = 'MOVE-ME-AWAY-backup-identity.txt'
const KEYS_FILE = 'backup-keys.json'

interface KeptKeys {
  /** Private Ed25519 key, base64 of its PKCS #8 form. */
  signer: string
  recipient?: string
}

/**
 * The keys of a data folder, made at its first backup: a pair of age keys, of which the secret one is written to a file
 * of its own that belongs elsewhere, and a key to sign with, so that whoever knows the public key of age cannot put a
 * backup of their own in the place of ours. `recipient` is the operator's own public key, if there is one.
 */
export async function keysIn(folder: string, recipient: string | null): Promise<BackupKeys> {
  const path = join(folder, KEYS_FILE)
  const kept = readKept(path)
  const signer = kept ? privateKey(kept.signer) : generateKeyPairSync('ed25519').privateKey
  const known = recipient ?? kept?.recipient
  if (known && kept) return keys(known, signer, null)
  if (known) {
    replace(path, keptText(signer, undefined))
    return keys(known, signer, null)
  }
  const identity = await generateX25519Identity()
  const made = await identityToRecipient(identity)
  const identityFile = join(folder, IDENTITY_FILE)
  // The secret key first: a public key without it would close backups that nobody can open.
  writeNew(identityFile, identityText(identity, made, publicText(signer)))
  replace(path, keptText(signer, made))
  return keys(made, signer, identityFile)
}

/** A file with secret keys as `age` reads it, and the signer it names, if any. Throws `BackupRefused`. */
export function readIdentities(path: string): { identities: string[]; signer: string | null } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new BackupRefused(`The key file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  const identities = text.split(/\s+/).filter(word => /^AGE-SECRET-KEY-/.test(word))
  if (identities.length === 0)
    throw new BackupRefused(`${path} holds no secret key of age; a line that begins with AGE-SECRET-KEY- is expected.`)
  return { identities, signer: /^# signer: (ed25519:\S+)/m.exec(text)?.[1] ?? null }
}

/** Whether a signature is that signer's. Throws `BackupRefused` for a text that is no public key. */
export function isSignedBy(signer: string, bytes: Uint8Array, signature: string): boolean {
  let key: KeyObject
  try {
    const der = Buffer.from(signer.replace(/^ed25519:/, ''), 'base64url')
    key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  } catch {
    throw new BackupRefused(`"${signer}" is no public key of a signer; "plenaria backup" prints one as ed25519:….`)
  }
  return verify(null, bytes, key, Buffer.from(signature.trim(), 'base64'))
}

function keys(recipient: string, signer: KeyObject, newIdentityFile: string | null): BackupKeys {
  return {
    recipient,
    signer: publicText(signer),
    sign: bytes => sign(null, bytes, signer).toString('base64'),
    newIdentityFile,
  }
}

function readKept(path: string): KeptKeys | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    return JSON.parse(text) as KeptKeys // written by replace
  } catch {
    throw new BackupRefused(`${path} is damaged; remove it, and the next backup makes new keys.`)
  }
}

const privateKey = (text: string) =>
  createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })

const publicText = (key: KeyObject) =>
  `ed25519:${createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64url')}`

function keptText(signer: KeyObject, recipient: string | undefined): string {
  const secret = signer.export({ format: 'der', type: 'pkcs8' }).toString('base64')
  return `${JSON.stringify({ signer: secret, recipient }, null, 2)}\n`
}

function identityText(identity: string, recipient: string, signer: string): string {
  return [
    '# The secret key of the backups of this Plenaria. Without it no backup can be opened, and whoever has it can open',
    '# them all: keep it in two safe places that are not this machine, and remove this file here.',
    `# public key: ${recipient}`,
    `# signer: ${signer}`,
    identity,
    '',
  ].join('\n')
}

function replace(path: string, text: string): void {
  const part = `${path}.part`
  rmSync(part, { force: true })
  writeNew(part, text)
  renameSync(part, path)
}

/** Writes where nothing is yet, not even a link, for nobody else to read; all of it or nothing. */
function writeNew(path: string, text: string): void {
  let handle: number
  try {
    handle = openSync(path, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new BackupRefused(
      `${path} exists and may be the secret key of older backups: move it to a safe place, then run the backup again.`,
    )
  }
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } catch (error) {
    rmSync(path)
    throw error
  } finally {
    closeSync(handle)
  }
}
