import { openVacancies, pathsOf, type PublishedVacancy } from '#site/vacancies.ts';
import { labelBadge } from '#views/label/label.ts';
import { labelPicture } from '#views/label/picture.ts';

export const labelPaths = () => pathsOf(openVacancies);

/** The label of a vacancy as a picture beside its page. */
export function labelSvg({ subject }: PublishedVacancy): string {
	const badge = labelBadge(subject);
	return labelPicture(badge, subject.dictionary.ui['label.svg'](badge.grade, badge.word));
}
