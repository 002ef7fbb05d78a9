import type { Asking } from '#cli/new/asking.ts';
import type { Remark } from '#cli/new/remarks.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** Shows what the linter says; gives the text to type on, or undefined when the answer stays. */
export async function betterText(
	typed: string,
	remarks: readonly Remark[],
	{ talk }: Pick<Asking, 'talk'>,
): Promise<string | undefined> {
	const [first] = remarks;
	if (first === undefined) return undefined;
	for (const remark of remarks) talk.warn(linesOf(remark));
	const changed = first.change && typed.replace(first.change.from, first.change.to).trim();
	const isReady = changed !== undefined && changed !== typed;
	const chosen = await talk.choose<'again' | 'take' | 'keep'>({
		ask: text.remarkAsk,
		options: [
			...(isReady ? [{ value: 'take' as const, label: text.take(changed) }] : []),
			{ value: 'again', label: text.again },
			{ value: 'keep', label: text.keepAnswer },
		],
	});
	if (chosen === 'keep') return undefined;
	return chosen === 'take' ? changed : typed;
}

/** A remedy that quotes an example need not be followed by it. */
const linesOf = ({ message, remedy, suggestions }: Remark): string[] => [
	message,
	...(remedy === undefined ? [] : [remedy]),
	...suggestions
		.filter((suggestion) => suggestion !== '' && !remedy?.includes(suggestion))
		.map((suggestion) => text.instead(suggestion)),
];
