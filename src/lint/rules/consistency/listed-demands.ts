import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';

/** Headings below which a list asks something of the reader. */
const asks: Record<SiteLanguage, RegExp> = {
	nl: /^(?:(?:dit|wat) (?:vragen|verwachten|zoeken) (?:wij|we)|(?:wij|we) vragen|(?:dit|wat) (?:breng|neem) (?:je|jij) mee|wat heb (?:je|jij) nodig|(?:de |onze |functie-?)?eisen|(?:functie-?)?vereisten|(?:jouw |het |je )?profiel|wie (?:ben|zoeken) (?:jij|je|wij|we)|(?:dit )?ben jij|jij (?:hebt|bent|beschikt over))(?!\p{L})/u,
	en: /^(?:(?:your )?(?:profile|qualifications)|(?:job |our |the )?requirements|what (?:we (?:ask|expect|require|look for|are looking for)|you (?:bring|need|have))|who (?:you are|are you)|about you|you (?:have|bring))(?!\p{L})/u,
};

/** Of each list below such a heading, its items. */
export function listsOfDemands({ body, language }: LintDocument): Block[][] {
	const lists: Block[][] = [];
	let open: Block[] | undefined;
	for (const block of body) {
		if (block.kind === 'heading') {
			open = asks[language].test(block.folded.text.trim()) ? [] : undefined;
			if (open) lists.push(open);
		} else if (block.kind === 'item') open?.push(block);
	}
	return lists;
}
