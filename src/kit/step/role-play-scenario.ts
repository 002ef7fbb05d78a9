import { familyOf } from '#kit/families.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import type { NumberedStep } from '#kit/steps.ts';
import { type TimeBox, timeBoxes } from '#kit/step/time-boxes.ts';
import type { rolePlay as text } from '#i18n/nl/kit/role-play.ts';
import { familyTexts } from '#i18n/nl/kit/work/families.ts';
import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

type RolePlayPart = keyof typeof text.part;

/** The scenario of this kind of work. */
export const scenarioOf = ({ vacancy }: KitSubject): FamilyText['rolePlay'] =>
	familyTexts[familyOf(vacancy.jobGroup)].rolePlay;

/** How the minutes of a role play are divided. */
export const rolePlayBoxes = ({ minutes }: NumberedStep): TimeBox<RolePlayPart>[] =>
	timeBoxes<RolePlayPart>(minutes, [
		{ id: 'read', weight: 1, least: 2 },
		{ id: 'play', weight: 3, least: 4 },
		{ id: 'talk', weight: 2, least: 3 },
	]);
