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
	for (const file of files) {
		const data = deflateRawSync(file.text);
		const header = headerOf(file, data.length);
		const name = Buffer.from(file.name);
		const entry = Buffer.concat([Buffer.from('504b0304', 'hex'), header, name, data]);
		local.push(entry);
		central.push(listed(header, offset, name));
		offset += entry.length;
	}
	const list = Buffer.concat(central);
	return Buffer.concat([...local, list, endOf(files.length, list.length, offset)]);
}

/** What a file and its row in the list have in common. */
function headerOf({ name, text, claimedSize }: ZippedFile, packedSize: number): Buffer {
	const plain = Buffer.from(text);
	const sizes = Buffer.alloc(12);
	sizes.writeUInt32LE(crc32(plain), 0);
	sizes.writeUInt32LE(packedSize, 4);
	sizes.writeUInt32LE(claimedSize ?? plain.length, 8);
	const nameLength = Buffer.alloc(4);
	nameLength.writeUInt16LE(Buffer.byteLength(name), 0);
	return Buffer.concat([Buffer.from('14000008080000000000', 'hex'), sizes, nameLength]);
}

/** The row of a file that begins at an offset, in the list at the end. */
function listed(header: Buffer, offset: number, name: Buffer): Buffer {
	const place = Buffer.alloc(4);
	place.writeUInt32LE(offset);
	const start = Buffer.from('504b01021400', 'hex');
	return Buffer.concat([start, header, Buffer.alloc(10), place, name]);
}

/** The record that says how many files there are, and where their list begins. */
function endOf(count: number, listSize: number, listStart: number): Buffer {
	const end = Buffer.alloc(22);
	end.write('504b0506', 0, 'hex');
	end.writeUInt16LE(count, 8);
	end.writeUInt16LE(count, 10);
	end.writeUInt32LE(listSize, 12);
	end.writeUInt32LE(listStart, 16);
	return end;
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
