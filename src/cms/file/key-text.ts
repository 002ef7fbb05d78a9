import { Document, isMap, Pair, parseDocument, visit, YAMLMap, YAMLSeq } from 'yaml';
import { patched } from '#cms/file/patched.ts';

/**
 * A key with a value as lines of YAML, with as much of how it was written in `text` as still fits, and
 * in the manner of `source`.
 */
export function keyText(
	key: string,
	value: unknown,
	{ text, source }: { text: string; source: string },
): string {
	const { contents } = parseDocument(text, { version: '1.2', schema: 'core' });
	const before = isMap(contents) ? contents.items[0]?.value : undefined;
	const document = new Document();
	const map = new YAMLMap();
	map.items.push(new Pair(document.createNode(key), patched(document, before, value)));
	document.contents = map;
	if (!/\[ \S/.test(source)) closeBrackets(map);
	// A list may stand as far to the left as its key; then it does so everywhere.
	const indentSeq = !/^[\w-]+:\r?\n- /m.test(source);
	return document.toString({ lineWidth: 0, indentSeq });
}

/** `[mon, tue]` beside `{ min: 24 }`: the package has one setting for both. */
function closeBrackets(map: YAMLMap): void {
	visit(map, {
		Seq(_, list) {
			if (list.flow) list.toString = writtenWith(YAMLSeq.prototype.toString, '');
		},
		Map(_, group) {
			if (group.flow) group.toString = writtenWith(YAMLMap.prototype.toString, ' ');
		},
	});
}

type Write = YAMLSeq['toString'];

function writtenWith(write: Write, flowCollectionPadding: '' | ' '): Write {
	return function padded(this: YAMLSeq, context, ...rest) {
		return write.call(this, context && { ...context, flowCollectionPadding }, ...rest);
	};
}
