import { type Block, copy, paragraph } from '#kit/document.ts';
import { familyOf } from '#kit/families.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import type { NumberedStep } from '#kit/steps.ts';
import { familyTexts } from '#i18n/nl/kit/work/families.ts';
import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

type Material = FamilyText['test']['materials'][number];

/** Minutes that one piece of material takes, with reading and checking. */
const minutesPerPiece = 20;

/** The test of this kind of work. */
export const testOf = ({ vacancy }: KitSubject): FamilyText['test'] =>
	familyTexts[familyOf(vacancy.jobGroup)].test;

/** Whether the candidate makes it at home, alone. */
export const isAtHome = ({ step: { step } }: NumberedStep): boolean =>
	/\b(?:thuis|at home)\b/i.test(step);

/** The pieces of material that fit in the time, and those left over. */
export function materialsFor(
	{ minutes }: NumberedStep,
	subject: KitSubject,
): { used: readonly Material[]; spare: readonly Material[] } {
	const { materials } = testOf(subject);
	const count = Math.max(1, Math.min(materials.length, Math.floor(minutes / minutesPerPiece)));
	return { used: materials.slice(0, count), spare: materials.slice(count) };
}

/** A piece of material: its title and a text to copy. */
export const pieceBlocks = ({ title, paragraphs }: Material): Block[] => [
	paragraph(title),
	copy(...paragraphs),
];
