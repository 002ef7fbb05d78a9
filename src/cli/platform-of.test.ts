import { expect, test } from 'vitest';
import { platformOf } from '#cli/platform-of.ts';

test.each([
	['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
	['@oxc-parser/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
	['@oxc-parser/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
	['@oxc-parser/binding-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
	['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
	['left-pad', {}],
])('reads the platform of %s from its name', (name, expected) => {
	expect(platformOf(name)).toEqual(expected);
});
