import { expect, test } from 'vitest';
import type { LifeCycle } from '#domain/life-cycle.ts';
import { statusText } from '#views/status.ts';
import { subjectWith } from '#views/subject.fixture.ts';

test.each<[LifeCycle, Parameters<typeof subjectWith>[0], string | undefined]>([
	['open', {}, undefined],
	['closed', { status: 'filled' }, 'Deze vacature is vervuld. Je kunt niet meer solliciteren.'],
	[
		'closed',
		{ status: 'withdrawn' },
		'Deze vacature is ingetrokken. Je kunt niet meer solliciteren.',
	],
	[
		'closed',
		{ closes: '2026-11-21' },
		'Deze vacature sloot op zaterdag 21 november 2026. Je kunt niet meer solliciteren.',
	],
	['draft', { status: 'draft' }, 'Dit is een concept. Alleen jij ziet deze pagina.'],
	[
		'scheduled',
		{ published: '2026-12-01' },
		'Deze vacature staat vanaf dinsdag 1 december 2026 online.',
	],
])('%s with %j says: %s', (state, given, expected) => {
	expect(statusText(subjectWith(given), state)).toBe(expected);
});
