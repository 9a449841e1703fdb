import { createHash, randomUUID } from 'node:crypto'
import type { Maker, Names } from './furnish.ts'
import { type Group, groupOf, type Role } from './roles.ts'

/**
 * Who may do what with what, in which state, through which channel: one row each. To add a room of the house, give
 * `furnish.ts` the names of its things and write rows here; nothing else has to change.
 */

/** What somebody meets: `not-found` says nothing about whether there is something. */
export type Outcome = 'allow' | 'not-found' | 'not-allowed' | 'not-signed-in' | 'closed'

/** The same thing as a page, below /api/v1, with `.json` behind its address, and what is told of it while a page is open. */
export type Channel = 'page' | 'api' | 'json' | 'live'

/** An outcome for each group; `but` for the roles that differ from their group. */
export type Who = Record<Group, Outcome> & { but?: Record<Role, Outcome> }

export interface Reading {
  what: string
  at: (names: Names) => string
  channels: readonly Channel[]
  who: Who
}

export interface Writing {
  what: string
  to: (names: Names) => string
  /** What the form of somebody who may would send. */
  fields: (names: Names) => Record<string, string | string[]>
  who: Who
  /** For each who may, a thing of their own in the right state, so that nobody's act is in another's way. */
  fresh?: (maker: Maker, role: Role) => Promise<Partial<Names>>
  /**
   * Whose write row-level security itself takes in the network: what members say is checked further by the policies
   * (who speaks for whom); what is staff's is not written by anybody else even without them. `a service`: written by a
   * service actor once the policies have said yes.
   */
  rows: 'members' | 'exactly those who may' | 'a service'
}

export function outcomeFor(who: Who, role: Role, network: string): Outcome {
  return who.but?.[role] ?? who[groupOf(role, network)]
}

const everybody: Who = { staff: 'allow', members: 'allow', outsiders: 'allow', visitor: 'allow' }
const nobody: Who = { staff: 'not-found', members: 'not-found', outsiders: 'not-found', visitor: 'not-found' }
const signedIn: Who = { ...everybody, visitor: 'not-signed-in' }
/** For the network; nobody else learns that it is there. */
const network: Who = { staff: 'allow', members: 'allow', outsiders: 'not-found', visitor: 'not-found' }
/** For the secretariat; nobody else learns that it is there. */
const hidden: Who = { staff: 'allow', members: 'not-found', outsiders: 'not-found', visitor: 'not-found' }
/** For the secretariat; members see what it belongs to, others do not. */
const staffOfInner: Who = { staff: 'allow', members: 'not-allowed', outsiders: 'not-found', visitor: 'not-found' }
/** For the secretariat; everybody sees what it belongs to. */
const staffOfPublic: Who = { staff: 'allow', members: 'not-allowed', outsiders: 'not-allowed', visitor: 'not-allowed' }
/** Members speak; others, who may read, may not. */
const membersOfPublic: Who = { staff: 'allow', members: 'allow', outsiders: 'not-allowed', visitor: 'not-signed-in' }
/** For whoever administers the house itself; no role in a network is enough. */
const houseAlone: Who = {
  ...staffOfPublic,
  staff: 'not-allowed',
  visitor: 'not-signed-in',
  but: { administrator: 'allow' },
}
/** The same where the demonstration, to which everybody has the key, does not do it for anybody. */
const closedInDemonstration: Who = { ...houseAlone, but: { administrator: 'closed' } }
/** For those who keep the records; members know that there are some, others that there is a network. */
const keepersAlone: Who = { ...membersOfPublic, members: 'not-found' }
/** For those who keep records of the network, or of a region of it; everybody sees what it belongs to. */
const keepers: Who = {
  ...staffOfPublic,
  visitor: 'not-signed-in',
  but: { regional: 'allow', 'regional-americas': 'allow' },
}
/** For whoever sent it back: neither staff nor anybody else learns that it is there. */
const senderAlone: Who = {
  ...{ staff: 'not-found', members: 'not-found', outsiders: 'not-found', visitor: 'not-found' },
  but: { 'member-sw': 'allow' },
}
const translatorsOnly: Who = { ...staffOfInner, but: { translator: 'allow' } }

const document = (n: Names, slug: string, rest = '') => `/${n.network}/documents/${slug}${rest}`
const block = (n: Names, slug: string, id: string, rest = '') => document(n, slug, `/blocks/${id}${rest}`)
const programme = (n: Names, rest = '') => `/${n.network}/programme${rest}`
const drafted = (n: Names, rest = '') => programme(n, `/drafts/${n.programmeDraft}${rest}`)
const laterFile = (n: Names, rest = '') => programme(n, `/drafts/${n.laterFile}${rest}`)
const session = (n: Names, rest = '') => `/${n.network}/sessions/${n.session}${rest}`
const revision = (n: Names, rest = '') => `/${n.network}/sessions/${n.revised}/revision${rest}`
const action = (n: Names, slug: string, rest = '') => `/${n.network}/actions/${slug}${rest}`
const mail = (n: Names, rest = '') => `/${n.network}/inbox/${n.mail}${rest}`
const segment = (n: Names, rest = '') => `/${n.network}/segments/${n.segment}${rest}`
const mailing = (n: Names, rest = '') => `/${n.network}/mailings/${n.mailing}${rest}`
const shelf = (n: Names, rest = '') => `/${n.network}/library${rest}`
const desk = (n: Names, rest = '') => `/${n.network}/translations${rest}`

const page = ['page'] as const
const pageAndApi = ['page', 'api'] as const
const all = ['page', 'api', 'json'] as const
const live = ['live'] as const
const pageAndLive = ['page', 'live'] as const

const adjustedAnew = async (maker: Maker): Promise<Partial<Names>> => {
  const { slug, block } = await maker.adjusting('network')
  return { adjusted: slug, adjustedBlock: block }
}

