import type { Fact } from '#drafts/import/fact.ts';

interface MergedFacts {
	facts: readonly Fact[];
	/** What the data and the text say differently: both possibilities. */
	doubts: readonly (readonly (readonly Fact[])[])[];
}

/** Keys of which the data decides: a text calls the job and its day in more than one way. */
const decided = new Set([
	'title',
	'jobGroup',
	'published',
	'reference',
	'languages',
	'shifts',
	'contact',
	'apply',
	'experience',
	'education',
]);

/** Facts of which one says nothing without the other. */
const bound: Readonly<Record<string, readonly string[]>> = {
	salary: ['min', 'max', 'period'],
	hours: ['min', 'max'],
	contract: ['type'],
};

/** Adds what a text says to what its data says; where both speak of the same and differ, neither counts. */
export function mergedFacts(data: readonly Fact[], text: readonly Fact[]): MergedFacts {
	const facts: Fact[] = [];
	const doubts: (readonly (readonly Fact[])[])[] = [];
	const isTitled = data.some(({ path }) => path[0] === 'title');
	const topics = new Set([...data, ...text].map(topicOf));
	for (const topic of topics) {
		const [own, said] = [data, text].map((all) =>
			all.filter((fact) => topicOf(fact) === topic),
		) as [Fact[], Fact[]];
		// The group of another title than the one that is taken says nothing.
		if (topic === 'jobGroup' && isTitled) facts.push(...own);
		else if (own.length === 0 || said.length === 0) facts.push(...own, ...said);
		else if (agree(topic, own, said)) facts.push(...own);
		else doubts.push([own, said]);
	}
	return { facts, doubts };
}

/**
 * What a text says in more than one way, where its data says it once: the data decides when it is one of
 * these, and is as doubtful as they are when it is none.
 */
export function settled(
	facts: readonly Fact[],
	unsure: readonly (readonly (readonly Fact[])[])[],
): { facts: readonly Fact[]; unsure: readonly (readonly (readonly Fact[])[])[] } {
	let sure = facts;
	const left = unsure.filter((possibilities) => {
		const paths = new Set(possibilities.flat().map(pathOf));
		const known = facts.filter((fact) => paths.has(pathOf(fact)));
		if (known.length === 0) return true;
		if (possibilities.some((facts) => facts.every((fact) => isAmong(fact, known)))) return false;
		sure = sure.filter((fact) => !known.includes(fact));
		return true;
	});
	return { facts: sure, unsure: left };
}

const pathOf = ({ path }: Fact): string => path.join('.');

const isAmong = (fact: Fact, known: readonly Fact[]): boolean =>
	known.some((own) => pathOf(own) === pathOf(fact) && own.value === fact.value);

function topicOf({ path }: Fact): string {
	const [top = '', key = ''] = path.map(String);
	if (bound[top]?.includes(key)) return `${top} ${bound[top].join(' ')}`;
	return /^(?:locations|shifts|languages)$/.test(top) || path.length === 1 ? top : path.join('.');
}

function agree(topic: string, own: readonly Fact[], said: readonly Fact[]): boolean {
	const [top = ''] = topic.split(/[ .]/);
	if (decided.has(top)) return true;
	if (top === 'locations') {
		const cities = valuesAt(own, 'city');
		return valuesAt(said, 'city').every((city) => cities.includes(city));
	}
	return said.every((fact) => {
		const twin = own.find(({ path }) => path.join('.') === fact.path.join('.'));
		return twin === undefined || twin.value === fact.value;
	});
}

const valuesAt = (facts: readonly Fact[], key: string): unknown[] =>
	facts.filter(({ path }) => path.at(-1) === key).map(({ value }) => value);
