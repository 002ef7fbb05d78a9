import { expect, test } from 'vitest';
import { inOneOrder } from '#cli/after-build/lean-styles.ts';

test('declarations of all rules stand in one order, the most used first', () => {
	expect(inOneOrder('.a{color:red;display:grid}.b{display:grid;color:blue}.c{display:flex}')).toBe(
		'.a{display:grid;color:red}.b{display:grid;color:blue}.c{display:flex}',
	);
});

test.each([
	'.a{padding:0;padding-inline:1rem}.b{padding-inline:0}.c{padding-inline:0}',
	'.a{font:inherit;line-height:2}.b{line-height:1}',
	'.a{column-gap:1rem;gap:0}.b{gap:0}',
	'.a{place-items:center;align-items:start}.b{align-items:end}',
	'.a{inset:0;bottom:auto}.b{bottom:0}',
	'.a{inline-size:9rem;width:auto}.b{width:0}',
])('what may set the same keeps its order: %s', (styles) => {
	expect(inOneOrder(styles)).toBe(styles);
});

test('a rule with a text in quotes stays as it is', () => {
	const styles = `.a{width:0;content:";color:red"}.b{color:red;width:0}.c{color:red}`;

	expect(inOneOrder(styles)).toBe(styles);
});

test('rules inside a condition are ordered, and the condition stays', () => {
	expect(inOneOrder('@media print{.a{width:0;color:red}}.b{color:red}')).toBe(
		'@media print{.a{color:red;width:0}}.b{color:red}',
	);
});