export const READING: readonly Reading[] = [
  { what: 'the home of a network', at: n => `/${n.network}`, channels: page, who: everybody },
  // What each of them finds and what not is looked at word by word: everybody may search.
  {
    what: 'the search for a word that stands in texts of every kind',
    at: () => '/search?q=villes',
    channels: pageAndApi,
    who: everybody,
  },
  {
    what: 'the search for a word that is mistyped',
    at: () => '/search?q=Tunahitajii',
    channels: pageAndApi,
    who: everybody,
  },
  { what: 'the mail settings', at: () => '/settings/mail', channels: page, who: houseAlone },
  { what: 'the first steps', at: () => '/setup', channels: page, who: houseAlone },
  { what: 'the form for the house', at: () => '/setup/house', channels: page, who: houseAlone },
  { what: 'the form for a network', at: () => '/setup/network', channels: page, who: houseAlone },
  { what: 'the form for the first invitation', at: () => '/setup/invitation', channels: page, who: houseAlone },
  { what: 'their own page', at: () => '/me', channels: pageAndApi, who: signedIn },

  {
    what: 'the list of people',
    at: n => `/${n.network}/people`,
    channels: pageAndApi,
    who: membersOfPublic,
  },
  { what: 'a search for a name', at: n => `/${n.network}/people?q=Amina`, channels: pageAndApi, who: membersOfPublic },
  { what: 'the figures', at: n => `/${n.network}/people/figures`, channels: pageAndApi, who: membersOfPublic },
  { what: 'the segments', at: n => `/${n.network}/segments`, channels: pageAndApi, who: membersOfPublic },
  { what: 'a segment', at: n => segment(n), channels: pageAndApi, who: keepersAlone },
  { what: 'the mailings', at: n => `/${n.network}/mailings`, channels: pageAndApi, who: keepers },
  { what: 'the form for a mailing', at: n => `/${n.network}/mailings/new`, channels: page, who: keepers },
  { what: 'the addresses that came back', at: n => `/${n.network}/mailings/bounces`, channels: page, who: keepers },
  { what: 'a mailing', at: n => mailing(n), channels: [...pageAndApi, 'live'], who: hidden },
  ...['edit', 'faces?in=fr', 'preview', 'preview/frame', 'recipients', 'people'].map(
    (rest): Reading => ({ what: `a mailing: ${rest}`, at: n => mailing(n, `/${rest}`), channels: page, who: hidden }),
  ),
  {
    what: 'the words of a mailing that was not sent',
    at: n => mailing(n, '/words'),
    channels: page,
    who: { ...hidden, visitor: 'not-signed-in' },
  },
  { what: 'a person', at: n => `/${n.network}/people/${n.person}`, channels: pageAndApi, who: membersOfPublic },

  { what: 'what waits this week', at: n => `/${n.network}/monday`, channels: pageAndApi, who: keepers },
  { what: 'mails that did not arrive', at: n => `/${n.network}/monday/returned`, channels: page, who: keepers },
  { what: 'people without an organisation', at: n => `/${n.network}/monday/unmatched`, channels: page, who: keepers },
  ...(['people', 'organisations'] as const).flatMap(kind => [
    {
      what: `where a list of ${kind} is brought in`,
      at: (n: Names) => `/${n.network}/${kind}/import`,
      channels: page,
      who: keepers,
    },
    {
      what: `where a list of ${kind} is taken out`,
      at: (n: Names) => `/${n.network}/${kind}/export`,
      channels: page,
      who: keepers,
    },
  ]),
  {
    what: 'which records may be one',
    at: n => `/${n.network}/people/duplicates`,
    channels: page,
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow', 'regional-americas': 'allow' } },
  },
  {
    what: 'two records side by side',
    at: n => `/${n.network}/people/${n.person}/merge/${n.other}`,
    channels: page,
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow', 'regional-americas': 'allow' } },
  },
  {
    what: 'how to reach a person',
    at: n => `/${n.network}/people/${n.person}/contacts`,
    channels: page,
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow', caller: 'allow' } },
  },
  {
    what: 'the roles of a person, to be given and ended',
    at: n => `/${n.network}/people/${n.person}/roles`,
    channels: page,
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
  },
  { what: 'what came in by mail', at: n => `/${n.network}/inbox`, channels: pageAndApi, who: keepers },
  {
    what: 'a search in what came in',
    at: n => `/${n.network}/inbox?which=open&q=question`,
    channels: pageAndApi,
    who: keepers,
  },
  { what: 'a mail that came', at: n => mail(n), channels: pageAndApi, who: hidden },
  {
    what: 'a mail to a group that nobody let in',
    at: n => `/${n.network}/inbox/${n.groupMail}`,
    channels: pageAndApi,
    who: hidden,
  },
  {
    what: 'what was attached to a mail',
    at: n => mail(n, `/messages/${n.mailMessage}/files/${n.mailFile}`),
    channels: page,
    who: hidden,
  },
  { what: 'a mail as it came', at: n => mail(n, `/messages/${n.mailMessage}/original`), channels: page, who: hidden },
  {
    what: 'the mails of a group',
    at: n => `/${n.network}/groups/secretariat/mails`,
    channels: pageAndApi,
    who: { ...staffOfPublic, visitor: 'not-signed-in' },
  },
  { what: 'the groups of a network', at: n => `/${n.network}/groups`, channels: pageAndApi, who: membersOfPublic },
  {
    what: 'a group of a network',
    at: n => `/${n.network}/groups/secretariat`,
    channels: pageAndApi,
    who: membersOfPublic,
  },
  { what: 'the regions, to found one', at: n => `/${n.network}/regions`, channels: page, who: houseAlone },
  { what: 'the bodies above the networks', at: () => '/bodies', channels: pageAndApi, who: everybody },
  {
    what: 'a body above the networks that their people know of',
    at: n => `/bodies/${n.openBody}`,
    channels: pageAndApi,
    who: { ...everybody, visitor: 'not-found' },
  },
  {
    what: 'a public body with a hidden roster',
    at: n => `/bodies/${n.hiddenBody}`,
    channels: pageAndApi,
    who: everybody,
  },
  {
    what: 'an invitation to a hidden roster that was never made',
    at: n => `/bodies/${n.hiddenBody}/invitation/${'A'.repeat(32)}`,
    channels: page,
    who: { ...nobody, visitor: 'not-signed-in' },
  },

  { what: 'their own way in', at: () => '/account', channels: page, who: signedIn },
  { what: 'their own notices', at: () => '/me/notices', channels: pageAndApi, who: signedIn },
  { what: 'how they are told', at: () => '/account/notices', channels: page, who: signedIn },
  { what: 'their own copy of everything', at: () => '/account/copy', channels: page, who: signedIn },
  { what: 'their own erasure', at: () => '/account/erasure', channels: page, who: signedIn },
  {
    what: 'what somebody of a region asks about themself',
    at: n => `/${n.network}/people/${n.person}/rights`,
    channels: page,
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
  },
  {
    what: 'who was invited',
    at: n => `/${n.network}/invitations`,
    channels: page,
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow', 'regional-americas': 'allow' } },
  },

  { what: 'the list of documents', at: n => `/${n.network}/documents`, channels: page, who: everybody },
  { what: 'the Word file of a draft', at: n => document(n, n.draft, '.docx'), channels: page, who: hidden },
  { what: 'the PDF of a draft', at: n => document(n, n.draft, '.pdf'), channels: page, who: hidden },
  {
    what: 'the Word file of a text open to the network',
    at: n => document(n, n.inner, '.docx'),
    channels: page,
    who: network,
  },
  {
    what: 'the PDF of a text open to the network',
    at: n => document(n, n.inner, '.pdf'),
    channels: page,
    who: network,
  },
  {
    what: 'the Word file of a text open to everybody',
    at: n => document(n, n.open, '.docx'),
    channels: page,
    who: everybody,
  },
  {
    what: 'the PDF of an earlier version of a text adopted for the network',
    at: n => document(n, n.adoptedInner, '.pdf?version=1'),
    channels: page,
    who: network,
  },
  {
    what: 'the form for a new document',
    at: n => document(n, 'new'),
    channels: page,
    who: { ...staffOfPublic, visitor: 'not-signed-in' },
  },
  { what: 'a draft', at: n => document(n, n.draft), channels: all, who: hidden },
  { what: 'a block of a draft', at: n => block(n, n.draft, n.draftBlock), channels: page, who: hidden },
  { what: 'what is said meanwhile about a draft', at: n => document(n, n.draft), channels: live, who: hidden },
  { what: 'what was read of a draft', at: n => document(n, n.draft, '/reading'), channels: page, who: hidden },
  {
    what: 'where a later version of a public text is brought',
    at: n => document(n, n.open, '/files/version'),
    channels: page,
    who: staffOfPublic,
  },
  {
    what: 'where a later version of a text of the network is brought',
    at: n => document(n, n.inner, '/files/version'),
    channels: page,
    who: staffOfInner,
  },
  {
    what: 'a later version of a text of the network that was brought as a file',
    at: n => document(n, n.inner, `/files/${n.innerFile}`),
    channels: page,
    who: staffOfInner,
  },
  {
    what: 'where a text of the network is brought in another language',
    at: n => document(n, n.inner, '/files/language'),
    channels: page,
    who: translatorsOnly,
  },
  {
    what: 'where a file of a text of the network is sent back',
    at: n => document(n, n.inner, '/returned'),
    channels: page,
    who: network,
  },
  {
    what: 'where a file of a public text is sent back',
    at: n => document(n, n.open, '/returned'),
    channels: page,
    who: membersOfPublic,
  },
  {
    what: 'what somebody’s returned file says, before their yes',
    at: n => document(n, n.inner, `/returned/${n.returned}`),
    channels: page,
    who: senderAlone,
  },
  {
    what: 'the Word file of a text of the network with what was said',
    at: n => document(n, n.inner, '.docx?with=said'),
    channels: page,
    who: network,
  },
  {
    what: 'the Word file of a public text with what was said',
    at: n => document(n, n.open, '.docx?with=said'),
    channels: page,
    who: membersOfPublic,
  },
  { what: 'the desk of a draft', at: n => document(n, n.draft, '/desk'), channels: pageAndLive, who: hidden },
  { what: 'a text open to the network', at: n => document(n, n.inner), channels: all, who: network },
  {
    what: 'what is said meanwhile about a text open to the network',
    at: n => document(n, n.inner),
    channels: live,
    who: network,
  },
  {
    what: 'a block of a text open to the network',
    at: n => block(n, n.inner, n.innerBlock),
    channels: page,
    who: network,
  },
  {
    what: 'the desk of a text open to the network',
    at: n => document(n, n.inner, '/desk'),
    channels: pageAndLive,
    who: staffOfInner,
  },
  {
    what: 'a block on the desk of a text open to the network',
    at: n => document(n, n.inner, `/desk/${n.innerBlock}`),
    channels: page,
    who: staffOfInner,
  },
  {
    what: 'a text of the network that is being adjusted',
    at: n => document(n, n.adjusted),
    channels: all,
    who: network,
  },
  ...['', '/preview', '/blocks/new'].map(
    (rest): Reading => ({
      what: `how a text is being adjusted (${rest || 'all of it'})`,
      at: n => document(n, n.adjusted, `/adjustment${rest}`),
      channels: page,
      who: staffOfInner,
    }),
  ),
  {
    what: 'a block that is being adjusted',
    at: n => document(n, n.adjusted, `/adjustment/blocks/${n.adjustedBlock}`),
    channels: page,
    who: staffOfInner,
  },
  { what: 'a closed text to which words came late', at: n => document(n, n.tardy), channels: all, who: network },
  { what: 'what came late', at: n => document(n, n.tardy, '/late'), channels: page, who: staffOfInner },
  { what: 'a text open to everybody', at: n => document(n, n.open), channels: all, who: everybody },
  {
    what: 'what is said meanwhile about a text open to everybody',
    at: n => document(n, n.open),
    channels: live,
    who: network,
  },
  {
    what: 'a block of a text open to everybody',
    at: n => block(n, n.open, n.openBlock),
    channels: page,
    who: everybody,
  },
  {
    what: 'the desk of a text open to everybody',
    at: n => document(n, n.open, '/desk'),
    channels: pageAndLive,
    who: staffOfPublic,
  },
  {
    what: 'a block on the desk of a text open to everybody',
    at: n => document(n, n.open, `/desk/${n.openBlock}`),
    channels: page,
    who: staffOfPublic,
  },
  {
    what: 'who has a personal link to a text open to the network',
    at: n => document(n, n.inner, '/links'),
    channels: page,
    who: staffOfInner,
  },
  {
    what: 'who has a personal link to a text open to everybody',
    at: n => document(n, n.open, '/links'),
    channels: page,
    who: staffOfPublic,
  },
  { what: 'who has a personal link to a draft', at: n => document(n, n.draft, '/links'), channels: page, who: hidden },
  // What a link opens is looked at in links.test.ts: it is the same for everybody who holds it, whoever they are.
  { what: 'what a link that was never made opens', at: () => `/l/${'A'.repeat(38)}`, channels: page, who: nobody },
  { what: 'where new links are asked for', at: () => '/l', channels: page, who: everybody },
  { what: 'a text adopted for everybody', at: n => document(n, n.adopted), channels: all, who: everybody },
  { what: 'a text adopted for the network', at: n => document(n, n.adoptedInner), channels: all, who: network },
  {
    what: 'an earlier version of a text of the network',
    at: n => document(n, n.adoptedInner, '?version=1'),
    channels: page,
    who: network,
  },
  {
    what: 'what changed in a text of the network',
    at: n => document(n, n.adoptedInner, '?compare=1..2'),
    channels: page,
    who: network,
  },
  {
    what: 'a block as version 1 of a text of the network says it',
    at: n => block(n, n.adoptedInner, n.adoptedInnerBlock, '?version=1'),
    channels: page,
    who: network,
  },
  {
    what: 'a block in a version that a text does not have',
    at: n => block(n, n.adoptedInner, n.adoptedInnerBlock, '?version=77'),
    channels: page,
    who: nobody,
  },
  {
    what: 'the weight of what is asked of a draft',
    at: n => document(n, n.draft, '/weight.csv'),
    channels: page,
    who: hidden,
  },
  {
    what: 'the weight of what is asked of a text of the network',
    at: n => document(n, n.inner, '/weight.csv'),
    channels: page,
    who: network,
  },
  {
    what: 'the weight of what is asked of a public text',
    at: n => document(n, n.open, '/weight.csv'),
    channels: page,
    who: membersOfPublic,
  },
  { what: 'the feed of a draft', at: n => document(n, n.draft, '/feed.atom'), channels: page, who: nobody },
  {
    what: 'the feed of a text of the network',
    at: n => document(n, n.inner, '/feed.atom'),
    channels: page,
    who: network,
  },
  { what: 'the feed of a public text', at: n => document(n, n.open, '/feed.atom'), channels: page, who: everybody },
  { what: 'the feed of public texts', at: n => document(n, 'feed.atom'), channels: page, who: everybody },
  { what: 'what they follow', at: () => '/me/following', channels: page, who: signedIn },
  {
    what: 'a block of a text adopted for the network',
    at: n => block(n, n.adoptedInner, n.adoptedInnerBlock),
    channels: page,
    who: network,
  },

  { what: 'the list of programmes', at: n => programme(n), channels: page, who: everybody },
  { what: 'the form for a new programme', at: n => programme(n, '/new'), channels: page, who: staffOfPublic },
  { what: 'a draft of a programme', at: n => drafted(n), channels: page, who: hidden },
  { what: 'the head of a draft of a programme', at: n => drafted(n, '/series'), channels: page, who: hidden },
  { what: 'a session of a draft of a programme', at: n => drafted(n, '/sessions/1'), channels: page, who: hidden },
  { what: 'a file about a session', at: n => laterFile(n), channels: page, who: hidden },
  { what: 'the differences of a file', at: n => laterFile(n, '/differences'), channels: page, who: hidden },
  { what: 'the speakers of a session', at: n => session(n, '/speakers'), channels: page, who: staffOfPublic },
  { what: 'an invitation to speak', at: n => session(n, `/speakers/${n.speaker}`), channels: page, who: hidden },
  { what: 'the speakers of a draft', at: n => drafted(n, '/sessions/1/speakers'), channels: page, who: staffOfPublic },
  {
    what: 'an invitation to a draft',
    at: n => drafted(n, `/sessions/1/speakers/${n.draftSpeaker}`),
    channels: page,
    who: hidden,
  },
  { what: 'a series', at: n => programme(n, `/${n.series}`), channels: pageAndApi, who: everybody },
  { what: 'a session', at: n => `/${n.network}/sessions/${n.session}`, channels: pageAndApi, who: everybody },
  { what: 'the short address of a session', at: n => session(n, '/share'), channels: page, who: everybody },
  { what: 'a session for calendars', at: n => session(n, '.ics'), channels: page, who: everybody },
  { what: 'a series for calendars', at: n => programme(n, `/${n.series}.ics`), channels: page, who: everybody },
  { what: 'the sessions in a calendar', at: n => `/${n.network}/calendar`, channels: page, who: everybody },
  { what: 'a correction of a session', at: n => revision(n), channels: page, who: staffOfPublic },
  { what: 'the head of a correction of a session', at: n => revision(n, '/head'), channels: page, who: staffOfPublic },
  { what: 'a new line in a session', at: n => revision(n, '/lines/new'), channels: page, who: staffOfPublic },
  {
    what: 'the form for what a session concluded',
    at: n => session(n, '/conclusions'),
    channels: page,
    who: staffOfPublic,
  },
  { what: 'the form to hold a session again', at: n => session(n, '/again'), channels: page, who: staffOfPublic },

  { what: 'the library', at: n => shelf(n), channels: pageAndApi, who: everybody },
  { what: 'a public item of the library', at: n => shelf(n, `/${n.item}`), channels: pageAndApi, who: everybody },
  { what: 'an item of the network', at: n => shelf(n, `/${n.innerItem}`), channels: pageAndApi, who: network },
  { what: 'an item of the secretariat', at: n => shelf(n, `/${n.staffItem}`), channels: pageAndApi, who: hidden },
  { what: 'the form for an item', at: n => shelf(n, '/new'), channels: page, who: staffOfPublic },
  { what: 'the form for a list of references', at: n => shelf(n, '/references'), channels: page, who: staffOfPublic },
  {
    what: 'the form for an item of the network',
    at: n => shelf(n, `/${n.innerItem}/edit`),
    channels: page,
    who: staffOfInner,
  },
  { what: 'a pasted list', at: n => shelf(n, `/references/${n.paste}`), channels: page, who: hidden },
  { what: 'the plan', at: n => `/${n.network}/plan`, channels: pageAndApi, who: everybody },
  { what: 'an action of a public text', at: n => action(n, n.action), channels: pageAndApi, who: everybody },
  { what: 'an action of a text of the network', at: n => action(n, n.innerAction), channels: pageAndApi, who: network },

  {
    what: 'what was said about a public text, on the thread',
    at: n => `/trace/${n.adoptedSaid}`,
    channels: pageAndApi,
    who: network,
  },
  {
    what: 'what was said about a text of the network, on the thread',
    at: n => `/trace/${n.adoptedInnerSaid}`,
    channels: pageAndApi,
    who: network,
  },
  {
    what: 'a block of a public text, on the thread',
    at: n => `/trace/${n.adoptedBlock}`,
    channels: pageAndApi,
    who: everybody,
  },
  {
    what: 'a block of a text of the network, on the thread',
    at: n => `/trace/${n.adoptedInnerBlock}`,
    channels: pageAndApi,
    who: network,
  },
  {
    what: 'an action of a public text, on the thread',
    at: n => `/trace/${n.actionNode}`,
    channels: pageAndApi,
    who: everybody,
  },
  {
    what: 'an action of a text of the network, on the thread',
    at: n => `/trace/${n.innerActionNode}`,
    channels: pageAndApi,
    who: network,
  },
  {
    what: 'a report on a public action, on the thread',
    at: n => `/trace/${n.report}`,
    channels: pageAndApi,
    who: everybody,
  },
  {
    what: 'a report on an action of the network, on the thread',
    at: n => `/trace/${n.innerReport}`,
    channels: pageAndApi,
    who: network,
  },

  {
    what: 'how much led to an action of a public text',
    at: n => `/trace/${n.actionNode}/flow`,
    channels: pageAndApi,
    who: everybody,
  },
  {
    what: 'how much led to an action of a text of the network',
    at: n => `/trace/${n.innerActionNode}/flow`,
    channels: pageAndApi,
    who: network,
  },
  {
    what: 'how much came of what was said about a public text',
    at: n => `/trace/${n.adoptedSaid}/flow`,
    channels: pageAndApi,
    who: network,
  },
  ...(['thread.csv', 'thread.json'] as const).flatMap((file): Reading[] => [
    {
      what: `the thread of a block of a public text as ${file}`,
      at: n => `/trace/${n.adoptedBlock}/${file}`,
      channels: page,
      who: everybody,
    },
    {
      what: `the thread of what was said about a public text as ${file}`,
      at: n => `/trace/${n.adoptedSaid}/${file}`,
      channels: page,
      who: network,
    },
    {
      what: `the thread of a report on an action of the network as ${file}`,
      at: n => `/trace/${n.innerReport}/${file}`,
      channels: page,
      who: network,
    },
    {
      what: `the thread of a draft as ${file}`,
      at: n => document(n, n.draft, `/${file}`),
      channels: page,
      who: hidden,
    },
    {
      what: `the thread of a text open to the network as ${file}`,
      at: n => document(n, n.inner, `/${file}`),
      channels: page,
      who: network,
    },
    {
      what: `the thread of a text adopted for everybody as ${file}`,
      at: n => document(n, n.adopted, `/${file}`),
      channels: page,
      who: everybody,
    },
  ]),
  {
    what: 'how much led to how much in a draft',
    at: n => document(n, n.draft, '/flow'),
    channels: pageAndApi,
    who: hidden,
  },
  {
    what: 'how much led to how much in a text of the network',
    at: n => document(n, n.adoptedInner, '/flow'),
    channels: pageAndApi,
    who: network,
  },
  {
    what: 'how much led to how much in a public text',
    at: n => document(n, n.adopted, '/flow'),
    channels: pageAndApi,
    who: everybody,
  },

  { what: 'the translators’ desk', at: n => desk(n), channels: page, who: translatorsOnly },
  {
    what: 'the agreed words of the network',
    at: n => desk(n, '/terms'),
    channels: pageAndApi,
    who: network,
  },
  {
    what: 'a public text on the translators’ desk',
    at: n => desk(n, `/wording/${n.openWording}?to=en`),
    channels: page,
    who: network,
  },
  {
    what: 'a text of the network on the translators’ desk',
    at: n => desk(n, `/wording/${n.innerWording}?to=en`),
    channels: page,
    who: network,
  },
  {
    what: 'an action on the translators’ desk',
    at: n => desk(n, `/plan-action/${n.innerActionNode}?to=en`),
    channels: page,
    who: network,
  },
  {
    what: 'a report on the translators’ desk',
    at: n => desk(n, `/plan-report/${n.innerReport}?to=en`),
    channels: page,
    who: network,
  },
]

