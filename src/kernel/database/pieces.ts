const ROWS_AT_ONCE = 1000

/** Rows cut into pieces that one `insert` can take: PostgreSQL takes at most 65,535 values in one statement. */
export function piecesOf<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  )
}
