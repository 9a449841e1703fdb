import { faceFor } from '../../../kernel/text.ts'
import type { Wording } from '../store/wordings.ts'
import type { PrintedBlock } from './finding.ts'

/** The blocks of a version as a file in one language printed them. */
export function printedBlocks(wordings: readonly Wording[], language: string): PrintedBlock[] {
  return wordings.map(({ block_id, id, kind, label, text }) => {
    const face = faceFor(text, [language])
    const remarked = face.fallback || face.stale || face.state === 'machine'
    return { block: block_id, wording: id, kind, label, language: face.language, text: face.text, remarked }
  })
}