const opening = { day: '2037-03-31', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'network' }
const comment = { words: 'Nakubali.', language: 'sw' }
const agreement = (n: Names) => ({
  owner: `region:${n.region}`,
  level: 'regional',
  startsOn: '2026-04-01',
  endsOn: '2026-11-30',
})
const report = { text: 'Tout avance.', language: 'fr', state: 'on-course' }
const face = (words: string) => () => ({ words, to: 'es', version: '1' })
const reporters = { regional: 'allow', facilitator: 'allow' } as const

/** The number makes each text another one: the same file twice is one document. */
let typed = 0
const newText = () => ({ title: `Un texte ${++typed}`, pasted: `Titre\n\nUn paragraphe ${typed}.\n`, language: 'fr' })
const invited = () => ({
  name: 'Nadia Belkacem',
  nameLanguage: 'fr',
  address: `somebody-${++typed}@example.org`,
  language: 'fr',
  role: 'member',
})
const newProgramme = () => ({
  text: `# Days ${++typed}\n\n## Session 1: Water, 9 December 2036, 13:00-16:00 (Geneva time)\n\n**13:00-16:00** Plenary\n`,
  place: 'Genève',
  zone: 'Europe/Zurich',
})
/** The mark of a block to which nobody has written an answer yet. */
const seen = createHash('sha256').update('[[],null]').digest('hex').slice(0, 16)

