import { capitalised } from '#domain/first-letter.ts';
import { criteriaOf, type Criteria } from '#kit/criteria.ts';
import { type Block, list } from '#kit/document.ts';
import { familyOf } from '#kit/families.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import type { NumberedStep } from '#kit/steps.ts';
import { shared as text } from '#i18n/nl/kit/shared.ts';
import { familyTexts } from '#i18n/nl/kit/work/families.ts';
import type { RubricRow } from '#i18n/nl/kit/work/family-text.ts';

/** Something that gets one score from 1 to 5. */
export interface ScoreItem {
	name: string;
	/** What a 1, 2, 3, 4 and 5 look like. */
	anchors: readonly string[];
}

/** Everything that a step gives a score for. */
export function scoreItemsOf({ step }: NumberedStep, subject: KitSubject): ScoreItem[] {
	const items = itemsOf(criteriaOf(step, subject));
	return items.length > 0 ? items : rowsOf(step.type, subject).map(itemOfRow);
}

/** Without what our own rubric would add. */
export const itemsOf = ({ competencies, own }: Criteria): ScoreItem[] => [
	...competencies.map(({ data: { name, anchors } }) => ({ name, anchors })),
	...own.map((name) => ({ name: capitalised(name), anchors: text.ownAnchors })),
];

/** What a step judges, with what it means, for whoever is judged. */
export function lookAt(numbered: NumberedStep, subject: KitSubject): Block[] {
	const criteria = criteriaOf(numbered.step, subject);
	const named = criteria.competencies.map(({ data }) => `${data.name}: ${data.definition}`);
	const own = itemsOf({ ...criteria, competencies: [] }).map(({ name }) => name);
	const known = [...named, ...own];
	return list(known.length > 0 ? known : scoreItemsOf(numbered, subject).map(({ name }) => name));
}

/** The five scores of each, with what they look like. */
export const scales = (items: readonly ScoreItem[]): Block[] =>
	items.map(({ name, anchors }) => ({ kind: 'scale', name, anchors }));

/** The rubric of this kind of work; none for steps that are talk. */
function rowsOf(type: NumberedStep['step']['type'], { vacancy }: KitSubject): readonly RubricRow[] {
	const { rolePlay, test } = familyTexts[familyOf(vacancy.jobGroup)];
	if (type === 'role-play') return rolePlay.criteria;
	return type === 'practical-test' ? test.rubric : [];
}

const itemOfRow = ({ name, low, middle, high }: RubricRow): ScoreItem => ({
	name,
	anchors: [low, text.between(1, 3), middle, text.between(3, 5), high],
});

/** A rubric as rows, with room for the score. */
export const rubricRows = (rows: readonly RubricRow[]): string[][] =>
	rows.map(({ name, low, middle, high }) => [name, low, middle, high, '']);
