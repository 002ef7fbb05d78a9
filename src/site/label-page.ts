import { labelGrades, labelVersion } from '#domain/label.ts';
import { labelCriteria } from '#domain/label-criteria.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';

/** How the label is computed, with every fact that counts. */
export function labelPage() {
	const { label, labelPage: text, ui } = dictionaryFor(site.language);
	const { title, description } = text;
	return {
		frame: frameFor({ address: '/zo-werkt-het-label/', title, description }),
		text,
		grades: labelGrades.map((grade) => ({
			badge: { grade, name: ui['label.name'](grade), word: ui[`label.${grade}`] },
			points: text.gradePoints[grade],
		})),
		minimum: site.lint?.minimumLabel && text.minimum(site.lint.minimumLabel),
		criteria: labelCriteria.map(({ id, facts }) => ({
			name: label.criteria[id],
			points: text.points(facts.reduce((total, fact) => total + fact.points, 0)),
			facts: facts.map((fact) => label.facts[fact.id].present),
		})),
		version: text.version(labelVersion),
	};
}
