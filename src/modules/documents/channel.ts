/** The name under which changes to a document, and to what is said about it, are announced to open pages. */
export function channelOf(document: { id: string }): string {
  return `document:${document.id}`
}
