import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  Kysely,
  type KyselyConfig,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import postgres from 'postgres'

export type Pool = postgres.Sql

/**
 * A pool of connections. Statements are prepared (half the cost of unprepared ones); `?prepare=false` in the URL
 * turns that off for a PgBouncer before 1.21. `timestamptz` arrives as `Temporal.Instant`, `date` as text,
 * `bigint` as number; a string given for a json parameter is taken as JSON that is ready.
 */
export function openPool(url: string, { max = 10 } = {}): Pool {
  const address = new URL(url)
  const prepare = address.searchParams.get('prepare') !== 'false'
  address.searchParams.delete('prepare')
  return postgres(address.href, {
    max,
    prepare,
    // `fetch_types` stays on: without it postgres.js hangs in reserve().
    idle_timeout: 0,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: 'plenaria' },
    types: {
      json: {
        to: 3802,
        from: [114, 3802],
        serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
        parse: (text: string) => JSON.parse(text),
      },
      instant: {
        to: 1184,
        from: [1184],
        serialize: (value: unknown) => String(value),
        parse: (text: string) => Temporal.Instant.from(text),
      },
      date: { to: 1082, from: [1082], serialize: (value: unknown) => String(value), parse: (text: string) => text },
      bigint: { to: 20, from: [20], serialize: (value: unknown) => String(value), parse: Number },
    },
  })
}

/**
 * One transaction on one connection. `begin`, the settings of the actor and the first query leave in one flight:
 * the wire is asked to do nothing that was not needed, and a transaction that asks nothing costs nothing.
 */
export class Flight implements DatabaseConnection {
  readonly #pool: Pool
  readonly #prepare: boolean
  readonly #preamble: (connection: postgres.ReservedSql) => PromiseLike<unknown>[]
  #connection: postgres.ReservedSql | null = null
  #started: Promise<unknown> | null = null

  constructor(pool: Pool, preamble: (connection: postgres.ReservedSql) => PromiseLike<unknown>[]) {
    this.#pool = pool
    this.#prepare = pool.options.prepare !== false
    this.#preamble = preamble
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const connection = this.#connection ?? (await this.#connect())
    const answer = connection.unsafe(query.sql, query.parameters as postgres.ParameterOrJSON<never>[], {
      prepare: this.#prepare,
    })
    const rows = await answer.execute()
    return {
      rows: rows as unknown as Row[],
      numAffectedRows: rows.count == null ? undefined : BigInt(rows.count),
    } as QueryResult<Row>
  }

  // biome-ignore lint/correctness/useYield: streaming is not offered; a page asks for what it shows.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streaming is not offered')
  }

  async commit(): Promise<void> {
    if (!this.#connection) return
    await this.#started
    await this.#connection.unsafe('commit').execute()
    this.#release()
  }

  async rollback(): Promise<void> {
    if (!this.#connection) return
    try {
      await this.#connection.unsafe('rollback').execute()
    } catch {
      // The connection itself broke: PostgreSQL has rolled back, and postgres.js opens another one.
    }
    this.#release()
  }

  async #connect(): Promise<postgres.ReservedSql> {
    // Two first queries at once share the one connection.
    if (!this.#reserving) {
      this.#reserving = this.#pool.reserve().then(connection => {
        this.#connection = connection
        const begun = this.#preamble(connection)
        this.#started = Promise.all(begun)
        // Its failure shows in the first query too; here it only must not count as unhandled.
        this.#started.catch(() => {})
        return connection
      })
    }
    return this.#reserving
  }
  #reserving: Promise<postgres.ReservedSql> | null = null

  #release(): void {
    this.#connection?.release()
    this.#connection = null
    this.#reserving = null
  }
}

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const dialect = {
  createAdapter: () => adapter,
  createDriver: () => nowhere,
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => compiler,
}
const nowhere = {
  init: async () => {},
  acquireConnection: () => Promise.reject(new Error('queries run inside a transaction')),
  beginTransaction: () => Promise.reject(new Error('transactions do not nest')),
  commitTransaction: async () => {},
  rollbackTransaction: async () => {},
  releaseConnection: async () => {},
  destroy: async () => {},
}
const config: KyselyConfig = { dialect }

/** A Kysely whose every query goes through one given flight. */
export function queriesOn(flight: Flight): Kysely<unknown> {
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: use => use(flight) })
  return new Kysely({ config, dialect, driver: nowhere, executor })
}
