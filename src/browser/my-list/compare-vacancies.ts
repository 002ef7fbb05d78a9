import { type BoardAnswer, boardFacts } from '#browser/my-list/board-facts.ts';
import { addressOf } from '#browser/my-list/board-list.ts';
import { type Compared, compareTable, type TableWords } from '#browser/my-list/compare-table.ts';
import { loadMyListText } from '#browser/my-list/list-words.ts';
import { part } from '#browser/parts.ts';
import {
	type Comparison,
	comparisonIn,
	comparisonQuery,
	mostCompared,
} from '#domain/my-list/compare-address.ts';
import { type ComparedFact, comparedFacts } from '#domain/my-list/compared-facts.ts';
import type { MyListText } from '#i18n/dictionary.ts';

/** Puts the vacancies in the address beside each other. */
export class CompareVacancies extends HTMLElement {
	connectedCallback(): void {
		void loadMyListText().then((text) => this.#start(text));
	}

	async #start(text: MyListText): Promise<void> {
		const asked = comparisonIn(location.search);
		this.hidden = false;
		part(this, 'status').textContent = asked.slugs.length > 0 ? text['comparing.busy'] : '';
		const answers = await Promise.all(asked.slugs.map(answerFor));
		const vacancies = this.#comparedOf(answers, text);
		const rows = comparedFacts(vacancies.map(({ facts }) => facts.facts));
		part(this, 'how').hidden = vacancies.length > 0;
		part(this, 'to-list').hidden = false;
		part(this, 'status').textContent = report(asked, answers, rows, text);
		if (vacancies.length === 0) return;
		this.#show(vacancies, rows, vacancies.length > 1 && asked.onlyDifferences);
		this.#offerChoice(vacancies, rows, asked.onlyDifferences);
	}

	/** A vacancy without an answer, and one that came twice under two names, is dropped. */
	#comparedOf(answers: readonly Named[], text: MyListText): Compared[] {
		const found = [...new Map(answers.map((one) => [one.slug, one])).values()].flatMap(
			({ slug, answer }) => (answer.kind === 'found' ? [{ slug, facts: answer.facts }] : []),
		);
		return found.map(({ slug, facts }) => {
			const others = found.filter((other) => other.slug !== slug);
			return {
				slug,
				facts,
				href: addressOf('address', slug),
				without: {
					href: location.pathname + comparisonQuery(others.map((other) => other.slug)),
					name: text['comparing.removeName'](facts.snapshot.title),
				},
			};
		});
	}

	#offerChoice(
		vacancies: readonly Compared[],
		rows: readonly ComparedFact[],
		onlyDifferences: boolean,
	): void {
		const box = part<HTMLInputElement>(this, 'only-box');
		part(this, 'only').hidden = vacancies.length < 2;
		box.checked = onlyDifferences;
		box.addEventListener('change', () => {
			const slugs = vacancies.map(({ slug }) => slug);
			history.replaceState(null, '', location.pathname + comparisonQuery(slugs, box.checked));
			this.#show(vacancies, rows, box.checked);
		});
	}

	#show(
		vacancies: readonly Compared[],
		rows: readonly ComparedFact[],
		onlyDifferences: boolean,
	): void {
		const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows;
		part(this, 'all-same').hidden = shown.length > 0;
		const words = { ...this.dataset } as unknown as TableWords;
		part(this, 'table').replaceChildren(compareTable(vacancies, shown, words));
	}
}

interface Named {
	slug: string;
	answer: BoardAnswer;
}

/** Follows a vacancy that moved once. */
async function answerFor(slug: string): Promise<Named> {
	const answer = await boardFacts(slug);
	return answer.kind === 'moved'
		? { slug: answer.to, answer: await boardFacts(answer.to) }
		: { slug, answer };
}

/** What there is to say about the comparison, in sentences. */
function report(
	{ tooMany }: Comparison,
	answers: readonly Named[],
	rows: readonly ComparedFact[],
	text: MyListText,
): string {
	const countOf = (kind: BoardAnswer['kind']): number =>
		answers.filter(({ answer }) => answer.kind === kind).length;
	const [found, gone] = [countOf('found'), countOf('gone')];
	const failed = answers.length - found - gone;
	const differing = rows.filter(({ differs }) => differs).length;
	return [
		tooMany ? text['comparing.tooMany'](mostCompared) : '',
		gone > 0 ? text['comparing.unknown'](gone) : '',
		failed > 0 ? text['comparing.failed'](failed) : '',
		found === 1 ? text['comparing.oneOnly'] : '',
		found > 1 ? text['comparing.differences'](differing, rows.length) : '',
	]
		.filter(Boolean)
		.join(' ');
}
