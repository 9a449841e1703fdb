import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

const FRENCH = [
  'Contexte',
  '1.1\tLes parcs de nos villes sont ouverts à tout le monde, tous les jours de l’année.',
  '1.2\tLes jardinières et les jardiniers les gardent, les soignent et les défendent.',
  '1.3\tSans budget, 40 parcs ont fermé en 2021 dans 7 villes du réseau.',
  'Priorités',
  '2.1\tNous voulons que chaque ville publie ce qu’elle dépense pour ses parcs.',
  '2.2\tNous voulons que celles et ceux qui y travaillent aient un contrat stable.',
  'Actions : le réseau et ses membres vont',
  '· Étudier les budgets de 12 villes',
  '· Publier un guide',
]
const ENGLISH = [
  'Parks for everybody – first draft',
  'Context',
  '1.1\tThe parks of our towns are open to everybody, on every day of the year.',
  '1.2\tGardeners keep them, care for them and defend them.',
  '1.3\tWithout money, 40 parks were closed in 2021 in 7 towns of the network.',
  'Priorities',
  '2.1\tWe want each town to publish what it spends on its parks.',
  '2.2\tWe want those who work in them to have a stable contract.',
  'Actions: the network and its members will',
  '· Study the budgets of 12 towns',
  '· Publish a guide',
]
const OPENING = { day: '2037-02-28', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'public' }

let world: World
let officer: Browser
let member: Browser
let made = 0

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  member = await world.as('member-sw')
})
after(() => world.close())

interface Block {
  id: string
  label: string | null
  text: { original: string; faces: Record<string, { text: string; state: string }> }
  said?: { id: string }[]
}

/** An open text of these lines. */
async function opened(lines: readonly string[] = FRENCH): Promise<string> {
  const title = `Des parcs pour tout le monde ${++made}`
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', {
    pasted: [`${title} – premier projet`, ...lines].join('\n\n'),
    language: 'fr',
    title,
  })
  const address = sent.location!.split('?')[0]!
  const went = await officer.submit(address, `${address}/opening`, OPENING)
  assert.equal(went.status, 303, went.body)
  return address
}

const bring = (
  address: string,
  as: 'version' | 'language',
  lines: readonly string[],
  more: Record<string, string> = {},
  who = officer,
) => who.submit(`${address}/files/${as}`, `${address}/files/${as}`, { pasted: lines.join('\n\n'), ...more })
const blocksOf = async (address: string, who = officer) =>
  ((await who.json(`/api/v1${address}`)).body as { blocks: Block[] }).blocks
const wordsOf = ({ text }: Block) => text.faces[text.original]!.text
const publish = async (file: string, who = officer) => who.submit(`${file}?lang=en`, file)

test('a later version keeps who each paragraph is, and everything said stays with it', async () => {
  const address = await opened()
  const before = await blocksOf(address)
  const spoken = before.find(({ label }) => label === '1.3')!
  const page = `${address}/blocks/${spoken.id}`
  assert.equal((await member.submit(page, `${page}/comments`, { words: 'Nyumbani pia.', language: 'sw' })).status, 303)
  const next = FRENCH.map(line => line.replace('40 parcs ont fermé', '42 parcs ont dû fermer'))
  next.splice(1, 0, '1.0\tCe texte a été écrit par celles et ceux qui travaillent dehors.')
  const sent = await bring(address, 'version', [...next.slice(0, 6), next[7]!, next[6]!, ...next.slice(8)])
  assert.equal(sent.status, 303, sent.body)
  const file = sent.location!
  const look = await officer.get(`${file}?lang=en`)
  assert.match(look.body, /<ins>.*?42.*?<\/ins>/s)
  assert.match(look.body, /Publish version 2/)
  const done = await publish(file)
  assert.equal(done.status, 303, done.body)
  const after = await blocksOf(address)
  assert.equal(after.length, before.length + 1)
  for (const block of before)
    assert.ok(
      after.some(({ id }) => id === block.id),
      wordsOf(block),
    )
  const now = after.find(({ id }) => id === spoken.id)!
  assert.match(wordsOf(now), /42 parcs/)
  assert.equal(now.said?.length, 1)
  assert.match((await officer.get(`${address}?version=1`)).body, /40 parcs/)
  assert.match(
    (await officer.get(`${address}?compare=1..2&lang=en`)).body,
    /<ins>[^<]*(?:<span[^>]*>[^<]*<\/span>)?[^<]*42/,
  )
})

