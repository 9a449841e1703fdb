import { documentsNotices } from '../modules/documents/index.ts'
import type { NoticeKind } from '../modules/notices/index.ts'

/** Everything people are told of, in the order in which they choose how. A module exports its own from its door. */
export const NOTICE_KINDS: readonly NoticeKind[] = [...documentsNotices]
