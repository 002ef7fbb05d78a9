/** A quotation that keeps a sentence readable. */
export const shortened = (value: string): string =>
	value.length > 60 ? `${value.slice(0, 59)}…` : value;
