import type { PictureContent } from '#channels/images/picture-content.ts';
import { shareCardOf } from '#views/share/card.ts';
import { subjectWith } from '#views/subject.fixture.ts';

/** What a picture of the vacancy of `subjectWith` says, except for what is given. */
export function pictureContentWith(given: Partial<PictureContent> = {}): PictureContent {
	const { alt: _, ...card } = shareCardOf(subjectWith());
	return { ...card, board: 'Proefbord', accent: '#0b5d6b', ...given };
}
