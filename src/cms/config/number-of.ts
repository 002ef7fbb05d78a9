import type { JsonSchema } from '#content/json-schema.ts';

/** A field for a number, whole or not, between its bounds. */
export const numberOf = ({ type, minimum, maximum }: JsonSchema): object => ({
	widget: 'number',
	value_type: type === 'integer' ? 'int' : 'float',
	...(minimum !== undefined && { min: minimum }),
	// What Zod gives a whole number without a bound says nothing to a person.
	...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
});
