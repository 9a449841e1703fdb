import type { World } from '../world.ts'

/**
 * What changes by looking alone, by the clock, or is nobody's: sessions, keys of forms, the clock, which migrations there
 * are, the chain of the journal.
 */
const ASIDE = [
  // What a job writes a moment after the change that it belongs to.
  'kernel_search_entry',
  'kernel_search_words',
  'register_changed',
  'networks_found',
  'networks_found_total',
  'networks_figure',
  'kernel_link',
  'kernel_mail',
  'kernel_mail_content',
  'documents_told',
  'notices_matter',
  'notices_notice',
  'documents_sending',
  'accounts_session',
  'kernel_request',
  'kernel_clock',
  'kernel_event_done',
  'kernel_migration',
  'kernel_journal_link',
]

/** Every row of every table as one fingerprint a table, seen by the superuser. */
export async function everyTable(world: World, aside: readonly string[] = ASIDE): Promise<Record<string, string>> {
  const names = await world.everyRow<{ name: string }>(`
    select format('%I', tablename) as name from pg_tables
    where schemaname = 'public' and tablename not in (${aside.map(name => `'${name}'`).join()}) order by 1`)
  const one = ({ name }: { name: string }) =>
    `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as rows from ${name} t`
  const rows = await world.everyRow<{ name: string; rows: string }>(names.map(one).join(' union all '))
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]))
}

/** The names of the tables that differ. */
export function changesFrom(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter(name => before[name] !== after[name])
}
