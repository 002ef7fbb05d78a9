import { type JobGroupId, jobGroupIds } from '#domain/job-groups.ts';
import { longestPhrase, meaningsOf } from '#domain/search/thesaurus.ts';
import { indexedTokensOf, tokensOf } from '#domain/search/tokens.ts';

/** Of words for several groups the one that is meant when nothing else is said. */
const usual: readonly JobGroupId[] = ['klantenservice', 'receptie', 'administratie'];

const leading =
	/leid(?:er|ster|inggevend)|team ?lead|manager|supervisor|hoofd|coach|trainer|chef (?!kok)/;

/** The group that all names of jobs in a title point to; undefined when they do not agree. */
export function jobGroupOf(title: string): JobGroupId | undefined {
	const groups = new Set(phrasesOf(title).flatMap(groupOf));
	const [group] = groups;
	if (groups.size !== 1 || !group || isOtherTrade(title.toLowerCase())) return undefined;
	if (!leading.test(title.toLowerCase())) return group;
	return group === 'klantenservice' ? 'leiding-klantcontact' : undefined;
}

function phrasesOf(title: string): string[][] {
	const tokens = tokensOf(title);
	const windows = tokens.flatMap((_, start) =>
		Array.from({ length: longestPhrase }, (_, length) => tokens.slice(start, start + length + 1)),
	);
	return [...windows, ...indexedTokensOf(title).map((token) => [token])];
}

/** Who searches for these wants no other work in the kitchen, so search does not know their group. */
const cooks: ReadonlySet<string> = new Set(['kok', 'souschef', 'cook']);

/** Search takes these for forms of other words. */
const others: ReadonlySet<string> = new Set(['career', 'careers']);

/** An analist may also work in a laboratory or in the field. */
const analyst = /(?:^|\s)analist(?!\p{L})/u;
const ofData =
	/^(?:\p{L}*(?:data|informatie|business|systeem|functioneel|web|bi)|junior|medior|senior|stagiaire?|analist|[/ ()-])+$/u;
/** Who programs a lathe makes no software. */
const machines = /(?<!\p{L})(?:cnc|plc)(?!\p{L})/u;
/** Who plans people or production plans no transport. */
const planning = /plan.*(?:zorg|productie|personeel)|(?:zorg|productie|personeels)plan/u;
const isOtherTrade = (title: string): boolean =>
	planning.test(title) || (analyst.test(title) && !ofData.test(title)) || machines.test(title);

function groupOf(phrase: readonly string[]): JobGroupId[] {
	const word = phrase.length === 1 ? (phrase[0] ?? '') : '';
	if (cooks.has(word)) return ['keuken'];
	if (others.has(word)) return [];
	return meaningsOf(phrase).flatMap(({ tags }) => {
		const groups = jobGroupIds.filter((id) => tags.includes(`group/${id}`));
		return groups.length === 1 ? groups : groups.filter((id) => usual.includes(id)).slice(0, 1);
	});
}
