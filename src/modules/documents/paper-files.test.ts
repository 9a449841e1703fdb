import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { block } from '../../kernel/paper/blocks.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { withFace } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { makeDraft } from './actions/draft.ts'
import { openToComment } from './actions/open.ts'
import { documentTexts } from './index.ts'
import { readDocument } from './reading/read-document.ts'
import { paperView } from './views/paper.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const PLAN = `# 1. D’où vient ce plan

1.1 Ce projet réunit ce que les syndicats ont dit.[^1]

## 1.2 Ce que nous ferons

Actions : le réseau et ses affiliés vont
- Publier chaque année les effectifs.
  - ville par ville
- Négocier un comité de santé.

| Pays | Villes |
| Pérou | 12 |

[^1]: En session, par écrit et au téléphone.
`

async function draft(words: string, title = 'Projet de plan', language = 'fr'): Promise<string> {
  const source = { name: 'plan.md', bytes: Buffer.from(`${words}\n<!-- ${title} -->`) }
  const reading = readDocument(await readPaper('plan.md', Buffer.from(words)), { language })
  return world.write('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    return (await makeDraft(tx, network, { title, reading, source })).slug
  })
}

async function opened(words: string, title: string, audience: 'public' | 'network' = 'public'): Promise<string> {
  const slug = await draft(words, title)
  const day = Temporal.Now.plainDateISO().add({ days: 30 }).toString()
  const until = { day, hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience }
  await world.write('officer', tx => openToComment(tx, 'towns', slug, until))
  return slug
}

const view = (slug: string) => world.read('officer', tx => paperView(tx, 'towns', slug))

/** Gives some of its blocks a face. */
async function translate(slug: string, language: string, words: (at: number) => string | null): Promise<void> {
  const { blocks } = await view(slug)
  const wordings = documentTexts.find(holder => holder.kind === 'wording')!
  await writing(world.house.database.pool, service('place-face'), async tx => {
    for (const [at, one] of blocks.entries()) {
      const text = words(at)
      if (text) await wordings.save(tx, one.id, withFace(one.text, language, text, 'checked'))
    }
  })
}

async function file(as: string | null, path: string) {
  const browser = await world.as(as)
  const answer = await fetch(`${world.house.origin}${path}`, { headers: { cookie: browser.cookie() } })
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

async function wordOf(path: string, as: string | null = null) {
  const { answer, bytes } = await file(as, path)
  assert.equal(answer.status, 200, path)
  return (await readPaper('taken.docx', bytes)).blocks
}

test('the Word file of a text says what the page says: headings, numbers, lists, tables and notes', async () => {
  const slug = await opened(PLAN, 'Plan en Word')
  const { blocks } = await view(slug)
  const [title, state, address, ...rest] = await wordOf(`/towns/documents/${slug}.docx?lang=fr`)
  assert.deepEqual([title!.kind, title!.text], ['title', 'Plan en Word'])
  assert.match(state!.text, /Version .1.* · Ouvert jusqu’au/)
  assert.match(address!.text, new RegExp(`/towns/documents/${slug}$`))
  const printed = (kind: string) => (['action', 'reference', 'item'].includes(kind) ? 'item' : kind)
  assert.deepEqual(
    rest.filter(one => one.kind !== 'table').map(one => [one.kind, one.level, one.label, one.text]),
    blocks
      .filter(one => one.kind !== 'table')
      .map(({ kind, level, label, text }) => [
        printed(kind) === 'item' || kind === 'heading' ? printed(kind) : 'paragraph',
        level ?? (printed(kind) === 'item' ? 1 : 0),
        label ?? (printed(kind) === 'item' ? '•' : null),
        text.faces['fr']!.text,
      ]),
  )
  const table = rest.find(one => one.kind === 'table')
  assert.deepEqual(
    table?.rows.map(row => row.map(cell => cell.map(one => one.text).join())),
    [
      ['Pays', 'Villes'],
      ['Pérou', '12'],
    ],
  )
  assert.deepEqual(
    rest.flatMap(one => one.notes.map(note => note.text)),
    ['En session, par écrit et au téléphone.'],
  )
  // Uploaded again it is the same text: its numbers and kinds are read as they were.
  const again = readDocument({ kind: 'docx', blocks: rest, lost: [] }, { language: 'fr' })
  assert.deepEqual(
    again.blocks.map(one => [one.kind, one.label, one.text]),
    blocks.map(one => [one.kind, one.label, one.text.faces['fr']!.text]),
  )
})

test('what has no words in the language asked for stands there in its own, and the file says so', async () => {
  const slug = await opened('1. Un titre\n\nUne phrase.\n\nUne autre phrase.\n', 'Plan traduit')
  await translate(slug, 'ar', at => (at === 1 ? 'جملة أولى.' : null))
  const blocks = await wordOf(`/towns/documents/${slug}.docx?lang=ar`)
  const texts = blocks.map(one => one.text)
  assert.ok(texts.some(text => text.startsWith('فقرتان ليست لهما')))
  assert.ok(texts.includes('جملة أولى.'), texts.join('\n'))
  assert.ok(texts.some(text => /^Une autre phrase\. \[.*الفرنسية.*\]$/u.test(text)))
  const { answer } = await file(null, `/towns/documents/${slug}.docx?lang=ar`)
  assert.match(answer.headers.get('content-disposition') ?? '', /attachment; filename\*=UTF-8''.*-ar\.docx$/)
})

test('a text without any words in that language is given in its original, which is said first', async () => {
  const slug = await opened('1. Un titre\n\nUne phrase.\n', 'Plan en français seul')
  const blocks = await wordOf(`/towns/documents/${slug}.docx?lang=es`)
  assert.ok(blocks.some(one => /todavía no existe en español.*original, en francés/.test(one.text.replace(/[⁦-⁩]/g, ''))))
  assert.ok(blocks.some(one => one.text === 'Une phrase.'))
  assert.equal(blocks.filter(one => one.text.includes('[')).length, 0)
  const { answer } = await file(null, `/towns/documents/${slug}.docx?lang=es`)
  assert.match(answer.headers.get('content-disposition') ?? '', /-fr\.docx$/)
})

test('the PDF is tagged, says its language, and is the same for whoever asks again', async () => {
  const slug = await opened(PLAN, 'Plan en PDF')
  const [one, other] = await Promise.all([1, 2].map(() => file(null, `/towns/documents/${slug}.pdf?lang=fr`)))
  assert.equal(one!.bytes.subarray(0, 5).toString(), '%PDF-')
  const words = one!.bytes.toString('latin1')
  assert.match(words, /\/StructTreeRoot/)
  assert.match(words, /\/Lang ?\(fr\)/)
  assert.ok(one!.bytes.equals(other!.bytes))
})

test('a draft is a file for the secretariat alone, a text of the network for its members', async () => {
  const secret = await draft('1. Un brouillon\n\nUne phrase cachée.\n', 'Brouillon')
  const inner = await opened('1. Pour nous\n\nUne phrase entre nous.\n', 'Entre nous', 'network')
  for (const kind of ['docx', 'pdf']) {
    for (const [who, slug, status] of [
      ['member-sw', secret, 404],
      [null, secret, 404],
      ['officer', secret, 200],
      [null, inner, 404],
      ['officer-water', inner, 404],
      ['member-sw', inner, 200],
    ] as const)
      assert.equal(
        (await file(who, `/towns/documents/${slug}.${kind}?lang=fr`)).answer.status,
        status,
        `${who} ${kind}`,
      )
  }
})

test('letters without a font are refused as PDF with a sentence that leads to the Word file, which has them', async () => {
  const slug = await opened('1. བོད་ཡིག\n\nརྩ་འཛུགས་ནི་མི་རྣམས་ཡིན།\n', 'Tibetan')
  const { answer, bytes } = await file(null, `/towns/documents/${slug}.pdf?lang=en`)
  assert.equal(answer.status, 422)
  assert.match(bytes.toString(), /Tibetan.*Take the Word file/s)
  assert.ok((await wordOf(`/towns/documents/${slug}.docx?lang=en`)).some(one => one.text.includes('རྩ་འཛུགས')))
})

test('the page of a text offers each file with its kind and language', async () => {
  const slug = await opened('1. Un titre\n\nUne phrase.\n', 'Plan à prendre')
  await translate(slug, 'en', at => (at === 1 ? 'A sentence.' : null))
  const page = await (await world.as(null)).get(`/towns/documents/${slug}?lang=en`)
  const links = page.page.querySelectorAll('nav a[download]').map(a => [a.text, a.getAttribute('hreflang')])
  assert.deepEqual(links, [
    ['Word, in English', 'en'],
    ['PDF, in English', 'en'],
    ['Word, in French', 'fr'],
    ['PDF, in French', 'fr'],
  ])
})

test('a text of 180 paragraphs in four languages is written in each, from right to left too', async () => {
  const sentence = 'Les services publics locaux tiennent par celles et ceux qui les font vivre.'
  const words = Array.from({ length: 180 }, (_, at) => `1.${at + 1} ${sentence} ${at}`).join('\n\n')
  const slug = await opened(words, 'Long plan')
  await translate(slug, 'ar', at => `الخدمات العامة المحلية تقوم على من يعملون فيها ${at}`)
  await translate(slug, 'en', at => `Local public services live by those who work in them ${at}`)
  await translate(slug, 'es', at => `Los servicios públicos locales viven de quienes trabajan en ellos ${at}`)
  for (const language of ['fr', 'en', 'es', 'ar']) {
    const blocks = await wordOf(`/towns/documents/${slug}.docx?lang=${language}`)
    assert.ok(blocks.length >= 183, `${language}: ${blocks.length}`)
    const { answer, bytes } = await file(null, `/towns/documents/${slug}.pdf?lang=${language}`)
    assert.equal(answer.status, 200, bytes.subarray(0, 300).toString())
    assert.match(bytes.toString('latin1'), new RegExp(`/Lang ?\\(${language}\\)`))
  }
})

test('a table that is none any more stays lines', async () => {
  const { documentPaper } = await import('./pages/paper.ts')
  const { texts } = await import('../../kernel/texts.ts')
  const slug = await opened('Pays | Villes\nPérou | 12\n', 'Table')
  const all = await view(slug)
  const reader = { language: 'fr', languages: ['fr'], say: texts('fr') } as never
  const with_ = (text: string) => ({
    ...all,
    blocks: all.blocks.map(one => ({
      ...one,
      text: { ...one.text, faces: { fr: { text, state: 'original' as const, of: 1 } } },
    })),
  })
  assert.equal(documentPaper(reader, with_('a | b\nc')).blocks.at(-1)!.kind, 'paragraph')
  assert.equal(documentPaper(reader, with_('a | b\nc | d')).blocks.at(-1)!.kind, block('table', '').kind)
})