test('a paragraph that a version leaves out keeps what was said about it, and is answered', async () => {
  const address = await opened()
  const gone = (await blocksOf(address)).find(({ label }) => label === '2.2')!
  const page = `${address}/blocks/${gone.id}`
  await member.submit(page, `${page}/comments`, { words: 'Mkataba kwa wote.', language: 'sw' })
  const sent = await bring(
    address,
    'version',
    FRENCH.filter(line => !line.startsWith('2.2')),
  )
  assert.match((await officer.get(`${sent.location!}?lang=en`)).body, /One thing was said about it/)
  await publish(sent.location!)
  assert.equal(
    (await blocksOf(address)).some(({ id }) => id === gone.id),
    false,
  )
  assert.match((await member.get(`${address}?lang=en`)).body, /no longer in the text[\s\S]*Mkataba kwa wote/)
  assert.match((await member.get(`${page}?lang=en`)).body, /Since version 2 this paragraph is no longer in the text/)
  assert.doesNotMatch((await (await world.as(null)).get(address)).body, /Mkataba/)
  const said = (
    await world.everyRow<{ id: string }>(`select id from documents_contribution where block_id = '${gone.id}'`)
  )[0]!.id
  const desk = `${address}/desk/${gone.id}`
  const answered = await officer.submit(desk, `${page}/answers`, {
    treatment: 'taken-up',
    reason: 'Dit ailleurs.',
    language: 'fr',
  })
  assert.equal(answered.status, 303, answered.body)
  const released = await officer.submit(`${address}/desk`, `${address}/versions`)
  assert.equal(released.status, 303, released.body)
  const [row] = await world.everyRow<{ version: number }>(
    `select version from documents_answer where contribution_id = '${said}'`,
  )
  assert.equal(row?.version, 2)
  const links = await world.everyRow(`select from trace_link where from_id = '${said}' and to_id = '${gone.id}'`)
  assert.equal(links.length, 1, 'it leads to the paragraph that was taken out')
})

test('paragraphs that a version joins say where what was said about them is', async () => {
  const address = await opened()
  const [one, two] = (await blocksOf(address)).filter(({ label }) => label === '1.1' || label === '1.2')
  const joined = FRENCH.flatMap((line, at) =>
    at === 1 ? [`${line} ${FRENCH[2]!.split('\t')[1]}`] : at === 2 ? [] : [line],
  )
  const sent = await bring(address, 'version', joined)
  await publish(sent.location!)
  const after = await blocksOf(address)
  const [left] = [one!, two!].filter(({ id }) => !after.some(block => block.id === id))
  const [stays] = [one!, two!].filter(block => block !== left)
  assert.ok(left && stays)
  assert.match(
    (await member.get(`${address}/blocks/${left.id}?lang=en`)).body,
    new RegExp(`In version 2 it became part of another paragraph.*?${stays.id}`, 's'),
  )
  assert.match(
    (await member.get(`${address}/blocks/${stays.id}?lang=en`)).body,
    /another paragraph became part of this one/,
  )
})

test('whoever decides about a doubtful paragraph says which one it is', async () => {
  const address = await opened()
  const before = (await blocksOf(address)).find(({ label }) => label === '2.1')!
  const next = FRENCH.map(line =>
    line.startsWith('2.1') ? '2.1\tLes communes doivent ouvrir leurs comptes au public.' : line,
  )
  const { location: file } = await bring(address, 'version', next)
  const page = await officer.get(`${file}?lang=en`)
  assert.match(page.body, /One paragraph to look at/)
  const fields = officer.fieldsOf(page, file!)
  fields.set('block', before.id)
  const sent = await officer.post(file!, fields)
  assert.equal(sent.status, 303, sent.body)
  const now = (await blocksOf(address)).find(({ id }) => id === before.id)!
  assert.match(wordsOf(now), /Les communes/)
})

