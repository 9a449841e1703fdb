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
 * `bigint` as number; a string given for a json parameter is taken as JSON that is ready. A connection that is idle for
 * `idleSeconds` is closed; 0: never.
 */
export function openPool(
  url: string,
  { max = 10, idleSeconds = 0, onclose }: { max?: number; idleSeconds?: number; onclose?: () => void } = {},
): Pool {
  const address = new URL(url)
  const prepare = address.searchParams.get('prepare') !== 'false'
  address.searchParams.delete('prepare')
  return postgres(address.href, {
    max,
    prepare,
    // `fetch_types` stays on: without it postgres.js hangs in reserve().
    idle_timeout: idleSeconds,
    connect_timeout: 10,
    // By itself postgres.js rests up to 20 s after some failures, and all wait for a database that is long back.
    backoff: retries => Math.min(2 ** retries / 100, 1),
    onnotice: () => {},
    ...(onclose ? { onclose } : {}),
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

/** How a transaction begins: its mode, and one statement that says who asks. */
export interface Preamble {
  begin: string
  settings: string
  values: string[]
}

/** The part of postgres.js's connection that says when it is lost, and that gives it up. */
interface Line {
  onclose: ((error: Error) => void) | null
  terminate: () => void
}

/**
 * One transaction on one connection. `begin`, the settings of the actor and the first query leave in one flight:
 * the wire is asked to do nothing that was not needed, and a transaction that asks nothing costs nothing.
 */
export class Flight implements DatabaseConnection {
  readonly #pool: Pool
  readonly #prepare: boolean
  readonly #preamble: Preamble
  #reserving: Promise<postgres.ReservedSql> | null = null
  #connection: postgres.ReservedSql | null = null
  #started: Promise<unknown> | null = null
  #line: Line | null = null
  // A lost connection is never spoken to nor given back: postgres.js would write to no socket and end the process.
  // It also forgets what still waited for its turn on that connection; `#loss` fails those.
  #lost: Error | null = null
  readonly #loss = Promise.withResolvers<never>()

  constructor(pool: Pool, preamble: Preamble) {
    this.#pool = pool
    this.#prepare = pool.options.prepare !== false
    this.#preamble = preamble
    this.#loss.promise.catch(() => {})
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // postgres.js notices too late: the query would stand in line without having been sent, and answers go to the wrong ones.
    if (query.parameters.includes(undefined)) throw new Error('a parameter of a query is undefined')
    const connection = this.#connection ?? (await this.#connect())
    if (this.#lost) throw this.#lost
    const answer = connection.unsafe(
      query.sql,
      query.parameters as postgres.ParameterOrJSON<never>[],
      {
        prepare: this.#prepare,
        // Else postgres.js sends what has no parameters as plain text, to be parsed and planned anew each time.
        simple: false,
      } as object,
    )
    const rows = await this.#answered(answer.execute())
    return {
      rows: rows as unknown as Row[],
      numAffectedRows: rows.count == null ? undefined : BigInt(rows.count),
    } as QueryResult<Row>
  }

  // biome-ignore lint/correctness/useYield: streaming is not offered; a page asks for what it shows.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streaming is not offered')
  }

  /**
   * Commits; what is to be done last leaves in the same flight. Throws when PostgreSQL rolled back instead, because a
   * statement had failed: what that statement threw, or that nobody said so.
   */
  async commit(last: readonly CompiledQuery[] = []): Promise<void> {
    if (!this.#connection) return
    await this.#orLoss(this.#started)
    if (this.#lost) throw this.#lost
    const done = Promise.all(last.map(query => this.executeQuery(query)))
    done.catch(() => {})
    const { command } = await this.#answered(this.#connection.unsafe('commit').execute())
    this.#release()
    await done
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back: a statement of it had failed')
  }

  async rollback(): Promise<void> {
    if (!this.#connection) return
    try {
      if (!this.#lost) await this.#answered(this.#connection.unsafe('rollback').execute())
    } catch {
      // The connection broke meanwhile: PostgreSQL rolls back what has no connection any more.
    }
    this.#release()
  }

  // Two first queries at once share the one connection.
  #connect(): Promise<postgres.ReservedSql> {
    this.#reserving ??= reserve(this.#pool).then(connection => {
      this.#connection = connection
      const { begin, settings, values } = this.#preamble
      const begun = connection.unsafe(begin, [], { onexecute: (line: Line) => this.#watch(line) } as object).execute()
      this.#started = Promise.all([begun, connection.unsafe(settings, values, { prepare: this.#prepare }).execute()])
      // Its failure shows in the first query too; here it only must not count as unhandled.
      this.#started.catch(() => {})
      return connection
    })
    return this.#reserving
  }

  #watch(line: Line): boolean {
    this.#line = line
    line.onclose = error => {
      this.#lost ??= error
      this.#loss.reject(error)
    }
    return true
  }

  // PostgreSQL ends a slow statement by itself. One that does not is frozen or cut off, and nobody waits for that.
  async #answered<Value>(answer: PromiseLike<Value>): Promise<Value> {
    const timer = setTimeout(() => {
      this.#lost = new NoAnswer(`no answer from the database within ${SECONDS_TO_ANSWER} s`)
      this.#loss.reject(this.#lost)
      this.#line?.terminate()
    }, SECONDS_TO_ANSWER * 1000)
    try {
      return await this.#orLoss(answer)
    } finally {
      clearTimeout(timer)
    }
  }

  #orLoss<Value>(answer: PromiseLike<Value> | Value): Promise<Value> {
    return Promise.race([answer, this.#loss.promise])
  }

  #release(): void {
    if (this.#line) this.#line.onclose = null
    if (!this.#lost) this.#connection?.release()
    this.#connection = null
    this.#reserving = null
  }
}

/** Whether a connection was lost: what postgres.js calls it, or PostgreSQL when it ends one (an administrator, a shutdown). */
export function isLoss(error: unknown): boolean {
  return /^(CONNECTION_|57P0[1-3]$|ECONNRESET$|EPIPE$)/.test(String((error as { code?: unknown } | null)?.code))
}

/** Whether a connection was lost, or cannot be opened: no way to the server, no answer from it, no place free in it. */
export function isUnreachable(error: unknown): boolean {
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown }
  return (
    isLoss(error) || /^(connect|getaddrinfo)$/.test(String(syscall)) || /^(CONNECT_TIMEOUT|53300)$/.test(String(code))
  )
}

const SECONDS_TO_WAIT = 5
const SECONDS_TO_ANSWER = 15

/** The database took a question and says nothing: whether it did what was asked is not known. */
export class NoAnswer extends Error {
  readonly code = 'NO_ANSWER'
}

/** No connection came free in time: the house has more to do than it can. */
export class NoConnection extends Error {
  readonly code = 'NO_CONNECTION'
}

/**
 * Takes a connection, waiting five seconds at most. postgres.js forgets who waits when a connection is lost at the
 * wrong moment; nobody waits for ever here, and a connection that comes late goes back.
 */
async function reserve(pool: Pool): Promise<postgres.ReservedSql> {
  const reserving = pool.reserve()
  const waiting = Promise.withResolvers<never>()
  let late = false
  const timer = setTimeout(() => {
    late = true
    waiting.reject(new NoConnection(`no connection to the database within ${SECONDS_TO_WAIT} s`))
  }, SECONDS_TO_WAIT * 1000)
  reserving.then(
    connection => late && connection.release(),
    () => {},
  )
  try {
    return await Promise.race([reserving, waiting.promise])
  } finally {
    clearTimeout(timer)
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
