import type { Plugin } from 'vite';
import { themeFor } from '#domain/theme.ts';

const id = 'virtual:helder/theme.css';

/** The colours that follow from the accent colour in `site.yml`, as custom properties. */
export function themePlugin(accent: string): Plugin {
	const { light, dark } = themeFor(accent);
	// What is paper on any screen, such as a poster, keeps the colours of the light page.
	const brand = { brand: light.accent, 'on-brand': light['on-accent'] };
	return {
		name: 'helder:theme',
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load: (source) =>
			source === `\0${id}`
				? `@layer tokens { :root { ${properties(light)} ${properties(brand)} }\n@media (prefers-color-scheme: dark) { :root { ${properties(dark)} } } }`
				: undefined,
	};
}

const properties = (colours: Record<string, string>): string =>
	Object.entries(colours)
		.map(([name, colour]) => `--${name}: ${colour};`)
		.join(' ');
