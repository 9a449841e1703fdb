import type { Web } from '../../kernel/http/web.ts'

export function noticesRoutes(_web: Web): void {}
