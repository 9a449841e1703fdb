import { isId, newId } from '../../src/kernel/ids.ts'
import { keepArrivedMail } from '../../src/kernel/mail/arrived.ts'
import { resolveMailNamesBy } from '../../src/kernel/mail/authenticity.ts'
import { browserAt } from '../browser.ts'
import { editWord } from '../kits/word-edits.ts'
import { mailsTo } from '../mailbox.ts'
import { agreeToMailings, draftMailing } from '../mailings.ts'
import type { Answer, Browser, World } from '../world.ts'
import { Canaries, type Circle } from './canaries.ts'

/**
 * What stands in a furnished network, by what tests call it: slugs and ids as they occur in addresses. Whatever a
 * network has in another state, or of another kind, is one name more.
 */
export interface Names {
  network: string
  /** A draft of the secretariat, its second block, a file that is not opened. */
  draft: string
  draftBlock: string
  /** Open to comment for the network alone; `innerBlock` has an answered and an unanswered contribution. */
  inner: string
  innerBlock: string
  innerWording: string
  innerSaid: string
  /** A Word file of it that a member sent back and did not say yes to. */
  returned: string
  /** A later version of `inner` that the secretariat brought as a file and has not published. */
  innerFile: string
  /** Open to comment for everybody. */
  open: string
  openBlock: string
  openWording: string
  openSaid: string
  /** Open for the network and being adjusted: what its second block will say is the secretariat's alone. */
  adjusted: string
  adjustedBlock: string
  /** Closed for the network; `tardySaid` came late and nobody hears it yet. */
  tardy: string
  tardySaid: string
  /** Closed, and everybody who spoke has an answer; not adopted. `answeredSaid` is what was answered. */
  closed: string
  closedBlock: string
  /** Open for the network, with an answer that is published. */
  answered: string
  answeredSaid: string
  /** Adopted, for everybody and for the network alone; each has become an action with a report. */
  adopted: string
  adoptedBlock: string
  adoptedSaid: string
  action: string
  actionNode: string
  report: string
  adoptedInner: string
  adoptedInnerBlock: string
  adoptedInnerSaid: string
  innerAction: string
  innerActionNode: string
  innerReport: string
  programmeDraft: string
  /** A file that is about the session of another draft. */
  laterFile: string
  series: string
  session: string
  /** A published session with a correction that is not put out. */
  revised: string
  /** An invitation to speak in `session`, answered on the phone, and one in a draft. */
  speaker: string
  draftSpeaker: string
  /** On the shelf of the library: for everybody, for the network, for the secretariat; and a list that was pasted. */
  item: string
  innerItem: string
  staffItem: string
  paste: string
  /** Somebody of the network who is not its staff, and a union of it that has a delegate where there is one. */
  person: string
  /** Somebody else whom the same staff keep. */
  other: string
  organisation: string
  /** The region that they lie in, where the network has regions. */
  region: string
  /** Somebody who was invited by the secretariat and has not come. */
  invitation: string
  /** The network as a scope, and a segment of its secretariat. */
  scope: string
  segment: string
  /** A draft of a mailing, and how many it would reach as its sender sees it. */
  mailing: string
  mailingReach: string
  /** Bodies above the networks: one that people of the networks know of, and a public one with a hidden roster. */
  openBody: string
  hiddenBody: string
  /** An offer to the hidden one, as it stands in addresses. */
  hiddenOffer: string
  /** A mail that came to the network, what was attached to it, and its words as they came. */
  mail: string
  mailMessage: string
  mailFile: string
  /** A mail to a group of it, of somebody whom nobody knows. */
  groupMail: string
  groupMailMessage: string
}

/** The people through whom a network is furnished. */
const HANDS = {
  towns: {
    officer: 'officer',
    member: 'member-sw',
    translator: 'translator',
    person: 'caller',
    other: 'member-sw',
    organisation: 'sindicato-andino',
    region: 'africa-arab',
  },
  water: {
    officer: 'officer-water',
    member: 'ally',
    translator: 'officer-water',
    person: 'ally',
    other: 'officer-water',
    organisation: 'open-taps',
    region: null,
  },
} as const

