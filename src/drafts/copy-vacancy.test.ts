import { expect, test } from 'vitest';
import { copyOf, draftIn } from '#drafts/copy-vacancy.ts';

const old = `---
title: Kok
status: filled
published: "2026-01-01"
closes: "2026-01-31"
confirmed: "2026-01-20"
formerSlugs: [kok-oud]
reference: K-1
meetings:
  - { date: "2026-01-10", from: "19:00", to: "20:00", place: Keuken }
exceptions:
  - { rule: sentence-length, reason: Zo is het., until: "2026-01-31" }
  - { rule: english-word, reason: Zo is het., until: "2027-01-31" }
---

Het verhaal.
`;

test('a copy starts today, stays open as long, and leaves out what was of then', () => {
	const draft = draftIn(old);

	expect(draft && copyOf(draft, '2026-11-22', 'K-2')).toEqual({
		values: {
			title: 'Kok',
			status: 'draft',
			published: '2026-11-22',
			closes: '2026-12-22',
			reference: 'K-2',
			exceptions: [{ rule: 'english-word', reason: 'Zo is het.', until: '2027-01-31' }],
		},
		body: 'Het verhaal.',
	});
});

test.each(['Alleen tekst.', '---\n- a\n---\n', '---\ntitle: "Kok\n---\n'])(
	'%j cannot be copied',
	(source) => {
		expect(draftIn(source)).toBeUndefined();
	},
);
