import type { Rule } from '#lint/core/rule.ts';
import { vagueBenefits } from '#lint/rules/vagueness/vague-benefits.ts';
import { vagueCompany } from '#lint/rules/vagueness/vague-company.ts';
import { vagueEnvironment } from '#lint/rules/vagueness/vague-environment.ts';
import { vagueGrowth } from '#lint/rules/vagueness/vague-growth.ts';
import { vagueHours } from '#lint/rules/vagueness/vague-hours.ts';
import { vagueIntensifiers } from '#lint/rules/vagueness/vague-intensifiers.ts';
import { vagueParagraph } from '#lint/rules/vagueness/vague-paragraph.ts';
import { vagueRequirements } from '#lint/rules/vagueness/vague-requirements.ts';
import { vagueRole } from '#lint/rules/vagueness/vague-role.ts';
import { vagueTeam } from '#lint/rules/vagueness/vague-team.ts';
import { vagueUrgency } from '#lint/rules/vagueness/vague-urgency.ts';
import { weakPhrase } from '#lint/rules/vagueness/weak-phrase.ts';

export const vaguenessRules: readonly Rule[] = [
	vagueBenefits,
	vagueCompany,
	vagueEnvironment,
	vagueGrowth,
	vagueHours,
	vagueIntensifiers,
	vagueParagraph,
	vagueRequirements,
	vagueRole,
	vagueTeam,
	vagueUrgency,
	weakPhrase,
];
