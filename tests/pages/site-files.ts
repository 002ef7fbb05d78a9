import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltBoard } from './build-site.ts';
import { fixture, sample } from './site.ts';

/** The boards that are told to search engines, by their name. */
export const published = [
	['sample', sample],
	['fixture', fixture],
] as const;

export const read = ({ folder }: BuiltBoard, file: string): string =>
	readFileSync(join(folder, file), 'utf8');

/** The address of a board, with its base path. */
export const urlOf = ({ origin, base }: BuiltBoard): string => origin + base;
