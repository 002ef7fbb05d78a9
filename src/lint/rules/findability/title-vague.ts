import type { Rule } from '#lint/core/rule.ts';
import { partsOf, titleBlock } from '#lint/rules/findability/title-block.ts';

/** Words that nobody searches a job by. */
const emptyWords = (
	'topper,toppers,kanjer,kanjers,held,helden,heldin,superheld,superhelden,hero,ninja,rockstar,rock star,guru,' +
	'goeroe,wizard,superster,duizendpoot,spin in het web,alleskunner,aanpakker,aanpakkers,tijger,talenten,' +
	"powerhouse,powervrouw,multitalent,collega,collega's,teamspeler,enthousiasteling,bikkel,bikkels,uitblinker," +
	'allrounder gezocht,gezocht,gevraagd,vacature,vacatures,wij zoeken,we zoeken,word jij,ben jij,kom jij,wil jij,' +
	'jij,jouw,droombaan,droomjob,topbaan,superbaan,leuke baan,leukste baan,wanted,jobalert'
).split(',');

/** Reports a title, or a word in it, that says nothing about the work. */
export const titleVague: Rule = {
	id: 'title-vague',
	category: 'findability',
	severity: 'warning',
	source: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
	*check(document, text) {
		const title = titleBlock(document);
		if (!title) return;
		const parts = emptyWords.flatMap((words) => partsOf(title, words, document.source));
		const [first] = parts.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
		if (first) yield { range: first.range, ...text.titleVague(first.words) };
	},
};
