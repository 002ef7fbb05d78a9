import type { Image, Nodes, Root } from 'mdast';
import { linkedVacancy } from '#content/linked-vacancy.ts';
import { nodesOf, rangeOfNode } from '#content/nodes.ts';
import type { Finding } from '#content/problem.ts';
import { imagePath } from '#domain/schema/primitives.ts';
import type { BodyText } from '#i18n/nl/body.ts';

const comment = /^<!--(?:(?!-->)[\s\S])*-->$/;
const webLink = /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/i;

type Unplaced = Omit<Finding, 'range'>;

/** What in the text would be lost, unsafe or unreadable on the page. */
export function bodyProblems(tree: Root, text: BodyText): Finding[] {
	return nodesOf(tree).flatMap((node) => {
		const problem = problemOf(node, text);
		return problem ? [{ ...problem, range: rangeOfNode(node) }] : [];
	});
}

function problemOf(node: Nodes, text: BodyText): Unplaced | undefined {
	switch (node.type) {
		case 'html':
			return htmlProblem(node.value.trim(), text);
		case 'image':
			return imageProblem(node, text);
		case 'imageReference':
			return { code: 'image-reference', message: text.imageReference };
		case 'link':
		case 'definition':
			return webLink.test(node.url) || linkedVacancy(node.url)
				? undefined
				: { code: 'link-address', message: text.linkAddress(node.url) };
		default:
			return undefined;
	}
}

/** Comments are for colleagues; a closing tag is told with its opening one. */
const htmlProblem = (html: string, text: BodyText): Unplaced | undefined =>
	comment.test(html) || html.startsWith('</')
		? undefined
		: { code: 'raw-html', message: text.rawHtml(html) };

function imageProblem({ url, alt }: Image, text: BodyText): Unplaced | undefined {
	if (/^[a-z]+:|^\//i.test(url))
		return { code: 'image-elsewhere', message: text.imageElsewhere(url) };
	if (!imagePath.safeParse(url).success)
		return { code: 'image-path', message: pathSentence(url, text) };
	if (!alt?.trim()) return { code: 'image-alt', message: text.imageAlt(url) };
	return undefined;
}

/** What a site writes behind the name of a file is no part of that name here. */
function pathSentence(url: string, text: BodyText): string {
	const [file = ''] = url.split(/[?#]/, 1);
	return file !== url && imagePath.safeParse(file).success
		? text.imageSuffix(url, file)
		: text.imagePath(url);
}
