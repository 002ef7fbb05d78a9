import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptSource, storedText } from '#drafts/kept-text.ts';

const anyText = fc.string({ unit: 'binary', minLength: 1 });

describe('a kept text', () => {
	test('comes back as it was', () => {
		fc.assert(
			fc.property(anyText, fc.string(), (text, name) => {
				expect(storedText(keptSource({ text, name }))).toEqual({ kind: 'kept', text, name });
			}),
		);
	});

	test('that is cut off anywhere loses nothing but its end', () => {
		fc.assert(
			fc.property(anyText, fc.nat(), (text, cut) => {
				const source = keptSource({ text, name: '' });
				const begin = source.indexOf('"text":"') + '"text":"'.length;
				const stored = storedText(source.slice(0, begin + (cut % (source.length - begin))));

				expect(stored.kind).toBe('mended');
				if (stored.kind === 'mended') expect(text.startsWith(stored.text)).toBe(true);
			}),
		);
	});
});

test.each([
	[null, { kind: 'none' }],
	['', { kind: 'none' }],
	['zomaar tekst', { kind: 'mended', name: '', text: 'zomaar tekst' }],
	['{"text":5}', { kind: 'mended', name: '', text: '{"text":5}' }],
	['{"text":"wel","name":5}', { kind: 'mended', name: '', text: 'wel' }],
	['{"version":2,"name":"kok","text":"wel"}', { kind: 'mended', name: 'kok', text: 'wel' }],
	['{"version":1,"name":"","text":"é\\n\\"zo', { kind: 'mended', name: '', text: 'é\n"zo' }],
	['[1,2]', { kind: 'mended', name: '', text: '[1,2]' }],
])('%j is read as %j', (source, stored) => {
	expect(storedText(source)).toEqual(stored);
});
