/**
 * Whether a refusal is about the address and lasts, so that nothing should go there again: no such box, no such host, a
 * box that is closed (RFC 3463 §3.2, §3.5; RFC 5321 §4.2.3). A full box, a server that takes us for spam or a mail that is too large
 * say nothing of the kind, and nor does what is refused for now (4xx).
 */
export function isLasting(code: string): boolean {
  return /^5\.1\.(?:[01236]|10)$/.test(code) || code === '5.2.1' || code === '5.4.4' || /^55[013]$/.test(code)
}
