import { expect, test } from 'vitest';
import { sentencesOf } from '#lint/core/sentences.ts';

test.each([
	['Je helpt klanten.', ['Je helpt klanten.']],
	['Je helpt klanten', ['Je helpt klanten']],
	['Je belt. Je mailt.', ['Je belt.', 'Je mailt.']],
	['Je belt.\nJe mailt.', ['Je belt.', 'Je mailt.']],
	['Je belt\nof je mailt.', ['Je belt\nof je mailt.']],
	['Bel je? Dat mag.', ['Bel je?', 'Dat mag.']],
	['Je werkt o.a. op maandag.', ['Je werkt o.a. op maandag.']],
	['Je verdient € 2.500,- (bruto).', ['Je verdient € 2.500,- (bruto).']],
	['“Ik blijf.” Dat zegt een collega.', ['“Ik blijf.”', 'Dat zegt een collega.']],
	['...', []],
	['', []],
])('%j has the sentences %j', (text, expected) => {
	expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
});
