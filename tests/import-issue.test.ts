import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { importIssue } from '#cli/import-issue/main.ts';
import { issueForm } from '#drafts/issue/issue-form.ts';
import { goodAnswers as good, issueWith } from './fixtures/issue.ts';
import { onClearBoard } from './fixtures/lint-command.ts';
import { runIn } from './fixtures/terminal.ts';

const form = parse(issueForm());

describe('the command', () => {
	const commenting = (files: Record<string, string>, argv: (folder: string) => string[]) =>
		onClearBoard(files, async (folder) => {
			const { code, out, err } = await runIn(folder, importIssue, argv(folder));
			const made = globSync('vacancies/*.md', { cwd: folder }).toSorted();
			return { code, comment: out, errors: err, made };
		});

	const event = (issue: object) => JSON.stringify({ action: 'opened', issue });
	const onEvent = (issue: object, ...more: string[]) =>
		commenting({ 'event.json': event(issue) }, (folder) => [
			...['--event', join(folder, 'event.json')],
			...more,
		]);

	test('answers an issue of GitHub with what is missing, and the file', async () => {
		const { code, comment, made } = await onEvent({
			...{ number: 12, body: issueWith({ ...good, 'Hoogste loon': 'marktconform' }) },
			created_at: '2026-11-19T23:30:00Z',
		});

		expect(code).toBe(0);
		expect(comment.startsWith('<!-- helder-issue -->\n### Zo staat de vacature ervoor\n')).toBe(
			true,
		);
		expect(comment).toContain(
			'| Hoogste loon | fout | Bij “max” onder “salary” staat “marktconform”. Schrijf een getal',
		);
		expect(comment).toContain('Er staat nu 20 november 2026, de dag waarop je dit instuurde.');
		expect(comment).toContain('`content/vacancies/medewerker-klantenservice.md`');
		expect(comment).toContain('\nstatus: draft\n');
		expect(made).toEqual(['vacancies/medewerker.md']);
	});

	test('links to a new file, unless that address is too long', async () => {
		const base = 'https://github.com/een/bord/new/main/content/vacancies';
		const of = (story: string) =>
			onEvent(
				{ number: 12, body: issueWith({ ...good, 'Het verhaal': story }) },
				'--new-file-url',
				base,
			);
		const { comment } = await of('Kort (en goed).');
		const [, address = ''] = /\]\((https:\/\/github[^\s)]*)\)/.exec(comment) ?? [];
		const { searchParams } = new URL(address);

		expect(searchParams.get('filename')).toBe('medewerker-klantenservice.md');
		expect(searchParams.get('value')).toContain('\nKort (en goed).\n');
		expect((await of('Lang. '.repeat(2000))).comment).not.toContain(base);
	});

	test('hostile text stays text, and everything fits in a comment', async () => {
		const hostile =
			'````\n</details>\n@iemand <script>x</script> ![x](https://kwaad.example/x.png)';
		const { comment } = await onEvent({
			...{
				number: 12,
				body: issueWith({ ...good, Titel: '<b>@iemand | [x](y)', 'Het verhaal': hostile }),
			},
		});
		const outside = comment.replace(/^(`{3,})md\n[\s\S]*?^\1$/m, '');

		expect(outside).not.toMatch(/<script|<b>|@iemand|!\[x\]|\[x\]\(/);
		expect(outside.match(/<\/?details>/g)).toEqual(['<details>', '</details>']);
		const huge = await onEvent({ number: 12, body: 'a'.repeat(65_000) });
		expect(huge.comment.length).toBeLessThan(65_536);
		expect(huge.comment).toContain('De vacature is te lang om hier te laten zien.');
	});

	test('a text that is no form is sent to the command for texts, and nothing is written', async () => {
		const files = { 'tekst.md': 'Verkoper fietsen\n\nJe werkt in Zwolle.\n' };
		const { made, errors, code } = await commenting(files, (folder) => [
			join(folder, 'tekst.md'),
			'--write',
		]);

		expect(code).toBe(2);
		expect(errors).toContain('staat geen ingevuld formulier.');
		expect(errors).toContain('npm run import -- ');
		expect(made).not.toContain('vacancies/vacature.md');
	});

	test('--write makes the file, and never over another', async () => {
		const files = { 'issue.md': issueWith(good) };
		const { made, errors } = await commenting(files, (folder) => [
			join(folder, 'issue.md'),
			'--write',
		]);

		expect(made).toContain('vacancies/medewerker-klantenservice.md');
		expect(errors).toMatch(/^Geschreven: /);
		const taken = { ...files, 'vacancies/medewerker-klantenservice.md': 'Van een ander.' };
		expect(
			await commenting(taken, (folder) => [join(folder, 'issue.md'), '--write']),
		).toMatchObject({ code: 2, errors: expect.stringContaining('Er is niets geschreven.') });
		expect(
			await commenting(taken, (folder) => [join(folder, 'issue.md'), '--write', '--number', '7']),
		).toMatchObject({
			code: 0,
			made: expect.arrayContaining(['vacancies/medewerker-klantenservice-7.md']),
		});
	});

	test.each([
		[[], 'Noem een bestand met de tekst, of --event met de gebeurtenis van GitHub.'],
		[['nergens.md'], /^“.*nergens\.md” is niet te lezen\./],
		[['--event', 'package.json'], /^In “.*package\.json” staat geen issue van GitHub\.$/],
		[['--event', 'README.md'], /^In “.*README\.md” staat geen issue van GitHub\.$/],
		[['x.md', '--number', 'twaalf'], /^Bij --number staat “twaalf”\./],
		[['x.md', '--new-file-url', 'javascript:x'], /^Bij --new-file-url staat “javascript:x”\./],
		[['x.md', '--nummer', '1'], 'De optie “--nummer” bestaat niet. Bedoel je “--number”?'],
	])('%o is wrong use', async (argv, sentence) => {
		const { code, errors } = await commenting({}, () => argv);

		expect(code).toBe(2);
		expect(errors).toMatch(sentence);
	});
});

describe('the workflow', () => {
	const source = readFileSync('.github/workflows/vacancy-issue.yml', 'utf8');
	const workflow = parse(source);

	test('looks at issues with the label of the form', () => {
		expect(source).toContain(`contains(github.event.issue.labels.*.name, '${form.labels[0]}')`);
	});

	test('puts nothing of an issue in a script, and may do no more than answer', () => {
		const { steps, permissions } = workflow.jobs.answer;

		expect(permissions).toEqual({ contents: 'read', issues: 'write' });
		for (const { run = '' } of steps) expect(run).not.toContain('${{');
		expect(source).not.toMatch(/\$\{\{[^}]*issue\.(?:body|title|user)/);
	});

	test('starts what is there, and pins what it uses', () => {
		const files = source.match(/(?:scripts\/[\w-]+\.ts|\.ci\/[\w-]+)/g) ?? [];
		const uses = source.match(/uses: \S+/g) ?? [];

		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => !existsSync(resolve(file)))).toEqual([]);
		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter((use) => !/@[0-9a-f]{40}$/.test(use))).toEqual([]);
	});
});
