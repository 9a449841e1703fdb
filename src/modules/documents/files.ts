import type { Web } from '../../kernel/http/web.ts'
import { documentFile } from './pages/paper.ts'
import { sourceFile } from './views/document.ts'
import { paperView } from './views/paper.ts'
import { paperSaidView } from './views/paper-said.ts'

const DOCUMENT = '/:network/documents/:document'

/** A text as a file to take along, and the file it came from. */
export function fileRoutes(web: Web): void {
  for (const kind of ['docx', 'pdf'] as const) {
    web.file(`${DOCUMENT}.${kind}`, async ({ reader, read }, { network, document }) => {
      if (kind === 'docx' && reader.here.searchParams.get('with') === 'said')
        return documentFile(reader, kind, await read(tx => paperSaidView(tx, network, document)))
      const version = versionAsked(reader.here.searchParams.get('version') ?? '')
      return documentFile(reader, kind, await read(tx => paperView(tx, network, document, version)))
    })
  }
  web.file(`${DOCUMENT}/source`, ({ read }, { network, document }) => read(tx => sourceFile(tx, network, document)))
}

/** A version number from an address; what is none counts as not asked. */
export function versionAsked(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}
