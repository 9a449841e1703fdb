/** A backup that cannot be made, or a file that cannot be restored: one sentence for whoever gave the command. */
export class BackupRefused extends Error {}

/** The form of the files inside a backup; a change that an older Plenaria could not read raises it. */
export const FORMAT = 1

/** What a backup leaves out, and the reason that its first page gives. */
export interface LeftOut {
  table: string
  why: string
}

export interface TableShape {
  name: string
  /** Those that are stored, in their order; what PostgreSQL computes from others is not. */
  columns: { name: string; type: string }[]
}

export interface AppliedMigration {
  module: string
  name: string
  sha256: string
}

/** `about.json`, the first file of a backup: enough to know whether it can be restored here. */
export interface About {
  product: 'plenaria'
  format: number
  /** The version of Plenaria that made it. */
  version: string
  /** Major version of the PostgreSQL it was read from. */
  postgres: number
  at: string
  migrations: AppliedMigration[]
  tables: TableShape[]
  leftOut: LeftOut[]
}

/** `manifest.json`, the last file but one: what must have been read when everything has been read. */
export interface Manifest {
  /** SHA-256 of about.json. */
  about: string
  /** SHA-256 of each table's rows in the text form of COPY, all pieces one after the other. */
  tables: Record<string, { rows: number; sha256: string }>
  /** Bytes of each uploaded file, under its SHA-256. */
  files: Record<string, number>
  /** Files that a row names and that were not in the store, or not what their name says. */
  missing: string[]
  sequences: { name: string; value: string; called: boolean }[]
  /** The end of the journal's chain at that moment. */
  journalHead: { position: number; hash: string } | null
}

/** Names inside the archive. Rows of a table come in pieces, so that no piece's size need be known before it is read. */
export const ABOUT = 'about.json'
export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'manifest.sig'
export const pieceName = (table: string, number: number) => `tables/${table}/${String(number).padStart(6, '0')}.copy`
export const fileName = (hash: string) => `files/${hash}`

const MB = 1024 * 1024

/** How many bytes a part of that name may have, so that a forged one cannot fill the memory of whoever reads it. */
export function largest(name: string): number {
  const meaning = meaningOf(name)
  return meaning && 'file' in meaning ? 32 * MB : 64 * MB
}

/** What a name inside an archive stands for; null for one that no backup of ours holds. */
export function meaningOf(name: string): { table: string } | { file: string } | { page: string } | null {
  if ([ABOUT, MANIFEST, SIGNATURE].includes(name)) return { page: name }
  const table = /^tables\/([a-z_][a-z0-9_]*)\/\d{6,}\.copy$/.exec(name)?.[1]
  if (table) return { table }
  const file = /^files\/([0-9a-f]{64})$/.exec(name)?.[1]
  return file ? { file } : null
}
