import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openFile } from '#cli/import/open-source.ts';
import { wordFile, zipOf } from '#cli/import/word-file.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'helder-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function opened(name: string, bytes: string | Buffer) {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return openFile(path);
}

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test.each<[string, Buffer | string, RegExp]>([
	['a.pdf', '%PDF-1.7 x', /een pdf/],
	['a.doc', ole, /oud Word-bestand/],
	['a.docx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), /wachtwoord/],
	['a.rtf', '{\\rtf1 x}', /rtf-bestand/],
	['a.png', Buffer.from('89504e470d0a1a0a', 'hex'), /een afbeelding/],
	['a.txt', '', /geen tekst in/],
	['b.txt', ' \n ', /geen tekst in/],
	['c.txt', Buffer.from([65, 0, 66, 0, 0, 1]), /geen tekst\. Helder leest/],
	['b.docx', zipOf([{ name: 'a.txt', text: 'x' }]), /geen Word-bestand/],
	['c.docx', wordFile(['Tekst']).subarray(0, 400), /beschadigd/],
	[
		'd.docx',
		zipOf([{ name: 'word/document.xml', text: '<w:document' }]),
		/beschadigd|geen tekst in/,
	],
	[
		'e.docx',
		zipOf([{ name: 'word/document.xml', text: 'x'.repeat(60_000_000) }]),
		/groter dan 50 MB/,
	],
	[
		'f.docx',
		zipOf([{ name: 'word/document.xml', text: 'x'.repeat(60_000_000), claimedSize: 10 }]),
		/groter dan 50 MB/,
	],
])('says in one sentence what is wrong with %s', async (name, bytes, message) => {
	await expect(opened(name, bytes)).rejects.toThrow(message);
});

test('does not read a file that is far too large', async () => {
	const path = join(folder, 'groot.txt');
	writeFileSync(path, '');
	truncateSync(path, 100_000_000);

	await expect(openFile(path)).rejects.toThrow(/groter dan 10 MB/);
});

test.each<[string, Buffer, string]>([
	['UTF-8', Buffer.from('Één café'), 'Één café'],
	['UTF-8 with its mark', Buffer.from('\uFEFFÉén café'), 'Één café'],
	['Windows-1252', Buffer.from('Één café – 2.500', 'latin1').fill(0x96, 9, 10), 'Één café – 2.500'],
	['UTF-16', Buffer.from('\uFEFFÉén café', 'utf16le'), 'Één café'],
])('reads text in %s', async (_, bytes, text) => {
	expect(await opened('tekst.txt', bytes)).toEqual({ kind: 'text', text, address: undefined });
});

test.each([
	['a.html', 'x', 'text'],
	['a.txt', '<!doctype html><p>x</p>', 'html'],
	['a.txt', '<div>x</div>', 'html'],
	['a.txt', '{"@type": "JobPosting"}', 'json'],
	['a.json', 'x', 'json'],
	['a.md', 'x', 'markdown'],
	['a.txt', '## Kop\n\nTekst', 'markdown'],
	['a.txt', '€ 2.500 per maand', 'text'],
])('takes %s with %j for %s', async (name, text, kind) => {
	expect((await opened(name, text)).kind).toBe(kind);
});

test('reads a Word file as HTML', async () => {
	const { kind, text } = await opened(
		'goed.docx',
		wordFile(['# Kok', '**Taken**', 'Koken & afwassen']),
	);

	expect(kind).toBe('html');
	expect(text).toBe('<h1>Kok</h1><p><strong>Taken</strong></p><p>Koken &amp; afwassen</p>');
});
