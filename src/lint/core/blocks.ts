import type { Nodes, Parents, Root } from 'mdast';
import { childrenOf, rangeOfNode } from '#content/nodes.ts';
import type { Path } from '#domain/path.ts';
import { aligned } from '#lint/core/aligned.ts';
import { fold, type FoldedText } from '#lint/core/fold.ts';
import { joined, type MappedText, standIn } from '#lint/core/mapped-text.ts';
import { type Sentence, sentencesOf } from '#lint/core/sentences.ts';
import { type Word, wordsOf } from '#lint/core/words.ts';

/** Where a stretch of text stands. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'field';

/** A stretch of running text: a paragraph, a heading, an item of a list, a text in the frontmatter. */
export interface Block {
	kind: BlockKind;
	/** Keys of the frontmatter, for a field: `['tasks', 0, 'task']`. */
	path?: Path;
	/** As a reader sees it. */
	plain: MappedText;
	/** For finding phrases. */
	folded: FoldedText;
	/** Stretches of `plain`. */
	sentences: readonly Sentence[];
	/** Stretches of `plain`. */
	words: readonly Word[];
}

/** Stands for what a phrase must not bridge: code and images. */
const objectReplacement = '\uFFFC';

/** All running text of a tree, in reading order. */
export function blocksOf(tree: Root, source: string): Block[] {
	return containersOf(tree, 'paragraph').map(({ node, kind }) =>
		blockFrom(kind, plainText(node, source)),
	);
}

/** A block of a text that knows its place, ready for finding phrases and sentences. */
export const blockFrom = (kind: BlockKind, plain: MappedText, path?: Path): Block =>
	new TextBlock(kind, plain, path);

class TextBlock implements Block {
	readonly kind: BlockKind;
	declare readonly path?: Path;
	readonly plain: MappedText;
	readonly folded: FoldedText;
	#sentences: readonly Sentence[] | undefined;
	#words: readonly Word[] | undefined;

	constructor(kind: BlockKind, plain: MappedText, path?: Path) {
		this.kind = kind;
		if (path) this.path = path;
		this.plain = plain;
		this.folded = fold(plain);
	}

	// Most texts of the frontmatter are never read by the sentence.
	get sentences(): readonly Sentence[] {
		this.#sentences ??= sentencesOf(this.plain.text);
		return this.#sentences;
	}

	get words(): readonly Word[] {
		this.#words ??= wordsOf(this.plain.text);
		return this.#words;
	}
}

function containersOf(node: Nodes, kind: BlockKind): { node: Parents; kind: BlockKind }[] {
	if (node.type === 'paragraph') return [{ node, kind }];
	if (node.type === 'heading') return [{ node, kind: 'heading' }];
	const inner = kindInside(node, kind);
	return childrenOf(node).flatMap((child) => containersOf(child, inner));
}

/** All that stands in a quotation is quoted. */
function kindInside({ type }: Nodes, around: BlockKind): BlockKind {
	if (around === 'quotation' || type === 'blockquote') return 'quotation';
	return type === 'listItem' ? 'item' : around;
}

function plainText(node: Nodes, source: string): MappedText {
	const range = rangeOfNode(node);
	switch (node.type) {
		case 'text':
			return aligned(node.value, source, range);
		case 'break':
			return standIn(' ', range);
		case 'inlineCode':
		case 'image':
			return standIn(objectReplacement, range);
		default:
			return joined(childrenOf(node).map((child) => plainText(child, source)));
	}
}
