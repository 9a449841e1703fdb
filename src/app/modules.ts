/** Every module in the order its migrations apply: a module may refer to tables of those before it. */
export const MODULES = [
  'register',
  'networks',
  'accounts',
  'translations',
  'trace',
  'library',
  'notices',
  'programme',
  'documents',
  'plan',
  'rights',
  'inbox',
  'mailings',
] as const
