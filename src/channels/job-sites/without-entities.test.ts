import { expect, test } from 'vitest';
import { asRawHtml, withoutEntities } from '#channels/job-sites/without-entities.ts';

test.each([
	['R&D en AT&T', 'R&D en AT&T'],
	['&amp; &#60; &#x3C;', '& amp; & #60; & #x3C;'],
	['&\u0000lt;', '& lt;'],
	['&&amp;', '&& amp;'],
	['tot 5 & meer; altijd', 'tot 5 & meer; altijd'],
])('%j has no entity left in it', (text, expected) => {
	expect(withoutEntities(text)).toBe(expected);
});

test.each([
	['<script>', '< script>'],
	['</p><!-- <?', '< /p>< !-- < ?'],
	['<\u0000b>', '< b>'],
	['3 < 4 <3', '3 < 4 <3'],
])('%j is no tag inside HTML', (text, expected) => {
	expect(asRawHtml(text)).toBe(expected);
});
