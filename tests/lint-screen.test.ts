import { expect, test } from 'vitest';
import { lintBoard, path, shouting, shoutPlace } from './fixtures/lint-command.ts';

test('the report says what, where and what instead', async () => {
	const at = `${shoutPlace.line}:${shoutPlace.column}`;
	const indent = ' '.repeat(`  ${at}  waarschuwing  `.length);

	expect(await lintBoard({ [path]: shouting }, [])).toEqual({
		code: 0,
		stdout: `vacancies/medewerker.md · label A (100 van 100 punten)
  ${at}  waarschuwing  Hier staat een uitroepteken.
${indent}│ Daarna neem je de telefoon op!
${indent}│                              ^
${indent}Zet een punt. Een feit overtuigt meer dan een uitroep.
${indent}exclamation-mark  https://vacatures.example.nl/regels/exclamation-mark/

Labels: 1 × A.
1 bestand nagekeken: 0 fouten, 1 waarschuwing en 0 tips. Niets houdt publicatie tegen.
`,
		stderr: '',
	});
});

test.each([
	['medewerkr.md', 'Bedoel je “vacancies/medewerker.md”?'],
	['mede', 'Bedoel je “vacancies/medewerker.md”?'],
	['kok.md', 'Kijk de naam of het patroon na.'],
	['medewerker.md/kok.md', 'Kijk de naam of het patroon na.'],
])(
	'a path that is not there, vacancies/%s, is told with what looks like it',
	async (name, hint) => {
		const { code, stderr } = await lintBoard({ [path]: shouting }, [`vacancies/${name}`]);

		expect(code).toBe(2);
		expect(stderr).toBe(`“vacancies/${name}” is er niet. ${hint}\n`);
	},
);

test('of a draft alone it does not say that nothing blocks it: what is a tip now can be an error later', async () => {
	const draft = shouting.replace('status: open', 'status: draft');
	const { stdout } = await lintBoard({ [path]: draft }, [path]);

	expect(stdout).toContain(
		'en 1 tip. Een concept komt nog niet online. Zet je het open, dan kan een tip een fout worden.',
	);
	expect(stdout).not.toContain('Niets houdt publicatie tegen');
});

test('an open vacancy of which the last day is over is told to be closed', async () => {
	const old = shouting.replace(/^closes: .*$/m, 'closes: "2026-11-21"').replace('op!', 'op.');
	const { code, stdout } = await lintBoard({ [path]: old }, [path]);

	expect(code).toBe(0);
	expect(stdout).toMatch(
		/^vacancies\/medewerker\.md · label . \(\d+ van 100 punten\) · gesloten$/m,
	);
	expect(stdout).toContain('De sluitingsdatum 21 november 2026 is voorbij.');
	expect(stdout).toContain('Zoek je nog iemand, zet dan een latere datum bij “closes”.');
});

test('a colour is for a terminal that wants it', async () => {
	const files = { [path]: shouting };
	const plain = await lintBoard(files, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
	const coloured = await lintBoard(files, [], { env: { FORCE_COLOR: '1' } });

	expect(plain.stdout).not.toContain('\u001B');
	expect(coloured.stdout).toContain('\u001B[4m');
});

test('a content folder that is not there is told in one sentence', async () => {
	const { code, stderr } = await lintBoard({}, [], { env: { HELDER_CONTENT: '/nergens' } });

	expect(code).toBe(2);
	expect(stderr).toMatch(/^De map \/nergens is er niet\.[^\n]*\n$/);
});

test('wrong use is told beside the report, with help', async () => {
	expect(await lintBoard({}, ['--fromat', 'json'])).toEqual({
		code: 2,
		stdout: '',
		stderr: 'De optie “--fromat” bestaat niet. Bedoel je “--format”?\n',
	});
	expect(await lintBoard({}, ['--help'])).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('--changed-since REF'),
	});
});

test('what somebody made an exception for is shown with the reason, and stops nothing', async () => {
	const comment =
		'<!-- helder-disable-next exclamation-mark: Het hoort bij de naam (tot 2027-01-31) -->';
	const excepted = shouting.replace(/^(.*Daarna neem je de telefoon op!)/m, `${comment}\n\n$1`);
	const { code, stdout } = await lintBoard({ [path]: excepted }, []);

	expect(code).toBe(0);
	expect(stdout).toMatch(/uitzondering {2}Hier staat een uitroepteken\.\n/);
	expect(stdout).toContain('Reden: Het hoort bij de naam (tot en met 2027-01-31)');
	expect(stdout).toContain('niets gevonden');
});
