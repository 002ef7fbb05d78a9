import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf, SettingsError, settingsFrom } from '#store/settings.ts';

const now = new Date('2026-11-22T23:30:00Z');

test('nothing set gives the content folder, today in the Netherlands and a build that stops', () => {
	expect(settingsFrom({}, now)).toEqual({
		contentFolder: resolve('content'),
		today: '2026-11-23',
		onError: 'stop',
		baseline: undefined,
		preview: false,
		url: undefined,
		language: undefined,
		indexNowKey: undefined,
	});
});

test('an empty variable is one that is not set', () => {
	const empty = {
		HELDER_CONTENT: '',
		HELDER_TODAY: '',
		HELDER_ON_ERROR: '',
		HELDER_BASELINE: '',
		HELDER_PREVIEW: '',
		HELDER_URL: '',
		HELDER_LANGUAGE: '',
		HELDER_INDEXNOW_KEY: '',
	};

	expect(settingsFrom(empty, now)).toEqual(settingsFrom({}, now));
});

test('every variable is read', () => {
	const env = {
		HELDER_CONTENT: '/elders',
		HELDER_TODAY: '2028-02-29',
		HELDER_ON_ERROR: 'skip',
		HELDER_BASELINE: '/elders/bekend.json',
		HELDER_PREVIEW: '1',
		HELDER_URL: 'https://voorbeeld.example.nl/banen/',
		HELDER_LANGUAGE: 'en',
		HELDER_INDEXNOW_KEY: 'Sleutel-1',
	};

	expect(settingsFrom(env, now)).toEqual({
		contentFolder: resolve('/elders'),
		today: '2028-02-29',
		onError: 'skip',
		baseline: resolve('/elders/bekend.json'),
		preview: true,
		url: 'https://voorbeeld.example.nl/banen/',
		language: 'en',
		indexNowKey: 'Sleutel-1',
	});
});

const dateHint = 'Schrijf een datum die bestaat, als jaar-maand-dag, zoals 2026-11-22.';
const addressHint = 'Schrijf een adres, zoals https://vacatures.example.nl.';

test.each([
	['HELDER_TODAY', '22-11-2026', dateHint],
	['HELDER_TODAY', '2026-02-29', dateHint],
	['HELDER_TODAY', 'vandaag', dateHint],
	['HELDER_ON_ERROR', 'ignore', 'Kies uit: stop of skip.'],
	['HELDER_PREVIEW', 'ja', 'Kies uit: 0 of 1.'],
	['HELDER_LANGUAGE', 'de', 'Kies uit: nl of en.'],
	['HELDER_URL', 'vacatures.example.nl', addressHint],
	['HELDER_URL', 'ftp://vacatures.example.nl', addressHint],
])('%s=%s is refused', (name, value, hint) => {
	expect(() => settingsFrom({ [name]: value }, now)).toThrow(
		new SettingsError(`${name} is “${value}”. ${hint}`),
	);
});

test.each(['kort', 'met spatie erin', '../../elders', 'a'.repeat(129)])(
	'“%s” is no key of IndexNow, and the message does not repeat it',
	(key) => {
		expect(() => settingsFrom({ HELDER_INDEXNOW_KEY: key }, now)).toThrow(
			new SettingsError(
				'HELDER_INDEXNOW_KEY is geen sleutel. Kies 8 tot 128 letters, cijfers en streepjes.',
			),
		);
	},
);

test.each([
	{},
	{ HELDER_PREVIEW: '1', HELDER_ON_ERROR: 'skip', HELDER_URL: 'https://bord.example.nl/x/' },
])('another process reads the same settings from their environment', (env) => {
	const settings = settingsFrom(env, now);

	expect(settingsFrom(environmentOf(settings), new Date(0))).toEqual(settings);
});