test('a file of another document is told, and taken only when somebody says that it is this one', async () => {
  const address = await opened()
  const other = [
    'Ordre du jour',
    'Ouverture de la séance par la présidence',
    'Rapport de la trésorière',
    'Divers',
    'Fin',
  ]
  const refused = await bring(address, 'version', other)
  assert.equal(refused.status, 422)
  assert.match((await bring(address, 'version', other)).body, /name="anyway"/)
  assert.equal((await bring(address, 'version', other, { anyway: 'on' })).status, 303)
})

test('the same file twice is one, and what the text says already is no version', async () => {
  const address = await opened()
  const next = FRENCH.map(line => line.replace('un guide', 'deux guides'))
  const first = await bring(address, 'version', next)
  const again = await bring(address, 'version', next)
  assert.equal(again.location!.split('?')[0], first.location)
  assert.match(again.location!, /done=documents-file-known/)
  await publish(first.location!)
  assert.equal((await bring(address, 'version', next)).location!.split('?')[0], first.location)
  const same = await bring(
    address,
    'version',
    next.map(line => line.replaceAll('’', "'")),
  )
  const none = await publish(same.location!)
  assert.equal(none.status, 422)
  assert.match(none.body, /nothing to publish/)
  const [{ n }] = (await world.everyRow<{ n: number }>(
    `select count(*)::int as n from documents_version where document_id = (select id from documents_document where slug = '${address.split('/').at(-1)}')`,
  )) as [{ n: number }]
  assert.equal(n, 2)
})

test('a version is not published over another that came meanwhile', async () => {
  const address = await opened()
  const { location: one } = await bring(
    address,
    'version',
    FRENCH.map(line => line.replace('un guide', 'un manuel')),
  )
  const { location: two } = await bring(
    address,
    'version',
    FRENCH.map(line => line.replace('un guide', 'un film')),
  )
  const stale = officer.fieldsOf(await officer.get(`${two}?lang=en`), two!)
  await publish(one!)
  const late = await officer.post(two!, stale)
  assert.equal(late.status, 422)
  assert.match((await blocksOf(address)).map(wordsOf).join(), /un manuel/)
})

test('nobody but the secretariat brings a version or sees one that waits', async () => {
  const address = await opened()
  const { location: file } = await bring(
    address,
    'version',
    FRENCH.map(line => line.replace('un guide', 'un secret')),
  )
  for (const slug of ['delegate-es', 'member-sw', 'translator', 'ally', 'officer-water', null]) {
    const who = await world.as(slug)
    for (const page of [file!, `${address}/files/version`]) {
      const answer = await who.get(page)
      assert.equal(
        answer.status === 200 || answer.body.includes('un secret'),
        false,
        `${slug} ${page} ${answer.status}`,
      )
    }
  }
})

test('a file in another language is laid beside the text, and its faces are entered with their state', async () => {
  const address = await opened()
  const translator = await world.as('translator')
  const sent = await bring(address, 'language', ENGLISH, { language: 'en', state: 'machine' }, translator)
  assert.equal(sent.status, 303, sent.body)
  const file = sent.location!
  assert.equal((await member.get(file)).status, 403)
  const page = await translator.get(`${file}?lang=en`)
  assert.match(page.body, /The whole text is in the file/)
  assert.equal((await translator.submit(file, file)).status, 303)
  const faces = await world.until(async () => {
    const blocks = await blocksOf(address)
    return blocks.every(({ text }) => text.faces['en']) && blocks
  })
  const third = faces.find(({ label }) => label === '1.3')!
  assert.match(third.text.faces['en']!.text, /40 parks were closed/)
  assert.equal(third.text.faces['en']!.state, 'machine')
  await world.until(async () =>
    /Parks for everybody/.test((await (await world.as(null)).get(`${address}?lang=en`)).body),
  )
  const both = await (await world.as(null)).get(`${address}?lang=fr,en`)
  assert.match(both.body, /class="two"[\s\S]*40 parcs ont fermé[\s\S]*40 parks were closed/)
  assert.equal((await translator.post(file, translator.fieldsOf(page, file))).status, 409)
})

