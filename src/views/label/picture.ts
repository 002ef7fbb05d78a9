import type { LabelBadge } from '#views/label/badge.ts';

const colours: Record<LabelBadge['grade'], string> = {
	A: '#1d6b3a',
	B: '#4d6b12',
	C: '#7a5b00',
	D: '#8f4a0b',
	E: '#9b1c1c',
};

/** The label as an SVG picture, for the employer's own site. */
export function labelPicture({ grade, word }: LabelBadge, title: string): string {
	const width = 70 + word.length * 9;
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" viewBox="0 0 ${width} 48" width="${width}" height="48">
<rect width="${width}" height="48" rx="10" fill="#ffffff" stroke="${colours[grade]}" stroke-width="2"/>
<rect width="48" height="48" rx="10" fill="${colours[grade]}"/>
<text x="24" y="33" text-anchor="middle" font-family="system-ui, sans-serif" font-size="26" font-weight="700" fill="#ffffff">${grade}</text>
<text x="60" y="30" font-family="system-ui, sans-serif" font-size="17" fill="#16212b">${word}</text>
</svg>
`;
}
