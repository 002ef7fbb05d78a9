import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyWord } from '#domain/written/alternatives.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';

/** How headings begin below which a list asks something of the reader. */
const asks: Record<SiteLanguage, RegExp> = {
	nl: anyWord('u', [
		/(?:dit|wat) (?:vragen|verwachten|zoeken) (?:wij|we)/u,
		/(?:wij|we) vragen/u,
		/(?:dit|wat) (?:breng|neem) (?:je|jij) mee/u,
		/wat heb (?:je|jij) nodig|(?:de |onze |functie-?)?eisen|(?:functie-?)?vereisten/u,
		/(?:jouw |het |je )?profiel/u,
		/wie (?:ben|zoeken) (?:jij|je|wij|we)/u,
		/(?:dit )?ben jij|jij (?:hebt|bent|beschikt over)/u,
	]),
	en: anyWord('u', [
		/(?:your )?(?:profile|qualifications)/u,
		/(?:job |our |the )?requirements/u,
		/what (?:we (?:ask|expect|require|look for|are looking for)|you (?:bring|need|have))/u,
		/who (?:you are|are you)|about you|you (?:have|bring)/u,
	]),
};

/** Of each list below such a heading, its items. */
export function listsOfDemands({ body, language }: LintDocument): Block[][] {
	const lists: Block[][] = [];
	let open: Block[] | undefined;
	for (const block of body) {
		if (block.kind === 'heading') {
			open = block.folded.text.trim().search(asks[language]) === 0 ? [] : undefined;
			if (open) lists.push(open);
		} else if (block.kind === 'item') open?.push(block);
	}
	return lists;
}
