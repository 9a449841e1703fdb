/**
 * A paper that cannot be written as a file, and why; the code is stable and is what screens translate. `script` is the
 * Unicode name of the first script for which there is no font.
 */
export class PaperNotWritten extends Error {
  readonly code: 'no-font' | 'too-big' | 'too-slow' | 'failed'
  readonly script: string | null
  constructor(code: PaperNotWritten['code'], message: string, script: string | null = null) {
    super(message)
    this.name = 'PaperNotWritten'
    this.code = code
    this.script = script
  }
}
