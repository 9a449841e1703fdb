import { parentPort } from 'node:worker_threads'
import JSZip from 'jszip'
import type { Paper } from './blocks.ts'
import { paperFromWord } from './from-word.ts'
import { preparedHtml } from './html-prepare.ts'
import { markOdt } from './odt-marks.ts'
import type { PandocDocument } from './pandoc-tree.ts'
import { PaperProblem } from './problem.ts'
import { commentThreads } from './word-comments.ts'
import { markParagraphs } from './word-marks.ts'
import { fileProperties } from './word-names.ts'
import { unzip } from './zip.ts'

// Runs in a worker thread: a hostile file can at worst end this thread. It ends itself after a failure inside pandoc,
// whose memory is then in an unknown state.

// pandoc prints its messages; the output belongs to the program.
console.log = () => {}
console.warn = () => {}

export type WorkerRequest = { kind: 'docx' | 'odt'; bytes: Uint8Array } | { kind: 'html'; text: string }

export type WorkerAnswer = { paper: Paper } | { problem: { code: PaperProblem['code']; message: string } }

parentPort?.on('message', async (request: WorkerRequest) => {
  let answer: WorkerAnswer
  let broken = false
  try {
    answer = { paper: await read(request) }
  } catch (error) {
    broken = !(error instanceof PaperProblem)
    const problem = broken ? damaged() : (error as PaperProblem) // `broken` says that it is one
    answer = { problem: { code: problem.code, message: problem.message } }
  }
  parentPort?.postMessage(answer)
  if (broken) process.exit(1)
})

function read(request: WorkerRequest): Promise<Paper> {
  if (request.kind === 'html') return readHtml(request.text)
  return request.kind === 'docx' ? readDocx(request.bytes) : readOdt(request.bytes)
}

async function readDocx(bytes: Uint8Array): Promise<Paper> {
  // Pictures, fonts and embedded files are left out: pandoc gets only checked text parts, packed anew.
  const parts = unzip(bytes, name =>
    /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels)|docProps\/custom\.xml)$/.test(
      name,
    ),
  )
  refuseDeclarations(parts)
  const main =
    /Target="\/?(word\/[^"/]+\.xml)"[^<>]*officeDocument"|officeDocument"[^<>]*Target="\/?(word\/[^"/]+\.xml)"/.exec(
      parts.get('_rels/.rels') ?? '',
    )
  const name = main?.[1] ?? main?.[2] ?? 'word/document.xml'
  const document = parts.get(name)
  if (!document) throw damaged()
  refuseDepth(document)
  const styles = parts.get('word/styles.xml') ?? ''
  const marked = markParagraphs(document, parts.get('word/numbering.xml') ?? '', styles)
  parts.set(name, marked.documentXml)
  if (styles) parts.set('word/styles.xml', marked.stylesXml)
  const threads = commentThreads(parts.get('word/comments.xml') ?? '', parts.get('word/commentsExtended.xml') ?? '')
  const about = parts.get('docProps/custom.xml') ?? ''
  parts.delete('docProps/custom.xml')
  const tree = await pandoc('docx', await pack(parts))
  return withProperties(paperFromWord({ kind: 'docx', tree, paragraphs: marked.paragraphs, threads, lost: [] }), about)
}

async function readOdt(bytes: Uint8Array): Promise<Paper> {
  const parts = unzip(bytes, name => /^(?:mimetype|META-INF\/manifest\.xml|(?:content|styles|meta)\.xml)$/.test(name))
  if (/encryption-data/.test(parts.get('META-INF/manifest.xml') ?? ''))
    throw new PaperProblem('encrypted', 'The file is protected by a password.')
  refuseDeclarations(parts)
  const content = parts.get('content.xml')
  if (!content) throw damaged()
  refuseDepth(content)
  const { contentXml, ...marked } = markOdt(content, parts.get('styles.xml') ?? '')
  parts.set('content.xml', contentXml)
  const paper = paperFromWord({ kind: 'odt', tree: await pandoc('odt', await pack(parts)), lost: [], ...marked })
  return withProperties(paper, parts.get('meta.xml') ?? '')
}

function withProperties(paper: Paper, xml: string): Paper {
  const properties = fileProperties(xml)
  return Object.keys(properties).length > 0 ? { ...paper, properties } : paper
}

async function readHtml(text: string): Promise<Paper> {
  const tree = await pandoc('html', new Blob([preparedHtml(text)]))
  return paperFromWord({ kind: 'html', tree, paragraphs: [], threads: new Map(), lost: [] })
}

/** Office programs never declare entities; a file that does wants them expanded without end. */
function refuseDeclarations(parts: Map<string, string>): void {
  for (const text of parts.values()) if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw damaged()
}

/** Word nests a few dozen elements; a file with thousands of tables in each other is made to use up memory. */
function refuseDepth(xml: string): void {
  let depth = 0
  for (const [, closing, empty] of xml.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    if (empty !== '/') depth += closing === '/' ? -1 : 1
    if (depth > 200) throw damaged()
  }
}

async function pack(parts: Map<string, string>): Promise<Blob> {
  const zip = new JSZip()
  for (const [name, text] of parts) zip.file(name, text)
  return new Blob([new Uint8Array(await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }))])
}

async function pandoc(from: 'docx' | 'odt' | 'html', file: Blob): Promise<PandocDocument> {
  const { convert } = await import('pandoc-wasm')
  const options = { from, to: 'json', 'track-changes': 'all', 'input-files': ['source'] }
  const { stdout } = await convert(options, null, { source: file })
  if (stdout === '') throw damaged()
  return JSON.parse(stdout) as PandocDocument // pandoc's own writer made it
}

const damaged = () => new PaperProblem('damaged', 'The file is damaged and cannot be read.')
