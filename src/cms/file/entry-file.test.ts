import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { managed, managedKinds } from '#cms/config/managed.ts';
import { entryFileOf } from '#cms/file/entry-file.ts';

const { fromFile, toFile } = entryFileOf('vacancy');

const source = `---
# Alleen de functie.
title: Bakker
organisation: noorderwinkel # zie organisations
status: draft
published: "2026-11-20"
eigen: { iets: 1 }

reference: 'B-1'
# Zijn er geen toeslagen? Schrijf [].
allowances: []
shifts:
  - { name: Dag, days: [mon, tue], from: "08:00", to: '16:30' } # de vroege
  - name: Laat
    # lang genoeg
    days:
      - wed
    from: "12:30"
    to: "21:00"
# roster: nog uitzoeken
salary:
  min: 2400 # bruto
  max: 2900
  period: month
---

Het verhaal, met een <!-- helder-disable-next x: y --> erin.

| a | b |
|---|---|
| 1 | 2 |
`;

/** The form after somebody changed something in it. */
const changed = (change: (form: Record<string, unknown>) => void): string => {
	const form = structuredClone(fromFile(source)) as Record<string, unknown>;
	change(form);
	return toFile(form);
};

/** Lines that are not in the other text. */
const lines = (text: string, other: string): string[] =>
	text.split('\n').filter((line) => !other.split('\n').includes(line));

const difference = (after: string) => ({ gone: lines(source, after), fresh: lines(after, source) });

test('a form that nobody touched gives the file as it was, to the letter', () => {
	expect(changed(() => {})).toBe(source);
});

test('empty fields of a form change nothing', () => {
	const after = changed((form) => {
		Object.assign(form, {
			closes: '',
			openings: null,
			team: null,
			faq: [],
			channels: [],
			language: 'nl',
		});
	});
	expect(after).toBe(source);
});

test('what Sveltia remembers of an item is not part of it', () => {
	const after = changed((form) => {
		for (const shift of form['shifts'] as Record<string, unknown>[])
			Object.assign(shift, { __sc_item_id: 'a1', __sc_item_original_key_path: 'shifts.0' });
	});
	expect(after).toBe(source);
});

test('one other number is one other line, with its remark', () => {
	const after = changed((form) => {
		(form['salary'] as Record<string, unknown>)['min'] = 2500;
	});
	expect(difference(after)).toEqual({
		gone: ['  min: 2400 # bruto'],
		fresh: ['  min: 2500 # bruto'],
	});
});

test('a date is written in quotes, behind the key that comes before it', () => {
	const after = changed((form) => {
		form['closes'] = '2026-12-18';
	});
	expect(difference(after)).toEqual({ gone: [], fresh: ['closes: "2026-12-18"'] });
	expect(after).toContain('published: "2026-11-20"\ncloses: "2026-12-18"\neigen');
});

test('a list that gets longer keeps its other items and their remarks', () => {
	const after = changed((form) => {
		(form['shifts'] as unknown[]).push({
			name: 'Nacht',
			days: ['fri'],
			from: '22:00',
			to: '06:00',
		});
	});
	expect(difference(after).gone).toEqual([]);
	expect(difference(after).fresh).toEqual([
		'  - name: Nacht',
		'      - fri',
		'    from: "22:00"',
		'    to: "06:00"',
	]);
});

test('a key that is emptied goes, its neighbours and the remarks around it stay', () => {
	const after = changed((form) => {
		form['salary'] = null;
	});
	expect(difference(after)).toEqual({
		gone: ['salary:', '  min: 2400 # bruto', '  max: 2900', '  period: month'],
		fresh: [],
	});
});

test('another story leaves what stands above it alone', () => {
	const after = changed((form) => {
		form['body'] = 'Iets anders.';
	});
	expect(
		difference(after).gone.every(
			(line) => source.indexOf(line) > source.indexOf('Het verhaal') - 1,
		),
	).toBe(true);
	expect(after.endsWith('  period: month\n---\n\nIets anders.\n')).toBe(true);
});

test('an empty list that says something is a ticked box in the form', () => {
	expect(fromFile(source)['allowances-none']).toBe(true);
	expect(
		changed((form) => {
			form['allowances-none'] = false;
		}),
	).not.toContain('allowances: []');
});

test('broken YAML is refused: a form would lose what it cannot read', () => {
	expect(() => fromFile('---\ntitle: "open\n---\n')).toThrow();
});

test('a new vacancy holds what is filled in, and what the schema needs to be said', () => {
	const text = toFile({
		title: 'Bakker',
		language: 'nl',
		status: 'draft',
		published: '2026-11-20',
		closes: '',
		locations: [{ city: 'Assen', country: 'NL', street: '' }],
		mustHaves: [],
		'mustHaves-none': true,
		allowances: [],
		'allowances-none': false,
		shifts: [],
		contract: { type: 'permanent', collectiveAgreement: 'Geen', months: null },
		roster: null,
		'helder-check': '',
		body: 'Hallo.',
	});
	expect(text).toBe(`---
title: Bakker
status: draft
published: "2026-11-20"
locations:
  - city: Assen
contract:
  type: permanent
  collectiveAgreement: none
shifts: []
mustHaves: []
---

Hallo.
`);
});

describe.each(managedKinds)('every sample file: %s', (kind) => {
	const { folder, extension } = managed[kind];
	const files = globSync(`content/${folder}/*.${extension}`);

	test('goes through a form unchanged', () => {
		const file = entryFileOf(kind);
		for (const path of files) {
			const text = readFileSync(path, 'utf8');
			expect(file.toFile(file.fromFile(text)), path).toBe(text);
		}
	});
});
