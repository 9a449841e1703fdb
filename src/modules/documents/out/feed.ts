import { createHash } from 'node:crypto'
import { XMLBuilder } from 'fast-xml-parser'
import type { Reader } from '../../../kernel/http/context.ts'
import type { MadeFile } from '../../../kernel/http/downloads.ts'
import { dates } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { faceFor } from '../../../kernel/text.ts'
import type { FeedView } from '../views/feed.ts'

/** How a program reads: no more of a reader than what the words need. */
type FeedReader = Pick<Reader, 'language' | 'languages' | 'say'>

/**
 * What happened to texts as an Atom feed (RFC 4287) in the reader's language. It names no person and tells nothing of
 * what was said. `self` is its address where everybody may know it.
 */
export function feedFile(reader: FeedReader, view: FeedView, self: string | null): MadeFile {
  const { say, language, languages } = reader
  const words = (text: Parameters<typeof faceFor>[0]) => printable(faceFor(text, languages).text)
  const name = words(view.network.name)
  const page = linkTo(`${view.address}?lang=${language}`)
  const feed = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: idOf(view.id),
      title: view.title ? words(view.title) : say('documents-feed-of', { network: name }),
      updated: view.updated.toString({ smallestUnit: 'second' }),
      author: { name },
      link: [
        { '@rel': 'alternate', '@type': 'text/html', '@hreflang': language, '@href': page },
        ...(self ? [{ '@rel': 'self', '@type': TYPE, '@href': linkTo(self) }] : []),
      ],
      entry: view.entries.map(entry => ({
        id: idOf(entry.document.id, entry.what, entry.key),
        title: `${words(entry.document.title)}: ${titleOf(reader, entry)}`,
        updated: entry.at.toString({ smallestUnit: 'second' }),
        link: {
          '@rel': 'alternate',
          '@type': 'text/html',
          '@hreflang': language,
          '@href': linkTo(`/${view.network.slug}/documents/${entry.document.slug}${entry.query}`),
        },
        summary: { '@type': 'text', '#text': printable(summaryOf(reader, entry)) },
      })),
    },
  }
  return { name: 'feed.atom', bytes: Buffer.from(builder.build(feed)), type: `${TYPE}; charset=utf-8` }
}

const TYPE = 'application/atom+xml'
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', processEntities: true })

function titleOf({ say }: FeedReader, { what, version }: FeedView['entries'][number]): string {
  return what === 'version' ? say('documents-feed-version', { version: version ?? 1 }) : say(`documents-feed-${what}`)
}

function summaryOf(reader: FeedReader, entry: FeedView['entries'][number]): string {
  const { opening, what } = entry
  if (!opening) return titleOf(reader, entry)
  const there = {
    moment: dates(reader.language, opening.closes_zone).moment(opening.closes_at),
    place: opening.closes_place ?? opening.closes_zone,
  }
  return reader.say(what === 'opened' ? 'documents-feed-opened-until' : 'documents-closed-at', there)
}

/** A name for good (RFC 9562 §5.8): the same for the same thing, wherever the house lies. */
function idOf(...what: string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(what)).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** XML 1.0 has no place for control signs and halves of pairs. */
function printable(words: string): string {
  return words.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
