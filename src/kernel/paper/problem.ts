export type PaperProblemCode = 'too-big' | 'damaged' | 'encrypted' | 'wrong-type' | 'too-slow'

/** A file that cannot be read, and why; the code is stable and is what screens translate. */
export class PaperProblem extends Error {
  readonly code: PaperProblemCode
  constructor(code: PaperProblemCode, message: string) {
    super(message)
    this.name = 'PaperProblem'
    this.code = code
  }
}
