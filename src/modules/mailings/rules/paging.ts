const ON_A_PAGE = 30

/** Which page of a list was asked for, within those there are. */
export function pageFrom(
  asked: string | null,
  count: number,
): { page: number; pages: number; limit: number; offset: number } {
  const pages = Math.max(1, Math.ceil(count / ON_A_PAGE))
  const page = /^\d{1,6}$/.test(asked ?? '') ? Math.min(Math.max(Number(asked), 1), pages) : 1
  return { page, pages, limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE }
}
