/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

/** What is waited for is something to see, never time; a second, the default, is short on a busy machine. */
const poll = { timeout: 30_000 };

// Each group waits for the one before: a mistake in a function shows before the site is opened in a browser.
export default defineConfig({
	test: {
		allowOnly: false,
		reporters: ['default', './tests/total-reporter.ts'],
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/*.test.ts'],
					// Enough for a busy machine; what grows with the square of its input takes many minutes.
					testTimeout: 60_000,
					expect: { poll },
					sequence: { groupOrder: 0 },
				},
			},
			{
				test: {
					name: 'pages',
					// The first test of a file reads every page of three boards, or what comes before it all content.
					testTimeout: 30_000,
					hookTimeout: 30_000,
					include: ['tests/pages/**/*.test.ts'],
					globalSetup: './tests/pages/build-site.ts',
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['./tests/browser/chromium.ts', './tests/pages/build-site.ts'],
					sequence: { groupOrder: 2 },
					maxWorkers: 1,
					// A busy machine starves Chromium now and then. The report names what needed a second try.
					retry: 1,
					testTimeout: 60_000,
					expect: { poll },
					hookTimeout: 180_000,
				},
			},
		],
	},
});
