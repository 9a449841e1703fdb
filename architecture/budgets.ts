/** What one visitor on a slow connection may be asked to download. Sizes are bytes after compression. */
export const budgets = {
  /** HTML and stylesheet of a first visit: one round of packets of a fresh connection (RFC 6928, ten segments). */
  firstVisit: 14 * 1024,
  /** All scripts of a page together; every one of them is deferred. */
  scripts: 15 * 1024,
  /** The one stylesheet, which a first visit carries inside the page. */
  stylesheet: 5 * 1024,
} as const

/**
 * Pages whose length is decided by what members wrote, not by us: only their first flush is held against `firstVisit`.
 * The key is the page's route, the value is the reason in one sentence.
 */
export const measuredAtFirstFlush: Readonly<Record<string, string>> = {
  '/:network/documents/:document':
    'a draft is as long as its authors made it; its first screen leaves at once and the rest follows',
}