test('a translation that splits a paragraph and leaves one out loses nothing: both halves are one face, the other is lacking', async () => {
  const address = await opened()
  const split = ENGLISH.flatMap(line =>
    line.startsWith('1.3')
      ? ['1.3\tWithout money, 40 parks were closed in 2021.', '', 'So it was in 7 towns.', '']
      : line.startsWith('2.2')
        ? []
        : [line],
  )
  const { location: file } = await bring(address, 'language', split, { language: 'en', state: 'checked' })
  const page = await officer.get(`${file}?lang=en`)
  assert.match(page.body, /One paragraph that the file does not have/)
  await officer.submit(file!, file!)
  const block = await world.until(async () =>
    (await blocksOf(address)).find(({ label, text }) => label === '1.3' && text.faces['en']),
  )
  assert.match(block.text.faces['en']!.text, /in 2021\.\nSo it was in 7 towns/)
})

test('a translation of another text, or in the language of the text itself, is told so', async () => {
  const address = await opened()
  const own = await bring(address, 'language', FRENCH, { language: 'fr', state: 'checked' })
  assert.equal(own.status, 422)
  const other = await bring(
    address,
    'language',
    ['Agenda', 'Opening', '99. Report of 1998', '98. Report of 1997', 'End of the meeting'],
    { language: 'en', state: 'checked' },
  )
  assert.equal(other.status, 422)
})

test('what is doubtful is asked sixty at a time, what was decided goes along, and the last step comes when all were seen', async () => {
  const sentence = (word: string, at: number) =>
    Array.from({ length: 8 }, (_, nth) => `${word}${at * 8 + nth}`).join(word === 'ancien' ? ' et ' : ' ou ')
  const address = await opened([...FRENCH, ...Array.from({ length: 65 }, (_, at) => sentence('ancien', at + 10))])
  const others = Array.from({ length: 65 }, (_, at) => sentence('nouveau', at + 10))
  const brought = await bring(address, 'version', ['Des parcs pour tout le monde', ...FRENCH, ...others], {
    anyway: 'on',
  })
  assert.equal(brought.status, 303, brought.body)
  const file = brought.location!.split('?')[0]!
  const first = await officer.get(`${file}?lang=en`)
  const asked = officer.fieldsOf(first, file).getAll('at')
  assert.equal(asked.length, 60)
  assert.doesNotMatch(first.body, /Publish version/)
  const page = (nth: string, sent: URLSearchParams) => {
    sent.set('page', nth)
    return officer.post(file, sent)
  }
  const sent = officer.fieldsOf(first, file)
  const before = await blocksOf(address)
  const old = before.find(block => wordsOf(block).includes('ancien10'))!
  const blocks = sent.getAll('block')
  blocks[3] = old.id
  sent.delete('block')
  for (const one of blocks) sent.append('block', one)
  const second = await page('2', sent)
  const went = officer.fieldsOf(second, file)
  assert.ok(went.getAll('at').length > 60)
  assert.equal(new Set(went.getAll('at')).size, went.getAll('at').length)
  assert.equal(went.getAll('block')[3], old.id)
  assert.deepEqual(await blocksOf(address), before)
  // Back again it is as it was left, and what is decided on both pages is what is published.
  const back = officer.fieldsOf(await page('1', officer.fieldsOf(second, file)), file)
  assert.equal(back.getAll('block')[back.getAll('at').indexOf(asked[3]!)], old.id)
  const published = await officer.post(file, officer.fieldsOf(second, file))
  assert.equal(published.status, 303, published.body)
  const now = (await blocksOf(address)).find(block => block.id === old.id)!
  assert.match(wordsOf(now), /nouveau/)
})

test('a member turns no page of a file that came', async () => {
  const address = await opened()
  const brought = await bring(address, 'version', ['Des parcs pour tout le monde', ...FRENCH, 'Un dernier mot.'])
  const file = brought.location!.split('?')[0]!
  const sent = officer.fieldsOf(await officer.get(file), file)
  sent.set('key', member.fieldsOf(await member.get('/me'), '/sign-out').get('key')!)
  sent.set('page', '2')
  const refused = await member.post(file, sent)
  assert.equal(refused.status, 403)
  assert.doesNotMatch(refused.body, /dernier mot/)
})
