import { slugify } from '#domain/slugify.ts';
import type { Fact } from '#drafts/import/fact.ts';

/** An employer with a file in `content/organisations`. */
export interface KnownEmployer {
	readonly slug: string;
	readonly name: string;
}

interface Employer {
	fact?: Fact;
	unknown?: string;
}

/** The employer of a vacancy: by the name in its data, or the only known one that the text names. */
export function employerIn(
	name: string | undefined,
	text: string,
	employers: readonly KnownEmployer[],
): Employer {
	if (name !== undefined) {
		const known = employers.find((employer) => keyOf(employer.name) === keyOf(name));
		return known ? { fact: factOf(known, name) } : { unknown: name };
	}
	const words = ` ${slugify(text.slice(0, 20_000)).replaceAll('-', ' ')} `;
	const named = employers.filter((employer) =>
		words.includes(` ${keyOf(employer.name).replaceAll('-', ' ')} `),
	);
	const [only] = named;
	return only && named.length === 1 ? { fact: factOf(only, only.name) } : {};
}

const factOf = ({ slug }: KnownEmployer, quote: string): Fact => ({
	path: ['organisation'],
	value: slug,
	quote,
});

/** “Voorbeeld B.V.” and “Voorbeeld” are one. */
const keyOf = (name: string): string => slugify(name).replace(/-(?:b-v|bv|n-v|nv|vof|v-o-f)$/, '');
