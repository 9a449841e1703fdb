/**
 * Who may import whom. Read by `.dependency-cruiser.mjs`, which turns it into the rules of the check "imports".
 * A new module is one line in `modules`; an arrow added here is a decision, so its reason stands beside it.
 */
export type Module = {
  /** Modules whose `index.ts` this one may import. */
  imports: readonly string[]
  /** Why these and no others, in one sentence; shown when somebody breaks the rule. */
  why: string
}

const who = ['register', 'networks', 'accounts'] as const
const shared = ['translations', 'trace', 'library', 'notices'] as const

export const modules: Readonly<Record<string, Module>> = {
  register: {
    imports: [],
    why: 'organisations, people and roles are what everybody else speaks of, so they know nobody',
  },
  networks: { imports: ['register'], why: 'networks, bodies and memberships join what the register holds' },
  accounts: {
    imports: ['register', 'networks'],
    why: 'an account signs a person of the register in to their networks',
  },

  translations: { imports: who, why: 'a shared module serves every feature, so it knows people and no feature' },
  trace: { imports: who, why: 'a shared module keeps copies of what features tell it, so it needs none of them' },

  library: { imports: who, why: 'a shared module keeps what others cite, and is told what can cite it' },
  notices: {
    imports: who,
    why: 'a shared module tells people what features give it, and is told which kinds there are',
  },

  programme: {
    imports: [...who, ...shared],
    why: 'a session stands on its own; what is added to its page comes by slots',
  },
  inbox: {
    imports: [...who, ...shared],
    why: 'a mail that came in is turned into what it is by verbs that other modules offer through the house',
  },
  mailings: {
    imports: [...who, ...shared, 'inbox'],
    why: 'a mailing goes to people and its replies lead into the inbox; what it is about it only links to',
  },
  documents: {
    imports: [...who, ...shared],
    why: 'a text tells by events what became of it and asks no other feature',
  },
  rights: {
    imports: [...who, 'notices'],
    why: 'a copy and an erasure ask people alone, and tell them; what others hold of them they offer to the kernel',
  },
  plan: { imports: [...who, ...shared], why: 'actions are made from an event of documents, not by reading its tables' },
}

/** Files and folders of the kernel that decide and never fetch: rules may use them, and they may reach a browser. */
export const pureKernel: readonly string[] = [
  'text',
  'clock',
  'languages',
  'mail/one-line',
  'offline/rules',
  'paper/compare',
  'paper/dates',
  'paper/hunks',
  'paper/merge',
  'paper/token-changes',
  'paper/tokens',
]

/** Packages that speak to PostgreSQL: in a module only `store.ts` knows them. */
export const databasePackages: readonly string[] = ['kysely', 'postgres', 'pg']

/** Packages that an island may bring to a browser; each costs every reader its bytes. */
export const islandPackages: readonly string[] = ['@simplewebauthn/browser']
