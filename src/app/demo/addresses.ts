/** The mail address of somebody of the cast; nobody's, anywhere (RFC 2606). */
export function addressOf(slug: string): string {
  return `${slug}@example.org`
}