/** An answer as the desk's form sends it, to the one contribution that `said` names. */
const answers = (base: string, said: string) => ({
  base,
  seen,
  wording: 'D’autres mots partout.',
  contribution: said,
  treatment: 'taken-up',
  reason: 'Oui.',
  language: 'fr',
})

const MAILING = { to: 'all', fromName: 'Somebody', says: 'all', readBy: 'recipients', subject: 'x', body: 'y' }

export const WRITING: readonly Writing[] = [
  {
    what: 'write a mailing',
    to: n => `/${n.network}/mailings/new`,
    fields: n => ({ ...MAILING, scope: n.scope, language: 'en', subject: `Mailing ${++typed}` }),
    who: { ...staffOfPublic, visitor: 'not-signed-in' },
    rows: 'exactly those who may',
  },
  {
    what: 'change a mailing',
    to: n => mailing(n, '/edit'),
    fields: () => ({ ...MAILING, subject: `Mailing ${++typed}` }),
    who: hidden,
    fresh: async maker => ({ mailing: await maker.mailing() }),
    rows: 'exactly those who may',
  },
  {
    what: 'say in another language what a mailing says',
    to: n => mailing(n, '/faces'),
    fields: () => ({ language: 'sw', subject: `Barua ${++typed}`, body: 'Maneno', button: 'Bonyeza' }),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'choose somebody for a mailing',
    to: n => mailing(n, '/people'),
    fields: n => ({ person: n.person }),
    who: hidden,
    fresh: async maker => ({ mailing: await maker.mailing() }),
    rows: 'exactly those who may',
  },
  {
    what: 'copy a mailing',
    to: n => mailing(n, '/copy'),
    fields: () => ({}),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'throw a draft of a mailing away',
    to: n => mailing(n, '/deletion'),
    fields: () => ({}),
    who: hidden,
    fresh: async maker => ({ mailing: await maker.mailing() }),
    rows: 'exactly those who may',
  },
  {
    what: 'try a mailing',
    to: n => mailing(n, '/trial'),
    fields: () => ({ language: 'en' }),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'send a mailing',
    to: n => mailing(n, '/sending'),
    fields: n => ({ seen: n.mailingReach, when: 'now' }),
    who: hidden,
    fresh: maker => maker.sendable(),
    rows: 'exactly those who may',
  },
  {
    what: 'take a mailing back',
    to: n => mailing(n, '/halt'),
    fields: () => ({ act: 'undo' }),
    who: hidden,
    fresh: async maker => ({ mailing: await maker.waitingMailing() }),
    rows: 'exactly those who may',
  },
  ...(['people', 'organisations'] as const).map(
    (kind): Writing => ({
      what: `bring in a list of ${kind}`,
      to: n => `/${n.network}/${kind}/imports`,
      fields: () => ({
        text: 'Name,Country\nSomebody New,KE',
        source: 'Forms of 2026',
        on: '2026-01-31',
        language: 'en',
      }),
      who: keepers,
      rows: 'exactly those who may',
    }),
  ),
  {
    what: 'take a mail',
    to: n => mail(n, '/assignment'),
    fields: () => ({}),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'close a mail',
    to: n => mail(n, '/state'),
    fields: () => ({ state: 'closed' }),
    who: hidden,
    fresh: async (maker, role) => maker.mail(`Closing by ${role}`, 'closing'),
    rows: 'exactly those who may',
  },
  {
    what: 'note something on a mail',
    to: n => mail(n, '/notes'),
    fields: () => ({ words: `Note ${++typed}` }),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'answer a mail',
    to: n => mail(n, '/answers'),
    fields: n => ({ words: `Answer ${++typed}`, language: 'fr', seen: n.mailMessage }),
    who: hidden,
    fresh: async (maker, role) => maker.mail(`Answering by ${role}`, 'answering'),
    rows: 'exactly those who may',
  },
  {
    what: 'put a mail aside as unwanted',
    to: n => mail(n, '/unwanted'),
    fields: () => ({}),
    who: hidden,
    fresh: async (maker, role) => maker.mail(`Unwanted by ${role}`, 'unwanted'),
    rows: 'exactly those who may',
  },
  {
    what: 'let a mail into a group',
    to: n => `/${n.network}/inbox/${n.groupMail}/messages/${n.groupMailMessage}/admission`,
    fields: () => ({}),
    who: hidden,
    fresh: async (maker, role) => {
      const made = await maker.mail(`Let in by ${role}`, 'in', '.secretariat')
      return { groupMail: made.mail, groupMailMessage: made.mailMessage }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'put an attachment into the library',
    to: n => mail(n, '/turns/library'),
    fields: n => ({ file: n.mailFile, title: `From a mail ${++typed}`, language: 'en', visibility: 'staff' }),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'keep a segment',
    to: n => `/${n.network}/segments`,
    fields: n => ({ name: `Segment ${++typed}`, shownTo: 'staff', scope: n.scope, kind: 'person', asks: 'reads=fr' }),
    who: { ...membersOfPublic, members: 'not-allowed' },
    rows: 'exactly those who may',
  },
  {
    what: 'rename a segment',
    to: n => segment(n, '/record'),
    fields: () => ({ name: `Segment ${++typed}`, shownTo: 'staff' }),
    who: keepersAlone,
    rows: 'exactly those who may',
  },
  {
    what: 'delete a segment',
    to: n => segment(n, '/deletion'),
    fields: () => ({}),
    who: keepersAlone,
    fresh: async maker => ({ segment: await maker.segment('Of no more use') }),
    rows: 'exactly those who may',
  },
  {
    what: 'set where mails leave',
    to: () => '/settings/mail',
    fields: () => ({ host: 'mail.evil.example', port: '587', security: 'starttls', from: 'x@evil.example' }),
    who: closedInDemonstration,
    rows: 'exactly those who may',
  },
  {
    what: 'send a test mail',
    to: () => '/settings/mail/test',
    fields: () => ({}),
    who: closedInDemonstration,
    rows: 'exactly those who may',
  },
  {
    what: 'correct the house',
    to: () => '/setup/house',
    fields: () => ({ name: 'Another federation', main: 'en', others: ['fr', 'es', 'ar'] }),
    who: houseAlone,
    rows: 'exactly those who may',
  },
  {
    what: 'found a network',
    to: () => '/setup/network',
    fields: () => ({
      name: 'Ports',
      purpose: 'Those who load and unload.',
      language: 'en',
      slug: 'ports',
      languages: ['en'],
      zone: 'Europe/Amsterdam',
      place: 'Rotterdam',
      secretariat: 'Secretariat',
    }),
    who: houseAlone,
    rows: 'exactly those who may',
  },
  {
    what: 'send the first invitation',
    to: () => '/setup/invitation',
    fields: n => ({
      network: n.network,
      role: 'sector-officer',
      name: 'Noor',
      nameLanguage: 'en',
      address: 'noor@union.example',
      language: 'en',
    }),
    who: houseAlone,
    rows: 'exactly those who may',
  },
  {
    what: 'correct the record of somebody of a region',
    to: n => `/${n.network}/people/${n.person}/record`,
    fields: () => ({ name: 'سلمى الزناتي', nameLanguage: 'ar', languages: ['ar', 'fr'], place: `Lieu ${++typed}` }),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow', caller: 'allow' } },
    rows: 'exactly those who may',
  },
  {
    what: 'invite somebody',
    to: n => `/${n.network}/invitations`,
    fields: () => invited(),
    who: { ...staffOfPublic, visitor: 'not-signed-in' },
    rows: 'exactly those who may',
  },
  {
    what: 'invite somebody to a region',
    to: n => `/${n.network}/invitations`,
    fields: n => ({ ...invited(), region: n.region }),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
    rows: 'exactly those who may',
  },
  {
    what: 'send an invitation again',
    to: n => `/${n.network}/invitations/${n.invitation}/renewal`,
    fields: () => ({}),
    who: { staff: 'allow', members: 'not-found', outsiders: 'not-allowed', visitor: 'not-signed-in' },
    fresh: async maker => ({ invitation: await maker.invited('Nadia', `renewed-${++typed}`) }),
    rows: 'exactly those who may',
  },
  {
    what: 'take an invitation back',
    to: n => `/${n.network}/invitations/${n.invitation}/revocation`,
    fields: () => ({}),
    who: { staff: 'allow', members: 'not-found', outsiders: 'not-allowed', visitor: 'not-signed-in' },
    fresh: async maker => ({ invitation: await maker.invited('Nadia', `revoked-${++typed}`) }),
    rows: 'exactly those who may',
  },
  {
    what: 'put somebody out',
    to: n => `/${n.network}/people/${n.person}/removal`,
    fields: () => ({}),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
    fresh: async maker => ({ person: await maker.newcomer() }),
    rows: 'a service',
  },
  {
    what: 'put two records together',
    to: n => `/${n.network}/people/${n.person}/merge/${n.other}`,
    fields: () => ({ name: 'from' }),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
    fresh: async maker => ({ person: await maker.newcomer(), other: await maker.newcomer() }),
    rows: 'a service',
  },
  {
    what: 'say that two records are two',
    to: n => `/${n.network}/people/${n.person}/merge/${n.other}/two`,
    fields: () => ({}),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
    fresh: async maker => ({ person: await maker.newcomer(), other: await maker.newcomer() }),
    rows: 'exactly those who may',
  },
  {
    what: 'keep how to reach somebody of a region',
    to: n => `/${n.network}/people/${n.person}/contacts`,
    fields: () => ({ kind: 'phone', value: `+216 71 000 ${100 + ++typed}` }),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow', caller: 'allow' } },
    rows: 'exactly those who may',
  },
  {
    what: 'give somebody of a region a role there',
    to: n => `/${n.network}/people/${n.person}/roles`,
    fields: n => ({ role: 'regional-secretary', scope: n.region, startsOn: '2026-01-01' }),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
    fresh: async maker => ({ person: await maker.newcomer() }),
    rows: 'exactly those who may',
  },
  {
    what: 'form a group',
    to: n => `/${n.network}/groups`,
    fields: () => ({ name: `Group ${++typed}`, language: 'en', kind: 'working-group' }),
    who: { ...staffOfPublic, visitor: 'not-signed-in' },
    rows: 'exactly those who may',
  },
  {
    what: 'enter an organisation',
    to: n => `/${n.network}/organisations`,
    fields: () => ({ name: `Union ${++typed}`, nameLanguage: 'en', kind: 'affiliate', country: 'KE' }),
    who: { ...staffOfPublic, visitor: 'not-signed-in' },
    rows: 'exactly those who may',
  },
  {
    what: 'found a region',
    to: n => `/${n.network}/regions`,
    fields: () => ({ name: `Region ${++typed}`, language: 'en' }),
    who: houseAlone,
    rows: 'exactly those who may',
  },
  {
    what: 'make a body above the networks',
    to: () => '/bodies',
    fields: () => ({ name: `Body ${++typed}`, language: 'en', roster: 'hidden', visibility: 'public' }),
    who: houseAlone,
    rows: 'exactly those who may',
  },
  {
    what: 'describe a body above the networks',
    to: n => `/bodies/${n.hiddenBody}/description`,
    fields: () => ({ name: `Sealed ${++typed}`, language: 'en', visibility: 'public' }),
    who: houseAlone,
    rows: 'exactly those who may',
  },
  {
    what: 'offer to join a body above the networks',
    to: n => `/bodies/${n.openBody}/offers`,
    fields: () => ({ words: 'Oui', language: 'fr' }),
    who: { ...everybody, visitor: 'not-found' },
    rows: 'members',
  },
  {
    what: 'answer an offer to a hidden roster',
    to: n => `/bodies/${n.hiddenBody}/offers/${n.hiddenOffer}/refusal`,
    fields: () => ({}),
    who: { ...nobody, but: { 'member-sw': 'allow' } },
    rows: 'exactly those who may',
  },
  {
    what: 'make an invitation to a hidden roster',
    to: n => `/bodies/${n.hiddenBody}/invitations`,
    fields: () => ({ name: 'Somebody' }),
    who: { ...nobody, but: { 'member-sw': 'allow' } },
    rows: 'exactly those who may',
  },
  {
    what: 'enter that somebody asked to be erased',
    to: n => `/${n.network}/people/${n.person}/rights/erasure`,
    fields: () => ({ way: 'phone' }),
    who: { ...staffOfPublic, visitor: 'not-signed-in', but: { regional: 'allow' } },
    fresh: async maker => ({ person: await maker.newcomer() }),
    rows: 'a service',
  },
  {
    what: 'say when mails may come again',
    to: () => '/account/notices/pause',
    fields: () => ({ until: Temporal.Now.plainDateISO().add({ days: 9 }).toString() }),
    who: signedIn,
    rows: 'a service',
  },
  {
    what: 'ask for a copy of everything about oneself',
    to: () => '/account/copy',
    fields: () => ({}),
    who: signedIn,
    rows: 'a service',
  },
  {
    what: 'upload a document',
    to: n => `/${n.network}/documents`,
    fields: newText,
    who: { ...staffOfPublic, visitor: 'not-signed-in' },
    rows: 'exactly those who may',
  },
  {
    what: 'correct a block of a draft',
    to: n => block(n, n.draft, n.draftBlock, '/correction'),
    fields: () => ({ kind: 'paragraph', label: '', text: `Corrigé ${++typed}` }),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'refuse the tracked changes of a draft',
    to: n => document(n, n.draft, '/reading/changes'),
    fields: () => ({ changes: 'refused' }),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'leave out the comments of a draft’s file',
    to: n => document(n, n.draft, '/reading/comments'),
    fields: () => ({}),
    who: hidden,
    rows: 'exactly those who may',
  },
  {
    what: 'bring a later version of a text of the network',
    to: n => document(n, n.inner, '/files/version'),
    fields: () => ({
      pasted: `Nous demandons plus d’eau pour les villes, no ${++typed}.`,
      changes: 'accepted',
      anyway: 'on',
    }),
    who: staffOfInner,
    rows: 'exactly those who may',
  },
  {
    what: 'publish a later version of a text of the network that was brought as a file',
    to: n => document(n, n.inner, `/files/${n.innerFile}`),
    fields: () => ({ base: '1' }),
    who: staffOfInner,
    fresh: async maker => {
      const { slug } = await maker.opened('network')
      return { inner: slug, innerFile: await maker.broughtVersion(slug, () => 'neuf') }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'bring a text of the network in another language',
    to: n => document(n, n.inner, '/files/language'),
    fields: () => ({ pasted: `Another language ${++typed}`, language: 'en', state: 'machine', anyway: 'on' }),
    who: translatorsOnly,
    rows: 'exactly those who may',
  },
  {
    what: 'open a draft to comment',
    to: n => document(n, n.draft, '/opening'),
    fields: () => opening,
    who: hidden,
    fresh: async maker => ({ draft: (await maker.draft(() => 'neuf')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'give a text of the network another closing hour',
    to: n => document(n, n.inner, '/opening'),
    fields: () => ({ ...opening, day: `2038-01-${10 + (++typed % 20)}` }),
    who: staffOfInner,
    rows: 'exactly those who may',
  },
  {
    what: 'open a public text to comment again',
    to: n => document(n, n.closed, '/opening'),
    fields: () => ({ ...opening, day: '2038-02-01', audience: 'public' }),
    who: staffOfPublic,
    fresh: async maker => ({ closed: (await maker.closed('public')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'close a text of the network',
    to: n => document(n, n.inner, '/closure'),
    fields: () => ({}),
    who: staffOfInner,
    fresh: async maker => ({ inner: (await maker.opened('network')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'close a public text',
    to: n => document(n, n.open, '/closure'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ open: (await maker.opened('public')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'send personal links to a text of the network',
    to: n => document(n, n.inner, '/links'),
    fields: () => ({}),
    who: staffOfInner,
    rows: 'exactly those who may',
  },
  {
    what: 'send personal links to a public text',
    to: n => document(n, n.open, '/links'),
    fields: () => ({}),
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'end the personal links to a public text',
    to: n => document(n, n.open, '/links/revocation'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ open: (await maker.sent('public')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'say what a returned file says',
    to: n => document(n, n.inner, `/returned/${n.returned}`),
    fields: () => ({ base: '1', take: '0', language: 'sw' }),
    who: senderAlone,
    fresh: async maker => {
      const text = await maker.opened('network')
      return { inner: text.slug, returned: await maker.returned(text) }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'throw away what a returned file says',
    to: n => document(n, n.inner, `/returned/${n.returned}/removal`),
    fields: () => ({}),
    who: senderAlone,
    fresh: async maker => {
      const text = await maker.opened('network')
      return { inner: text.slug, returned: await maker.returned(text) }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'comment on a draft',
    to: n => block(n, n.draft, n.draftBlock, '/comments'),
    fields: () => comment,
    who: { ...hidden, staff: 'not-allowed' },
    rows: 'members',
  },
  {
    what: 'comment on a text of the network',
    to: n => block(n, n.inner, n.innerBlock, '/comments'),
    fields: () => comment,
    who: network,
    rows: 'members',
  },
  {
    what: 'comment on a public text',
    to: n => block(n, n.open, n.openBlock, '/comments'),
    fields: () => comment,
    who: membersOfPublic,
    rows: 'members',
  },
  {
    what: 'comment on an adopted text',
    to: n => block(n, n.adopted, n.adoptedBlock, '/comments'),
    fields: () => comment,
    who: { staff: 'not-allowed', members: 'not-allowed', outsiders: 'not-allowed', visitor: 'not-signed-in' },
    rows: 'members',
  },
  {
    what: 'suggest another wording of a public text',
    to: n => block(n, n.open, n.openBlock, '/suggestions'),
    fields: n => ({ proposed: `Publier autrement ${++typed}.`, words: '', language: 'fr', wording: n.openWording }),
    who: membersOfPublic,
    rows: 'members',
  },
  {
    what: 'speak for a union',
    to: n => block(n, n.open, n.openBlock, '/comments'),
    fields: n => ({ ...comment, organisation: n.organisation }),
    who: { ...membersOfPublic, staff: 'not-allowed', members: 'not-allowed', but: { 'delegate-es': 'allow' } },
    rows: 'members',
  },
  {
    what: 'speak on behalf of somebody who called',
    to: n => block(n, n.open, n.openBlock, '/comments'),
    fields: n => ({ ...comment, person: n.person, channel: 'phone' }),
    // Who names herself speaks for herself.
    who: { ...membersOfPublic, members: 'not-allowed', but: { desk: 'allow', caller: 'allow' } },
    rows: 'members',
  },
  {
    what: 'answer what somebody said in a draft',
    to: n => block(n, n.draft, n.draftBlock, `/contributions/${n.innerSaid}/replies`),
    fields: () => comment,
    who: nobody,
    rows: 'members',
  },
  {
    what: 'answer what somebody said about a text of the network',
    to: n => block(n, n.inner, n.innerBlock, `/contributions/${n.innerSaid}/replies`),
    fields: () => comment,
    who: network,
    rows: 'members',
  },
  {
    what: 'answer what somebody said about a public text',
    to: n => block(n, n.open, n.openBlock, `/contributions/${n.openSaid}/replies`),
    fields: () => comment,
    who: { ...membersOfPublic, outsiders: 'not-found', visitor: 'not-found' },
    rows: 'members',
  },
  ...(['settlement', 'reopening'] as const).map(
    (way): Writing => ({
      what: `say of a conversation that somebody else began: ${way}`,
      to: n => block(n, n.inner, n.innerBlock, `/contributions/${n.innerSaid}/${way}`),
      fields: () => ({}),
      who: { ...staffOfInner, but: { 'member-sw': 'allow' } },
      fresh: async maker => {
        const { slug, block: id, said } = await maker.waiting('network')
        if (way === 'reopening') await maker.settle(slug, id, said)
        return { inner: slug, innerBlock: id, innerSaid: said }
      },
      rows: 'exactly those who may',
    }),
  ),
  {
    what: 'withdraw what somebody else said',
    to: n => document(n, n.inner, `/contributions/${n.innerSaid}/withdrawal`),
    fields: () => ({}),
    who: { ...staffOfInner, staff: 'not-allowed', but: { 'member-sw': 'allow' } },
    fresh: async maker => {
      const document = await maker.opened('network')
      return { inner: document.slug, innerSaid: await maker.comment(document, 'Nakosea.') }
    },
    rows: 'members',
  },
  {
    what: 'withdraw what has an answer',
    to: n => document(n, n.answered, `/contributions/${n.answeredSaid}/withdrawal`),
    fields: () => ({}),
    who: { ...staffOfInner, staff: 'not-allowed', but: { 'member-sw': 'closed' } },
    rows: 'members',
  },
  {
    what: 'put together what asks for the same in a text of the network',
    to: n => block(n, n.inner, n.innerBlock, '/options'),
    fields: n => ({ contribution: [n.innerSaid, n.answeredSaid] }),
    who: staffOfInner,
    fresh: async maker => {
      const document = await maker.waiting('network')
      const answeredSaid = await maker.comment(document, 'Sisi pia.')
      return { inner: document.slug, innerBlock: document.block, innerSaid: document.said, answeredSaid }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'take apart what nobody put together',
    to: n => block(n, n.inner, n.innerBlock, `/options/${n.innerSaid}/split`),
    fields: () => ({}),
    who: { ...staffOfInner, staff: 'not-found' },
    rows: 'exactly those who may',
  },
  {
    what: 'follow a draft',
    to: n => document(n, n.draft, '/following'),
    fields: () => ({}),
    who: { ...hidden, staff: 'not-allowed' },
    rows: 'members',
  },
  {
    what: 'follow a text of the network',
    to: n => document(n, n.inner, '/following'),
    fields: () => ({}),
    who: network,
    rows: 'members',
  },
  {
    what: 'follow a public text',
    to: n => document(n, n.open, '/following'),
    fields: () => ({}),
    who: signedIn,
    rows: 'members',
  },
  {
    what: 'follow a block of a text of the network',
    to: n => block(n, n.inner, n.innerBlock, '/following'),
    fields: () => ({}),
    who: network,
    rows: 'members',
  },
  {
    what: 'end following what they do not follow',
    to: n => document(n, n.adoptedInner, '/following/ending'),
    fields: () => ({}),
    who: nobody,
    rows: 'members',
  },
  {
    what: 'make a link for a feed reader',
    to: n => document(n, 'feed/link'),
    fields: () => ({}),
    who: membersOfPublic,
    rows: 'a service',
  },
  {
    what: 'answer in a text of the network',
    to: n => block(n, n.inner, n.innerBlock, '/answers'),
    fields: n => answers(n.innerWording, n.innerSaid),
    who: staffOfInner,
    fresh: async maker => {
      const { slug, block, wording, said } = await maker.waiting('network')
      return { inner: slug, innerBlock: block, innerWording: wording, innerSaid: said }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'answer in a public text',
    to: n => block(n, n.open, n.openBlock, '/answers'),
    fields: n => answers(n.openWording, n.openSaid),
    who: staffOfPublic,
    fresh: async maker => {
      const { slug, block, wording, said } = await maker.waiting('public')
      return { open: slug, openBlock: block, openWording: wording, openSaid: said }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'publish a version of a text of the network',
    to: n => document(n, n.inner, '/versions'),
    fields: () => ({}),
    who: staffOfInner,
    fresh: async maker => ({ inner: (await maker.answered('network')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'publish a version of a public text',
    to: n => document(n, n.open, '/versions'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ open: (await maker.answered('public')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'begin to adjust a text of the network',
    to: n => document(n, n.inner, '/adjustment'),
    fields: () => ({}),
    who: staffOfInner,
    fresh: async maker => ({ inner: (await maker.opened('network')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'adjust a block of a text',
    to: n => document(n, n.adjusted, `/adjustment/blocks/${n.adjustedBlock}`),
    fields: () => ({ seen: '1', kind: 'paragraph', level: '1', label: '', text: `Encore ${++typed}` }),
    who: staffOfInner,
    fresh: adjustedAnew,
    rows: 'exactly those who may',
  },
  {
    what: 'move a block of a text that is being adjusted',
    to: n => document(n, n.adjusted, '/adjustment/arrangement'),
    fields: n => ({ seen: '1', up: n.adjustedBlock }),
    who: staffOfInner,
    fresh: adjustedAnew,
    rows: 'exactly those who may',
  },
  {
    what: 'lay an adjustment upon a version that came between',
    to: n => document(n, n.adjusted, '/adjustment/carrying'),
    fields: () => ({ seen: '1' }),
    who: staffOfInner,
    fresh: async maker => ({ adjusted: (await maker.outrun('network')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'publish an adjustment',
    to: n => document(n, n.adjusted, '/adjustment/publication'),
    fields: () => ({ seen: '1', reason: 'Le comité a changé d’avis.', language: 'fr' }),
    who: staffOfInner,
    fresh: adjustedAnew,
    rows: 'exactly those who may',
  },
  {
    what: 'put an adjustment away',
    to: n => document(n, n.adjusted, '/adjustment/discarding'),
    fields: () => ({}),
    who: staffOfInner,
    fresh: adjustedAnew,
    rows: 'exactly those who may',
  },
  {
    what: 'hear what came late',
    to: n => document(n, n.tardy, `/late/${n.tardySaid}`),
    fields: () => ({ decision: 'hear' }),
    who: staffOfInner,
    fresh: async maker => {
      const { slug, said } = await maker.tardy('network')
      return { tardy: slug, tardySaid: said }
    },
    rows: 'a service',
  },
  {
    what: 'adopt a text',
    to: n => document(n, n.closed, '/adoption'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ closed: (await maker.closed('public')).slug }),
    rows: 'exactly those who may',
  },
  {
    what: 'put an item into the library',
    to: n => shelf(n, '/new'),
    fields: () => ({ title: `Manuel ${++typed}`, language: 'fr', kind: 'manual', visibility: 'public' }),
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'change an item of the network',
    to: n => shelf(n, `/${n.innerItem}/edit`),
    fields: () => ({ title: `Manuel ${++typed}`, language: 'en', kind: 'manual', visibility: 'network' }),
    who: staffOfInner,
    fresh: async maker => ({ innerItem: await maker.item(() => 'ndani', 'network') }),
    rows: 'exactly those who may',
  },
  {
    what: 'retire an item of the secretariat',
    to: n => shelf(n, `/${n.staffItem}/retirement`),
    fields: () => ({}),
    who: hidden,
    fresh: async maker => ({ staffItem: await maker.item(() => 'ndani', 'staff') }),
    rows: 'exactly those who may',
  },
  {
    what: 'give an item of the network a link',
    to: n => shelf(n, `/${n.innerItem}/files`),
    fields: () => ({ language: 'fr', link: `https://example.org/${++typed}` }),
    who: staffOfInner,
    rows: 'exactly those who may',
  },
  {
    what: 'say where a public item is cited',
    to: n => shelf(n, '/citations'),
    fields: n => ({ item: shelf(n, `/${n.item}`), address: block(n, n.open, n.openBlock) }),
    who: staffOfPublic,
    fresh: async maker => ({ item: await maker.item(() => 'wazi', 'public') }),
    rows: 'exactly those who may',
  },
  {
    what: 'paste a list of references',
    to: n => shelf(n, '/references'),
    fields: () => ({ text: `Un manuel ${++typed}, 2026`, language: 'fr' }),
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'enter a pasted list',
    to: n => shelf(n, `/references/${n.paste}`),
    fields: () => ({ take: ['0'], visibility: 'staff' }),
    who: hidden,
    fresh: async maker => ({ paste: await maker.paste(() => 'orodha') }),
    rows: 'exactly those who may',
  },
  {
    what: 'agree a public action',
    to: n => action(n, n.action, '/agreement'),
    fields: agreement,
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'agree an action of the network',
    to: n => action(n, n.innerAction, '/agreement'),
    fields: agreement,
    who: staffOfInner,
    rows: 'exactly those who may',
  },
  {
    what: 'report on a public action',
    to: n => action(n, n.action, '/reports'),
    fields: () => report,
    who: { ...staffOfPublic, but: reporters },
    rows: 'exactly those who may',
  },
  {
    what: 'report on an action of the network',
    to: n => action(n, n.innerAction, '/reports'),
    fields: () => report,
    who: { ...staffOfInner, but: reporters },
    rows: 'exactly those who may',
  },
  {
    what: 'translate a public text',
    to: n => desk(n, `/wording/${n.openWording}`),
    fields: face('Palabras'),
    who: translatorsOnly,
    rows: 'exactly those who may',
  },
  {
    what: 'translate a text of the network',
    to: n => desk(n, `/wording/${n.innerWording}`),
    fields: face('Palabras'),
    who: translatorsOnly,
    rows: 'exactly those who may',
  },
  {
    what: 'propose a better translation',
    to: n => desk(n, `/wording/${n.innerWording}/proposals`),
    fields: face('Mejores palabras'),
    who: network,
    rows: 'members',
  },
  {
    what: 'agree on a word',
    to: n => desk(n, '/terms'),
    fields: () => ({ language: ['fr', 'es'], words: [`mot ${randomUUID()}`, `palabra ${randomUUID()}`], note: '' }),
    who: translatorsOnly,
    rows: 'exactly those who may',
  },
  {
    what: 'declare a translation official',
    to: n => desk(n, `/plan-action/${n.actionNode}`),
    fields: () => ({ words: 'Palabras', to: 'es', version: '1', state: 'official' }),
    who: staffOfInner,
    rows: 'exactly those who may',
  },
  {
    what: 'upload a programme',
    to: n => programme(n, '/drafts'),
    fields: newProgramme,
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'correct the head of a programme',
    to: n => drafted(n, '/series'),
    fields: () => ({ title: `Des jours ${++typed}`, language: 'fr' }),
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'take a session out of a programme',
    to: n => drafted(n, '/sessions/1/removal'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ programmeDraft: await maker.programmeDraft(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'publish a programme',
    to: n => drafted(n, '/publication'),
    fields: () => ({ slug: `serie-${++typed}` }),
    who: staffOfPublic,
    fresh: async maker => ({ programmeDraft: await maker.programmeDraft(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'discard a draft of a programme',
    to: n => drafted(n, '/discarding'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ programmeDraft: await maker.programmeDraft(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'attach a file to a session',
    to: n => drafted(n, '/attachment'),
    fields: n => ({ about: `d.${n.laterFile}.0` }),
    who: staffOfPublic,
    fresh: async maker => {
      const programmeDraft = await maker.programmeDraft(() => 'jours')
      return { programmeDraft, laterFile: await maker.programmeDraft(() => 'jours') }
    },
    rows: 'exactly those who may',
  },
  {
    what: 'choose what to take over from a file',
    to: n => laterFile(n, '/differences'),
    fields: () => ({ mark: [] }),
    who: staffOfPublic,
    fresh: async maker => ({ laterFile: await maker.laterFile(() => 'jours') }),
    rows: 'exactly those who may',
  },
  ...(['putting', 'settling', 'detachment'] as const).map(
    (what): Writing => ({
      what: `${what} of a file about a session`,
      to: n => laterFile(n, `/${what}`),
      fields: () => ({}),
      who: staffOfPublic,
      fresh: async maker => ({ laterFile: await maker.laterFile(() => 'jours') }),
      rows: 'exactly those who may',
    }),
  ),
  {
    what: 'begin a correction of a session',
    to: n => session(n, '/revision'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => await maker.programme(() => 'jours'),
    rows: 'exactly those who may',
  },
  {
    what: 'correct the head of a session',
    to: n => revision(n, '/head'),
    fields: () => ({
      ...{ seen: '1', language: 'en', title: `Water ${++typed}`, date: '2036-12-09' },
      ...{ start: '13:00', end: '16:00', zone: 'Europe/Zurich', place: 'Genève' },
    }),
    who: staffOfPublic,
    fresh: async maker => ({ revised: await maker.revised(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'add a line to a session',
    to: n => revision(n, '/lines/new'),
    fields: () => ({ seen: '1', language: 'en', title: `A line ${++typed}`, minutes: '5' }),
    who: staffOfPublic,
    fresh: async maker => ({ revised: await maker.revised(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'move a line of a session',
    to: n => revision(n, '/arrangement'),
    fields: () => ({ seen: '1' }),
    who: staffOfPublic,
    fresh: async maker => ({ revised: await maker.revised(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'put a correction out',
    to: n => revision(n, '/publication'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ revised: await maker.revised(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'put a correction away',
    to: n => revision(n, '/discarding'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => ({ revised: await maker.revised(() => 'jours') }),
    rows: 'exactly those who may',
  },
  {
    what: 'call a session off',
    to: n => session(n, '/cancellation'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: async maker => await maker.programme(() => 'jours'),
    rows: 'exactly those who may',
  },
  {
    what: 'ask somebody to speak',
    to: n => session(n, '/speakers'),
    fields: n => ({ person: n.person, as: '', role: `Role ${++typed}` }),
    who: staffOfPublic,
    fresh: async maker => await maker.programme(() => 'jours'),
    rows: 'exactly those who may',
  },
  {
    what: 'remind speakers who are silent',
    to: n => session(n, '/speakers/reminder'),
    fields: () => ({}),
    who: staffOfPublic,
    fresh: maker => maker.silence(),
    rows: 'exactly those who may',
  },
  ...(['answer', 'link', 'withdrawal'] as const).map(
    (what): Writing => ({
      what: `${what} of an invitation to speak`,
      to: n => session(n, `/speakers/${n.speaker}/${what}`),
      fields: () => (what === 'answer' ? { answer: 'confirmed', language: 'en' } : {}),
      who: hidden,
      fresh: maker => maker.silence(),
      rows: 'exactly those who may',
    }),
  ),
  {
    what: 'write what a session concluded',
    to: n => session(n, '/conclusions'),
    fields: () => ({ language: 'en', conclusions: `Water comes back ${++typed}` }),
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'hold a session again',
    to: n => session(n, '/again'),
    fields: () => ({ date: '2036-12-09', start: '09:00', zone: 'Asia/Manila', place: `Manila ${++typed}` }),
    who: staffOfPublic,
    rows: 'exactly those who may',
  },
  {
    what: 'make a link for a calendar',
    to: n => `/${n.network}/calendar/link`,
    fields: () => ({}),
    who: membersOfPublic,
    rows: 'a service',
  },
]
