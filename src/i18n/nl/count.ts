/** A number, or one that is written already, with its noun. */
export const plural = (count: number | string, one: string, many: string): string =>
	`${count} ${String(count) === '1' ? one : many}`;

export const vacancies = (count: number): string => plural(count, 'vacature', 'vacatures');
export const days = (count: string): string => plural(count, 'dag', 'dagen');
