import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Language } from '../../languages.ts'
import type { PaperBlock } from '../blocks.ts'
import { readFonts } from './fonts.ts'
import { type PdfWording, pdfPaper } from './nodes.ts'
import { scriptWithoutFont, shown } from './unshowable.ts'

// Runs in a process of its own: a text that brings the native typesetter down ends this process alone. A thread of it looks
// after its memory and its time, because while it works nothing else here does.

export interface PdfRequest {
  blocks: PaperBlock[]
  title: string
  author: string | null
  language: Language
  words: PdfWording
}

export type PdfAnswer = { pdf: Uint8Array; pages: number } | { withoutFont: string } | { failed: string }

/** Resident memory of this process, in megabytes. */
const MEMORY_AT_MOST = 1_500
const SECONDS_AT_MOST = 90

const folder = fileURLToPath(new URL('.', import.meta.url))
const fonts = readFonts()
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts.files }] })
const template = readFileSync(new URL('./template.typ', import.meta.url), 'utf8')
const data = fileURLToPath(new URL('./paper.json', import.meta.url))

/** When the work at hand began, in seconds since 1970; 0 at rest. */
const busySince = new Int32Array(new SharedArrayBuffer(4))
const guard = new Worker(new URL('./guard.ts', import.meta.url), {
  workerData: { busySince, parent: process.ppid, memoryMb: MEMORY_AT_MOST, seconds: SECONDS_AT_MOST },
})
guard.unref()

process.on('disconnect', () => process.exit())
process.on('message', (request: PdfRequest) => {
  Atomics.store(busySince, 0, Math.floor(Date.now() / 1_000))
  const answer = typeset(request)
  Atomics.store(busySince, 0, 0)
  process.send?.(answer)
})

function typeset(request: PdfRequest): PdfAnswer {
  const paper = pdfPaper(request.blocks, { ...request, fonts }, text => shown(text, fonts.has))
  const json = JSON.stringify(paper)
  const script = scriptWithoutFont(json, fonts.has)
  if (script !== null) return { withoutFont: script }
  compiler.mapShadow(data, Buffer.from(json))
  try {
    const compiled = compiler.compile({ mainFileContent: template })
    if (!compiled.result) return { failed: said(compiled.takeDiagnostics()?.shortDiagnostics) }
    const pages = compiled.result.numOfPages
    return { pdf: new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })), pages }
  } catch (error) {
    return { failed: said(error) }
  } finally {
    compiler.unmapShadow(data)
    // What was set is remembered for the next one; nothing of this paper shall stay.
    compiler.evictCache(0)
  }
}

/** For whoever mends the template: what the typesetter says, without the words of the text. */
const said = (error: unknown) =>
  String(error instanceof Error ? error.message : JSON.stringify(error))
    .replace(/`[^`]*`/g, '`…`')
    .slice(0, 300)
