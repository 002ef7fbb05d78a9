/** A fact by its name, where it holds. */
export const tagged = (tag: string, holds: boolean): string[] => (holds ? [tag] : []);
