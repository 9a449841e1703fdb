let origin: string | null = null

/** Said once at start: the origin that links in mails begin with. No request can change it. */
export function linksBeginWith(publicOrigin: string): void {
  origin = new URL(publicOrigin).origin
}

/**
 * The whole address of a page, for a mail: `/towns` under PUBLIC_URL, never under the Host somebody sent. Throws when
 * the path could lead out of the house or when nobody said where the house is.
 */
export function linkTo(path: string): string {
  if (!origin) throw new Error('a link in a mail needs PUBLIC_URL; linksBeginWith() was not called')
  if (!/^\/(?![/\\])/.test(path) || /[\\\s\p{Cc}]/u.test(path)) throw new Error('a link in a mail begins with one /')
  const url = new URL(path, origin)
  if (url.origin !== origin) throw new Error('a link in a mail stays in the house')
  return url.href
}

/** Whether an address was made by `linkTo`. */
export function isOurLink(url: string): boolean {
  return origin !== null && URL.canParse(url) && new URL(url).origin === origin && new URL(url).href === url
}
