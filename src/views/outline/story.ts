import type { TextBlock } from '#domain/text-block.ts';
import { type OutlineSection, section } from '#views/outline/section.ts';

/** The story as sections: a new one at every heading, and at a paragraph that follows a list. */
export function storySections(story: readonly TextBlock[]): OutlineSection[] {
	const sections: OutlineSection[] = [];
	for (const { kind, texts } of story) {
		const last = sections.at(-1);
		if (kind === 'heading') sections.push(section('verhaal', texts.join(' '), {}));
		else if (kind === 'list') (last ?? added(sections)).items.push(...texts);
		else (last && last.items.length === 0 ? last : added(sections)).paragraphs.push(...texts);
	}
	return sections;
}

function added(sections: OutlineSection[]): OutlineSection {
	const empty = section('verhaal', undefined, {});
	sections.push(empty);
	return empty;
}
