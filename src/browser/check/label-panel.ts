import { codeOf } from '#browser/check/elements.ts';
import { element } from '#browser/parts.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { helpFor } from '#drafts/field-help.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import { labelText } from '#i18n/nl/label.ts';
import { checkLabel, type CriterionView } from '#views/check/label.ts';
import type { CheckSettings } from '#views/check/settings.ts';

/** The label of a vacancy, criterion by criterion; without one, why there is none. */
export function labelPanel(
	vacancy: Vacancy | undefined,
	labels: CheckSettings['labels'],
): HTMLElement[] {
	if (!vacancy) return [element('p', text.noLabel)];
	const { grade, score, criteria } = checkLabel(vacancy, labelText);
	const isMissing = criteria.some(({ missing }) => missing.length > 0);
	return [
		badge(labels[grade] ?? grade, score),
		...(isMissing ? [element('p', text.exampleOnly)] : []),
		...criteria.map(criterion),
	];
}

function badge(name: string, score: number): HTMLElement {
	const shown = element('p');
	shown.append(element('strong', name), ` ${text.score(score)}`);
	return shown;
}

function criterion({ name, earned, points, present, missing }: CriterionView): HTMLElement {
	const shown = element('section');
	shown.className = 'check-criterion';
	shown.append(element('h3', `${name}: ${text.points(earned, points)}`));
	if (present.length > 0) {
		const there = element('p', text.present(present));
		there.className = 'check-criterion__present';
		shown.append(there);
	}
	shown.append(...missing.flatMap(lackOf));
	return shown;
}

function lackOf({ fact, key }: CriterionView['missing'][number]): HTMLElement[] {
	const { within, example } = helpFor(key);
	return [element('p', `${text.missing(fact)} ${text.where(within)}`), codeOf(example)];
}
