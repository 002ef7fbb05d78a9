import { type Posting, partiesOf } from '#channels/posting.ts';
import type { TextBlock } from '#domain/text-block.ts';
import { outlineOf } from '#views/outline/outline.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const story: TextBlock[] = [
	{ kind: 'paragraph', texts: ['Je helpt klanten van een verzonnen winkel.'] },
];

/** An open posting on a board at https://bord.example.org/, except for what is given. */
export function postingWith(
	given: Parameters<typeof subjectWith>[0] = {},
	organisation: Parameters<typeof subjectWith>[1] = {},
): Posting {
	const subject = subjectWith(given, organisation);
	const url = 'https://bord.example.org/';
	return {
		slug: subject.slug,
		url: `${url}vacatures/${subject.slug}/`,
		vacancy: subject.vacancy,
		organisation: subject.organisation,
		...partiesOf(subject.vacancy, subject.organisation, undefined),
		board: { name: 'Proefbord', url, language: 'nl' },
		channels: subject.vacancy.channels,
		dictionary: subject.dictionary,
		outline: outlineOf(subject, story, { competencies: [], siteLanguage: 'nl' }),
		summary: 'Je helpt klanten van een verzonnen winkel.',
		socialImage: undefined,
		modified: '2026-11-20',
		today: subject.today,
	};
}