export type NetworkSlug = keyof typeof HANDS

/** One thing of every kind and in every state, each made through the pages, with a canary in every private text. */
export async function furnish(world: World, network: NetworkSlug, canaries = new Canaries()): Promise<Names> {
  const maker = await makerOf(world, network)
  const word = (circle: Circle, where: string) => () => canaries.put(network, circle, `${network}: ${where}`)

  const draft = await maker.draft(word('staff', 'a draft'))
  const inner = await maker.opened('network', word('network', 'a text of the network'))
  await maker.comment(inner, `Tunahitaji ${word('network', 'an answered comment')()}`)
  const innerAnswer = word('staff', 'an answer not yet published')()
  await maker.answer(inner, {
    reason: `Oui ${innerAnswer}`,
    wording: `Réunir ${word('staff', 'a pending wording')()} les villes.`,
  })
  const innerSaid = await maker.comment(inner, `Sisi pia ${word('network', 'a comment')()}`)
  await maker.reply(inner, innerSaid, `Sawa ${word('network', 'an answer to a comment')()}`)
  await maker.translate(inner.wording, `Older ${word('translators', 'a replaced translation')()}`)
  await maker.translate(inner.wording, `Newer ${word('network', 'a translation')()}`)

  const returned = await maker.returned(inner, word('sender', 'a file sent back'))

  const innerFile = await maker.broughtVersion(inner.slug, word('staff', 'a file of a later version'))

  const open = await maker.opened('public')
  const openSaid = await maker.comment(open, `Tunasema ${word('network', 'a comment on an open text')()}`)

  const closed = await maker.closed('public')
  const answered = await maker.answered(
    'network',
    word('network', 'an answered text'),
    word('network', 'a published answer'),
  )
  await maker.publishVersion(answered.slug)
  const adopted = await maker.adopted(
    Canaries.plain,
    'public',
    word('network', 'an answer to a comment on a public text'),
  )
  const adoptedInner = await maker.adopted(
    word('network', 'an adopted text of the network'),
    'network',
    word('network', 'an answer'),
  )
  const reported = await maker.report(adopted.action, 'Le travail avance.')
  const innerReported = await maker.report(adoptedInner.action, `Le travail ${word('network', 'a report')()} avance.`)

  const programmeDraft = await maker.programmeDraft(word('staff', 'a draft of a programme'))
  const laterFile = await maker.laterFile(word('staff', 'a draft of a programme'))
  const published = await maker.programme(Canaries.plain)
  const revised = await maker.revised(word('staff', 'a correction of a session'))
  const speaker = await maker.speaker(
    `/${network}/sessions/${published.session}`,
    word('staff', 'a speaker who was asked'),
  )
  const draftSpeaker = await maker.speaker(
    `/${network}/programme/drafts/${programmeDraft}/sessions/1`,
    word('staff', 'a speaker who was asked'),
  )
  const item = await maker.item(Canaries.plain, 'public')
  const innerItem = await maker.item(word('network', 'an item of the network'), 'network')
  const staffItem = await maker.item(word('staff', 'an item of the secretariat'), 'staff')
  // A draft cites a public item, a text of the network one of its own.
  await maker.cite(item, maker.blockPage(draft))
  await maker.cite(innerItem, maker.blockPage(inner))
  const paste = await maker.paste(word('staff', 'a pasted list'))
  const invitation = await maker.invited(
    `Nadia ${word('staff', 'the name of somebody invited')()}`,
    word('staff', 'the address of somebody invited')(),
  )
  const segment = await maker.segment(word('staff', 'a segment of the secretariat')())
  await maker.segment(word('network', 'a segment whose figure members see')(), 'members')
  const mailing = await maker.mailing(word('staff', 'a draft of a mailing'))
  const bodies = await maker.houseBodies(
    word('seat', 'the name of a member of a hidden roster'),
    word('seat', 'an offer to a hidden roster'),
    word('seat', 'an invitation to a hidden roster'),
  )
  const came = await maker.mail(word('staff', 'a mail that came')(), word('staff', 'what was attached to a mail')())
  await maker.note(came.mail, word('staff', 'a note on a mail')())
  const toGroup = await maker.mail(
    word('staff', 'a mail to a group')(),
    word('staff', 'a file for a group')(),
    '.secretariat',
  )
  const adjusted = await maker.adjusting('network', word('staff', 'a text that is being adjusted'))
  const tardy = await maker.tardy('network', word('staff', 'words that came late'))
  return {
    network,
    ...bodies,
    ...came,
    groupMail: toGroup.mail,
    groupMailMessage: toGroup.mailMessage,
    mailing,
    mailingReach: '1',
    draft: draft.slug,
    draftBlock: draft.block,
    inner: inner.slug,
    innerBlock: inner.block,
    innerWording: inner.wording,
    innerSaid,
    returned,
    innerFile,
    open: open.slug,
    openBlock: open.block,
    openWording: open.wording,
    openSaid,
    closed: closed.slug,
    closedBlock: closed.block,
    adjusted: adjusted.slug,
    adjustedBlock: adjusted.block,
    tardy: tardy.slug,
    tardySaid: tardy.said,
    answered: answered.slug,
    answeredSaid: answered.said,
    adopted: adopted.slug,
    adoptedBlock: adopted.block,
    adoptedSaid: adopted.said,
    action: adopted.action,
    actionNode: adopted.actionNode,
    report: reported,
    adoptedInner: adoptedInner.slug,
    adoptedInnerBlock: adoptedInner.block,
    adoptedInnerSaid: adoptedInner.said,
    innerAction: adoptedInner.action,
    innerActionNode: adoptedInner.actionNode,
    innerReport: innerReported,
    programmeDraft,
    laterFile,
    series: published.series,
    session: published.session,
    revised,
    speaker,
    draftSpeaker,
    item,
    innerItem,
    staffItem,
    paste,
    person: await idOf(world, 'register_person', HANDS[network].person),
    other: await idOf(world, 'register_person', HANDS[network].other),
    organisation: await idOf(world, 'register_organisation', HANDS[network].organisation),
    region: HANDS[network].region ? await idOf(world, 'networks_region', HANDS[network].region) : '',
    invitation,
    scope: await idOf(world, 'networks_network', network),
    segment,
  }
}

