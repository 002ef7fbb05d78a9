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
	const topics = new Set([...data, ...text].map(topicOf));
	for (const topic of topics) {
		const [own, said] = [data, text].map((all) =>
			all.filter((fact) => topicOf(fact) === topic),
		) as [Fact[], Fact[]];
		if (own.length === 0 || said.length === 0) facts.push(...own, ...said);
		else if (agree(topic, own, said)) facts.push(...own);
		else doubts.push([own, said]);
	}
	return { facts, doubts };
}

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
