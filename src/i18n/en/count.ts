/** A number, or one that is written already, with its noun. */
export const plural = (count: number | string, one: string, many = `${one}s`): string =>
	`${count} ${String(count) === '1' ? one : many}`;

export const jobs = (count: number): string => plural(count, 'job');
export const days = (count: string): string => plural(count, 'day');
export const hours = (count: string): string => plural(count, 'hour');