async function idOf(world: World, table: string, slug: string): Promise<string> {
  const rows = await world.everyRow<{ id: string }>(`select id from ${table} where slug = '${slug}'`)
  return rows[0]!.id
}

/** Names of the same shape for which there is nothing anywhere. */
export function absent(names: Names): Names {
  const entries = Object.entries(names).map(([name, value]) => {
    if (name === 'network') return [name, value]
    return [name, isId(value) ? newId() : `none-${value}`]
  })
  return Object.fromEntries(entries) as unknown as Names // every name of `names`, mapped
}

export interface DocumentMade {
  slug: string
  /** Its last block, an action, and the wording that it has now. */
  block: string
  wording: string
  words: string
}

interface Block {
  id: string
  kind: string
  text: { original: string; faces: Record<string, { text: string }> }
  said?: { id: string; answer: null | object }[]
}

export type Maker = Awaited<ReturnType<typeof makerOf>>

let made = 0

/** Makes things of a network through its pages, as the people who may. */
export async function makerOf(world: World, network: NetworkSlug) {
  const { officer: officerSlug, member: memberSlug, translator: translatorSlug } = HANDS[network]
  const [officer, member, translator] = await Promise.all([
    world.as(officerSlug),
    world.as(memberSlug),
    world.as(translatorSlug),
  ])
  const documents = `/${network}/documents`
  const blockPage = ({ slug, block }: DocumentMade) => `${documents}/${slug}/blocks/${block}`

  /** Keeps what is asked of the network's people; gives its id. */
  async function segment(name: string, shownTo = 'staff'): Promise<string> {
    const kept = await officer.submit(`/${network}/people?reads=fr`, `/${network}/segments`, { name, shownTo })
    return kept.location!.split('?')[0]!.split('/').at(-1)!
  }

  async function blocksOf(slug: string): Promise<Block[]> {
    return ((await officer.json(`/api/v1${documents}/${slug}`)).body as { blocks: Block[] }).blocks
  }

  async function draft(word: () => string): Promise<DocumentMade> {
    const number = ++made
    const pasted = `Projet de texte\n3.1 Des effectifs partout ${word()}\n\nActions : le réseau et ses affiliés vont\n· Publier chaque année ${word()} les effectifs par métier, comme au point ${number}.\n`
    const title = `${network} ${number} ${word()}`
    const sent = await officer.submit(`${documents}/new`, documents, { title, pasted, language: 'fr' })
    const slug = went(sent).split('/').at(-1)!
    return now({ slug, block: '', wording: '', words: '' })
  }

  /** The same document as it reads now. */
  async function now({ slug }: DocumentMade): Promise<DocumentMade> {
    const block = (await blocksOf(slug)).at(-1)!
    // Only a block that is open shows which wording a suggestion would be about.
    const page = await officer.get(`${documents}/${slug}/blocks/${block.id}`)
    const wording = page.page.querySelector('input[name=wording]')?.getAttribute('value') ?? ''
    return { slug, block: block.id, wording, words: block.text.faces['fr']!.text }
  }

  async function open(slug: string, audience: 'public' | 'network'): Promise<void> {
    const until = { day: '2037-02-28', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience }
    went(await officer.submit(`${documents}/${slug}`, '/opening', until))
  }

  async function opened(audience: 'public' | 'network', word = Canaries.plain): Promise<DocumentMade> {
    const document = await draft(word)
    await open(document.slug, audience)
    return now(document)
  }

  async function comment(document: DocumentMade, words: string, by = member): Promise<string> {
    const sent = await by.submit(blockPage(document), '/comments', { words, language: 'sw' })
    return went(sent, true).split('#c-')[1]!
  }

  /** Says of a conversation that it is settled, as staff. */
  async function settle(slug: string, block: string, said: string): Promise<void> {
    went(await officer.submit(`${documents}/${slug}/blocks/${block}`, `/contributions/${said}/settlement`), true)
  }

  async function reply(document: DocumentMade, said: string, words: string, by = member): Promise<string> {
    const page = `${blockPage(document)}?answer=${said}`
    return went(await by.submit(page, `/contributions/${said}/replies`, { words, language: 'sw' }), true).split(
      '#c-',
    )[1]!
  }

  /** A member's Word file of a text with a comment in it, read and not said yes to. Gives its id. */
  async function returned(document: DocumentMade, word = Canaries.plain): Promise<string> {
    const at = `${documents}/${document.slug}`
    const taken = await fetch(`${world.house.origin}${at}.docx?lang=fr`, { headers: { cookie: member.cookie() } })
    const edits = [{ does: 'comments', from: 0, to: 7, text: `Swali ${word()}` }] as const
    const bytes = await editWord(Buffer.from(await taken.arrayBuffer()), [
      { paragraph: document.block.replaceAll('-', ''), edits },
    ])
    const file = { field: 'file', name: 'back.docx', bytes }
    return went(await member.submit(`${at}/returned`, `${at}/returned`, {}, file))
      .split('/')
      .at(-1)!
  }

  async function answer(
    document: DocumentMade,
    given: { reason: string; wording: string; treatment?: string },
  ): Promise<void> {
    const page = `${documents}/${document.slug}/desk/${document.block}`
    const fields = { treatment: given.treatment ?? 'taken-up', reason: given.reason, wording: given.wording }
    went(await officer.submit(page, '/answers', fields))
  }

  async function publishVersion(slug: string): Promise<void> {
    went(await officer.submit(`${documents}/${slug}/desk`, '/versions'))
  }

  /** A file of a later version that waits to be published; gives its id. */
  async function broughtVersion(slug: string, word: () => string): Promise<string> {
    const files = `${documents}/${slug}/files/version`
    const pasted = `3.1 Des effectifs partout ${word()}\n\nUn paragraphe nouveau ${word()}, no ${++made}.\n`
    const sent = await officer.submit(files, files, { pasted, changes: 'accepted', anyway: 'on' })
    return went(sent).split('/').at(-1)!
  }

  async function close(slug: string): Promise<void> {
    went(await officer.submit(`${documents}/${slug}`, '/closure'))
  }

  /** An open text of which the secretariat adjusts a block. */
  async function adjusting(audience: 'public' | 'network', word = Canaries.plain): Promise<DocumentMade> {
    const document = await opened(audience)
    const page = `${documents}/${document.slug}`
    went(await officer.submit(page, `${page}/adjustment`))
    const there = `${page}/adjustment/blocks/${document.block}`
    went(await officer.submit(there, there, { text: `Ajusté ${word()}.` }))
    return document
  }

  /** The same, with a version published since that answers what was said. */
  async function outrun(audience: 'public' | 'network'): Promise<DocumentMade> {
    const document = await adjusting(audience)
    await comment(document, 'Tunaomba.')
    await answer(document, { reason: 'Oui.', wording: `${document.words} Aussi.` })
    await publishVersion(document.slug)
    return document
  }

  /** A closed text about which the secretariat itself said something late, so that no member is its author. */
  async function tardy(audience: 'public' | 'network', word = Canaries.plain) {
    const document = await opened(audience)
    await close(document.slug)
    return { ...document, said: await comment(document, `Trop tard ${word()}.`, officer) }
  }

  /** An open text to which its members have personal links. */
  async function sent(audience: 'public' | 'network'): Promise<DocumentMade> {
    const document = await opened(audience)
    const links = `${documents}/${document.slug}/links`
    went(await officer.submit(links, links))
    await world.until(async () => (await officer.get(links)).page.querySelector('form[action$="/links/revocation"]'))
    return document
  }

  /** An open text in which one thing was said and waits. */
  async function waiting(audience: 'public' | 'network') {
    const document = await opened(audience)
    return { ...document, said: await comment(document, 'Tunangoja.') }
  }

  /** An open text to which everybody has an answer that is not yet published. */
  async function answered(audience: 'public' | 'network', word = Canaries.plain, reason = Canaries.plain) {
    const document = await opened(audience, word)
    const said = await comment(document, `Tunaomba ${audience === 'public' ? 'zaidi' : word()}.`)
    await answer(document, { reason: `Oui, ${reason()}.`, wording: `${document.words} Partout ${word()}.` })
    return { ...document, said }
  }

  /** A closed text to which everybody has an answer. */
  async function closed(audience: 'public' | 'network', word = Canaries.plain, reason = Canaries.plain) {
    const document = await answered(audience, word, reason)
    await publishVersion(document.slug)
    await close(document.slug)
    return document
  }

  async function adopted(word: () => string, audience: 'public' | 'network', reason = Canaries.plain) {
    const document = await closed(audience, word, reason)
    went(await officer.submit(`${documents}/${document.slug}`, '/adoption'))
    const action = await world.until(() => actionOf(document.block))
    const region = HANDS[network].region
    const owner = region ? `region:${await idOf(world, 'networks_region', region)}` : 'secretariat'
    const agreement = { owner, level: 'global', startsOn: '2026-03-01', endsOn: '2026-12-31' }
    went(await officer.submit(`/${network}/actions/${action.slug}`, '/agreement', agreement))
    return { ...document, action: action.slug, actionNode: action.id }
  }

  async function actionOf(block: string): Promise<{ slug: string; id: string } | null> {
    const { body } = await officer.json(`/api/v1/trace/${block}`)
    const step = (body as { after?: { id: string; kind: string; url: string }[] }).after?.find(
      one => one.kind === 'action',
    )
    return step ? { slug: step.url.split('/').at(-1)!, id: step.id } : null
  }

  async function report(action: string, text: string): Promise<string> {
    const fields = { text, language: 'fr', state: 'on-course' }
    return went(await officer.submit(`/${network}/actions/${action}`, '/reports', fields), true).split('#report-')[1]!
  }

  async function translate(wording: string, words: string): Promise<void> {
    const page = `/${network}/translations/wording/${wording}`
    went(await translator.submit(`${page}?to=en`, page, { words }))
    await world.until(async () => (await officer.get(`${page}?to=en`)).body.includes(words))
  }

  async function programmeDraft(word: () => string): Promise<string> {
    const text = `# Days ${++made} of ${word()}

## Session 1: Water for ${word()}, 9 December 2036, 13:00-16:00 (Geneva time)

**13:00-14:20** I. What was closed ${word()} (80 min)
- Amara Dikko, ${word()} (10 min, to be confirmed)

**14:20-16:00** Conclusions (100 min)

## Objectives

- Hear every region ${word()}.
`
    const page = `/${network}/programme`
    const sent = await officer.submit(`${page}/new`, `${page}/drafts`, { text, place: 'Genève', zone: 'Europe/Zurich' })
    return went(sent).split('/').at(-1)!
  }

  /** A file attached to a session of a draft of its own, with a choice of what to take over. */
  async function laterFile(word: () => string): Promise<string> {
    const target = await programmeDraft(word)
    const text = `# Note ${++made} ${word()}

9 December 2036, 13:00-16:30 (Geneva time)

**13:00-14:20** I. What was closed ${word()} (80 min)
- Zainab Quill, ${word()} (10 min)

**14:20-16:30** Conclusions
`
    const page = `/${network}/programme`
    const sent = await officer.submit(`${page}/new`, `${page}/drafts`, { text, place: 'Genève', zone: 'Europe/Zurich' })
    const file = went(sent).split('/').at(-1)!
    const differences = `${page}/drafts/${file}/differences`
    went(await officer.submit(`${page}/drafts/${file}`, '/attachment', { about: `d.${target}.0` }))
    const marks = (await officer.get(differences)).page.querySelectorAll('input[name=mark]')
    went(await officer.submit(differences, '/differences', { mark: [marks[0]!.getAttribute('value')!] }))
    return file
  }

  async function programme(word: () => string): Promise<{ series: string; session: string }> {
    const draft = await programmeDraft(word)
    const sent = await officer.submit(`/${network}/programme/drafts/${draft}`, '/publication', {
      slug: `series-${++made}`,
    })
    const series = went(sent).split('/').at(-1)!
    const { body } = await officer.json(`/api/v1/${network}/programme/${series}`)
    return { series, session: (body as { sessions: { slug: string }[] }).sessions[0]!.slug }
  }

  /** A published session of which a correction was begun, with one step in it. */
  async function revised(word: () => string): Promise<string> {
    const { session } = await programme(Canaries.plain)
    const page = `/${network}/sessions/${session}`
    await officer.submit(page, `${page}/revision`)
    went(await officer.submit(`${page}/revision/head`, `${page}/revision/head`, { title: `Water ${word()}` }))
    return session
  }

  /** Somebody new who is asked to speak and says nothing; gives the id of the invitation. */
  async function asked(above: string, word: () => string): Promise<string> {
    const [page, email] = [`${above}/speakers`, `speaker-${network}-${++made}@example.net`]
    went(await officer.submit(page, page, { name: `Quill ${word()}`, email, reads: 'fr', as: '', role: word() }))
    const links = (await officer.get(page)).page.querySelectorAll('main table a')
    return links.at(-1)!.getAttribute('href')!.split('/').at(-1)!
  }

  /** The same, who says no on the phone. */
  async function speaker(above: string, word: () => string): Promise<string> {
    const id = await asked(above, word)
    const [page, fields] = [`${above}/speakers`, { answer: 'declined', words: `Malade ${word()}`, language: 'fr' }]
    went(await officer.submit(`${page}/${id}`, `${page}/${id}/answer`, fields))
    return id
  }

  /** A session with somebody who was written to two days ago and has said nothing. */
  async function silence(word = Canaries.plain): Promise<{ session: string; speaker: string }> {
    const { session } = await programme(() => 'jours')
    const id = await asked(`/${network}/sessions/${session}`, word)
    const written = `select from programme_invitation where id = '${id}' and sent = asked`
    await world.until(async () => (await world.everyRow(written)).length > 0)
    await world.everyRow(`update programme_invitation set sent_at = sent_at - interval '2 days' where id = '${id}'`)
    return { session, speaker: id }
  }

  /** An item of the library; gives the last piece of its address. */
  async function item(word: () => string, visibility: string): Promise<string> {
    const fields = {
      title: `Item ${++made} ${word()}`,
      language: 'en',
      kind: 'manual',
      visibility,
      description: word(),
    }
    return went(await officer.submit(`/${network}/library/new`, '/library/new', fields))
      .split('/')
      .at(-1)!
  }

  async function cite(slug: string, address: string): Promise<void> {
    went(await officer.submit(`/${network}/library/${slug}`, '/library/citations', { address }))
  }

  /** A list that was pasted and is not yet entered. */
  async function paste(word: () => string): Promise<string> {
    const fields = { text: `Pasted ${++made} ${word()}, 2026`, language: 'en' }
    const page = `/${network}/library/references`
    return went(await officer.submit(page, page, fields))
      .split('/')
      .at(-1)!
  }

  /** A draft of a mailing to everybody; gives its id. */
  async function mailing(word = Canaries.plain): Promise<string> {
    const address = await draftMailing(
      officer,
      {
        subject: `Draft ${++made} ${word()}`,
        body: `Words ${word()}`,
        button: `Press ${word()}`,
        buttonPath: '/search',
      },
      network,
    )
    return address.split('/').at(-1)!
  }

  /** One that could be sent at once: its people agreed to mailings. */
  async function sendable(): Promise<{ mailing: string; mailingReach: string }> {
    await agreeToMailings(world)
    const draft = await mailing()
    const page = `/${network}/mailings/${draft}`
    const seen = officer.fieldsOf(await officer.get(page), `${page}/sending`).get('seen') ?? ''
    return { mailing: draft, mailingReach: seen }
  }

  /** One that waits, and can be taken back. */
  async function waitingMailing(): Promise<string> {
    const { mailing: draft } = await sendable()
    const page = `/${network}/mailings/${draft}`
    went(await officer.submit(page, `${page}/sending`))
    return draft
  }

  /** An open invitation of the secretariat; gives its id. */
  async function invited(name: string, local: string, region = ''): Promise<string> {
    const page = `/${network}/invitations`
    const person = { name, nameLanguage: 'fr', address: `${local}@example.org`, language: 'fr', role: 'member', region }
    const fields = officer.fieldsOf(await officer.get(page), page)
    for (const [field, value] of Object.entries(person)) fields.set(field, value)
    went(await officer.post(page, fields))
    const [row] = await world.everyRow<{ id: string }>(`select invitation.id from accounts_invitation invitation
      join networks_network network on network.id = network_id where slug = '${network}' order by invitation.id desc limit 1`)
    return row!.id
  }

  /** Somebody who has come by an invitation, kept by the region where there is one; gives their id. */
  async function newcomer(): Promise<string> {
    // Both networks are furnished at once: the number is this one's alone.
    const number = ++made
    const name = `Newcomer ${number}`
    const { region } = HANDS[network]
    await invited(name, `newcomer-${number}`, region ? await idOf(world, 'networks_region', region) : '')
    const [mail] = await mailsTo(world, `newcomer-${number}@example.org`, { purpose: 'invitation' })
    const link = mail!.links[0]!
    went(await browserAt(world.house.origin).submit(link, link, { languages: ['fr'] }))
    const [row] = await world.everyRow<{ id: string }>(`select id from register_person where name = '${name}'`)
    return row!.id
  }

  /** A body above the networks of each kind; the member of `HANDS` coordinates the hidden one, the translator offers. */
  async function houseBodies(name: () => string, offer: () => string, invitation: () => string) {
    const administrator = await world.as('administrator')
    const make = async (kind: string, roster: string, visibility: string) => {
      const given = {
        name: `${kind} ${network} ${++made}`,
        language: 'en',
        roster,
        visibility,
        callsUntil: '2999-12-31',
      }
      return went(await administrator.submit('/bodies', '/bodies', given))
        .split('/')
        .at(-1)!
    }
    const openBody = await make('Known', 'open', 'network')
    const hiddenBody = await make('Sealed', 'hidden', 'public')
    const page = `/bodies/${hiddenBody}`
    const first = new URL((await administrator.get(page)).page.querySelector('code')!.text).pathname
    went(await member.submit(first, first, { name: name() }))
    const given = { name: 'Publique', words: offer(), language: 'fr' }
    went(await translator.submit(page, `${page}/offers`, given))
    went(await member.submit(page, `${page}/invitations`, { name: invitation() }))
    const rows = await world.everyRow<{ hash: string }>(`select encode(hash, 'hex') as hash from networks_seat seat
      join networks_house_body body on body.id = body_id where slug = '${hiddenBody}' and standing = 'offer'`)
    return { openBody, hiddenBody, hiddenOffer: rows[0]!.hash }
  }

  /** A mail that came to the network, or to a group of it. */
  async function mail(subject: string, attached: string, group = '') {
    const number = ++made
    const raw = [
      `From: "${subject}" <writer-${number}@elsewhere.example>`,
      `To: ${network}${group}@house.invalid`,
      `Subject: Mail ${number} ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=cut',
      '',
      '--cut',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `A question ${subject}`,
      '--cut',
      `Content-Type: text/plain; name="${attached}.txt"`,
      `Content-Disposition: attachment; filename="${attached}.txt"`,
      '',
      attached,
      '--cut--',
      '',
    ].join('\r\n')
    const to = [`${network}${group}@house.invalid`]
    const { pool } = world.house.database
    resolveMailNamesBy(() => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })))
    await keepArrivedMail(pool, Buffer.from(raw), { from: `writer-${number}@elsewhere.example`, to })
    const find = async () => {
      const rows = await world.everyRow<{ mail: string; mailMessage: string; mailFile: string }>(`
        select message.item_id as mail, message.id as "mailMessage", file.id as "mailFile" from inbox_message message
        join inbox_file file on file.message_id = message.id where message.subject = 'Mail ${number} ${subject}'`)
      return rows[0] ?? null
    }
    return (await world.until(find)) as NonNullable<Awaited<ReturnType<typeof find>>>
  }

  async function note(item: string, words: string): Promise<void> {
    went(await officer.submit(`/${network}/inbox/${item}`, `/${network}/inbox/${item}/notes`, { words }))
  }

  return {
    network,
    officer,
    member,
    mail,
    note,
    houseBodies,
    invited,
    newcomer,
    blockPage,
    now,
    draft,
    segment,
    open,
    opened,
    adjusting,
    outrun,
    tardy,
    sent,
    waiting,
    comment,
    reply,
    settle,
    returned,
    answer,
    answered,
    publishVersion,
    broughtVersion,
    close,
    closed,
    adopted,
    report,
    translate,
    programmeDraft,
    laterFile,
    programme,
    revised,
    speaker,
    silence,
    item,
    cite,
    paste,
    mailing,
    sendable,
    waitingMailing,
  }
}

/** The address that a form led to, without query, and with its mark only when asked for. */
function went(answer: Answer, withMark = false): string {
  if (answer.status !== 303)
    throw new Error(
      `a form of the furniture was not taken: ${answer.status} ${answer.page.querySelector('main')?.text}`,
    )
  const [path = '', mark] = answer.location!.split('#')
  return withMark && mark ? `${path}#${mark}` : path.split('?')[0]!
}

/** A key that the house would take from this browser. */
export async function keyFor(world: World, browser: Browser): Promise<string> {
  const { page } = await browser.get('/')
  return page.querySelector('input[name=key]')?.getAttribute('value') ?? world.visitorKey()
}
