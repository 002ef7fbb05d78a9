import { styleText } from 'node:util';
import type { ReportContext } from '#cli/lint/reporter.ts';

type Style = Parameters<typeof styleText>[0];

/** Text as the terminal shows it, plain where colours are off. */
export const styled = (style: Style, text: string, { colour }: ReportContext): string =>
	colour ? styleText(style, text, { validateStream: false }) : text;
