import { expect, test } from 'vitest';
import { posterView } from '#views/share/poster.ts';
import { subjectWith } from '#views/subject.fixture.ts';

test.each([
	['large', 'Medewerker keuken'],
	['large', 'Koken voor zestig gasten'],
	['medium', 'Koken voor tachtig gasten'],
	['large', 'Groepsbegeleider'],
	['medium', 'Arbeidsdeskundige'],
	['small', 'Arbeidsongeschiktheidsdeskundige'],
	['small', `${'Medewerker in de keuken en '.repeat(3)}bediening`],
	['tiny', 'Arbeidsongeschiktheidsdeskundigen'],
])('on a poster a title can be %s: “%s”', (size, title) => {
	expect(posterView(subjectWith({ title })).titleSize).toBe(size);
});
