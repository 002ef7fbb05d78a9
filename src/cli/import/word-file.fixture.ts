import { crc32, deflateRawSync } from 'node:zlib';

interface ZippedFile {
	name: string;
	text: string;
	/** What the zip says of the unpacked size, when that is not the truth. */
	claimedSize?: number;
}

/** A zip of these files, compressed (PKWARE APPNOTE 4.3). */
export function zipOf(files: readonly ZippedFile[]): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const { name, text, claimedSize } of files) {
		const plain = Buffer.from(text);
		const data = deflateRawSync(plain);
		const sizes = Buffer.alloc(12);
		sizes.writeUInt32LE(crc32(plain), 0);
		sizes.writeUInt32LE(data.length, 4);
		sizes.writeUInt32LE(claimedSize ?? plain.length, 8);
		const names = Buffer.alloc(4);
		names.writeUInt16LE(Buffer.byteLength(name), 0);
		const head = Buffer.concat([Buffer.from('14000008080000000000', 'hex'), sizes, names]);
		const entry = Buffer.concat([Buffer.from('504b0304', 'hex'), head, Buffer.from(name), data]);
		const place = Buffer.alloc(4);
		place.writeUInt32LE(offset);
		local.push(entry);
		central.push(
			Buffer.concat([
				Buffer.from('504b01021400', 'hex'),
				head,
				Buffer.alloc(10),
				place,
				Buffer.from(name),
			]),
		);
		offset += entry.length;
	}
	const list = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('504b0506', 0, 'hex');
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(list.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, list, end]);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A Word file of paragraphs: "# " makes a heading, "**" a bold paragraph, anything else plain text. */
export const wordFile = (paragraphs: readonly string[]): Buffer =>
	zipOf([
		{
			name: '[Content_Types].xml',
			text: `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		},
		{
			name: '_rels/.rels',
			text: `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		},
		{
			name: 'word/document.xml',
			text: `<w:document xmlns:w="${word}"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
		},
	]);

function paragraph(text: string): string {
	const style = text.startsWith('# ') ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
	const bold = text.startsWith('**') ? '<w:rPr><w:b/></w:rPr>' : '';
	const words = escaped(text.replace(/^# |\*\*/g, ''));
	return `<w:p>${style}<w:r>${bold}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
