import { expect, test } from 'vitest';
import { logoRoom } from '#domain/image-size.ts';

test.each([
	['a square', { width: 120, height: 120 }, { width: 44, height: 44 }],
	['twice as wide as high', { width: 400, height: 200 }, { width: 62, height: 31 }],
	['four times as wide', { width: 400, height: 100 }, { width: 88, height: 22 }],
	['wider still, which is no wider here', { width: 800, height: 100 }, { width: 88, height: 11 }],
	['higher than wide', { width: 60, height: 120 }, { width: 22, height: 44 }],
])('a logo that is %s has its own form', (_, image, room) => {
	expect(logoRoom(image, 44)).toEqual(room);
});
