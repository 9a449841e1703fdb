/** What of something that was said tells where it belongs in a conversation. */
export interface InConversation {
  id: string
  /** The first words of the conversation; null: these are the first. */
  conversation_id: string | null
}

export interface Conversation<Said extends InConversation> {
  first: Said
  /** Everything that was answered in it, in the order it was said. */
  replies: Said[]
}

/**
 * What was said, as conversations in the order they began. Each thing stands in exactly one: where the first words are not
 * among those given, what answers them begins one of its own.
 */
export function conversationsOf<Said extends InConversation>(said: readonly Said[]): Conversation<Said>[] {
  const firsts = new Set(said.filter(one => one.conversation_id === null).map(one => one.id))
  const found = new Map<string, Conversation<Said>>()
  // First words may come behind their answers where both were said in the same instant.
  for (const one of said) if (firsts.has(one.id)) found.set(one.id, { first: one, replies: [] })
  for (const one of said) {
    if (firsts.has(one.id)) continue
    const conversation = found.get(one.conversation_id!)
    if (conversation) conversation.replies.push(one)
    else found.set(one.conversation_id!, { first: one, replies: [] })
  }
  return [...found.values()]
}

export interface Waiting extends InConversation {
  withdrawn_at: unknown
  /** The version in which it was answered. */
  answered_in: number | null
}

/**
 * What the desk answers: of each conversation the first of its words that wait. The answer to them is the answer to the
 * others that wait in it; what is said in it after that waits again.
 */
export function toAnswer<Said extends Waiting>(said: readonly Said[]): Conversation<Said>[] {
  return conversationsOf(said).flatMap(({ first, replies }) => {
    const [one, ...others] = [first, ...replies].filter(one => one.withdrawn_at === null && one.answered_in === null)
    return one ? [{ first: one, replies: others }] : []
  })
}
