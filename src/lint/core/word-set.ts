/** The words of a list, which may stand on several lines. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
