import { expect, test } from 'vitest';
import { type Dated, entryOn, lastKnownDay, valueOn } from '#domain/parameters/dated.ts';

const origin = {
	source: 'https://example.org',
	read: '2001-01-01',
	confidence: 'official',
} as const;

const series: Dated<number>[] = [
	{ from: '2001-01-01', until: '2001-06-30', value: 1000, ...origin },
	{ from: '2001-07-01', until: '2001-12-31', value: 1100, ...origin },
];

test.each([
	['2001-01-01', 1000],
	['2001-06-30', 1000],
	['2001-07-01', 1100],
	['2001-12-31', 1100],
])('on %s', (date, expected) => {
	expect(valueOn(series, date)).toBe(expected);
	expect(entryOn(series, date)?.value).toBe(expected);
});

test.each(['2000-12-31', '2002-01-01'])('throws on %s, which no entry covers', (date) => {
	expect(() => valueOn(series, date)).toThrow(RangeError);
	expect(entryOn(series, date)).toBeUndefined();
});

test('an entry without end keeps holding', () => {
	const [first] = series;
	const endless = [{ from: '2001-01-01', value: first?.value, ...origin }];

	expect(valueOn(endless, '2099-01-01')).toBe(1000);
	expect(lastKnownDay(endless)).toBeUndefined();
});

test('the last known day is that of the last entry', () => {
	expect(lastKnownDay(series)).toBe('2001-12-31');
});
