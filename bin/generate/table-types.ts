import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MODULES } from '../../src/app/modules.ts'
import { openPool } from '../../src/kernel/database/driver.ts'
import { startEmbedded } from '../../src/kernel/database/embedded.ts'
import { migrate, migrationsOf } from '../../src/kernel/database/migrate.ts'

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  defaulted: boolean
  generated: boolean
  comment: string | null
}

/** `tables.ts` of every module, read from a database that was just migrated: a store knows its own tables only. */
export async function tableTypes(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-types-'))
  const database = await startEmbedded({ dataFolder: folder, log: () => {} })
  try {
    await migrate(database.url.owner, 'plenaria_app', migrationsOf(MODULES))
    const columns = await columnsOf(database.url.owner)
    return Object.fromEntries(
      MODULES.map(module => [module, columns.filter(column => column.table.startsWith(`${module}_`))] as const)
        .filter(([, own]) => own.length > 0)
        .map(([module, own]) => [`src/modules/${module}/tables.ts`, fileOf(module, own)]),
    )
  } finally {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function columnsOf(url: string): Promise<Column[]> {
  const pool = openPool(url, { max: 1 })
  try {
    return (await pool`
      select relname as table, attname as column, format_type(atttypid, null) as type, not attnotnull as nullable,
        atthasdef and attgenerated = '' as defaulted, attgenerated <> '' as generated, col_description(attrelid, attnum) as comment
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
      order by relname, attnum`) as unknown as Column[]
  } finally {
    await pool.end()
  }
}

function fileOf(module: string, columns: Column[]): string {
  const tables = [...new Set(columns.map(column => column.table))]
  const body = tables
    .map(
      table =>
        `  ${table}: {\n${columns
          .filter(one => one.table === table)
          .map(line)
          .join('\n')}\n  }`,
    )
    .join('\n')
  const uses = (word: string) => new RegExp(`\\b${word}\\b`).test(body)
  const kysely = ['ColumnType', 'Generated'].filter(uses)
  const imports = [
    ...(kysely.length > 0 ? [`import type { ${kysely.join(', ')} } from 'kysely'`] : []),
    ...(uses('Text') ? ["import type { Text } from '../../kernel/text.ts'"] : []),
  ]
  const name = module[0]!.toUpperCase() + module.slice(1)
  return `// Made by \`npm run generate\` from the migrated schema.\n${imports.join('\n')}\n\nexport interface ${name}Tables {\n${body}\n}\n`
}

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  boolean: 'boolean',
  date: 'string',
  'time without time zone': 'string',
  'timestamp with time zone': 'Temporal.Instant',
  interval: 'string',
  bytea: 'Uint8Array',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  jsonb: 'Text',
}

// A jsonb column is a `Text` unless its comment says `type: …`.
function line({ column, type, nullable, defaulted, generated, comment }: Column): string {
  const plain = comment?.startsWith('type: ') ? comment.slice(6) : (TYPES[type] ?? 'unknown')
  const whole = nullable ? `${plain} | null` : plain
  const kind = generated ? `ColumnType<${whole}, never, never>` : defaulted ? `Generated<${whole}>` : whole
  return `    ${column}: ${kind}`
}
