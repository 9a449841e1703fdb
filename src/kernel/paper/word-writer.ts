import { parentPort } from 'node:worker_threads'
import { Packer } from 'docx'
import type { PaperBlock } from './blocks.ts'
import { type WordOptions, wordDocument } from './word-document.ts'

// Runs in a worker thread: a long text keeps nobody else waiting.

export interface WordRequest {
  blocks: PaperBlock[]
  options: WordOptions
}

export interface WordAnswer {
  bytes: Uint8Array
}

parentPort?.on('message', async ({ blocks, options }: WordRequest) => {
  const bytes = new Uint8Array(await Packer.toBuffer(wordDocument(blocks, options)))
  parentPort?.postMessage({ bytes } satisfies WordAnswer, [bytes.buffer])
})
