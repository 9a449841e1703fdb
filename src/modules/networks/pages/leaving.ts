import type { Html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { askOnce } from '../../../kernel/look/kit.ts'

/** The way out, asked once. */
export function leaving(reader: Reader, url: string, says: string): Html {
  const { say } = reader
  return askOnce(
    reader,
    { id: 'leaving', opener: say('bodies-leave') },
    { action: `${url}/leaving`, says, go: say('bodies-leave') },
  )
}
