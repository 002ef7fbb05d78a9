import { existsSync } from 'node:fs';
import { budgets, fontBudget, logoBudget } from './budgets.ts';
import { weightOf } from './weight.ts';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(folder)) {
	console.error(`There is no \`${folder}\`: run \`npm run build\` first.`);
	process.exit(2);
}

const kilobytes = (bytes: number): number => Number((bytes / 1024).toFixed(1));

const rows = Object.entries(budgets).map(
	([kind, { address, page, scripts, images = logoBudget }]) => {
		const weight = weightOf(folder, address);
		return [
			kind,
			{
				HTML: kilobytes(weight.html),
				CSS: kilobytes(weight.css),
				together: kilobytes(weight.html + weight.css),
				budget: page,
				paper: kilobytes(weight.print),
				scripts: kilobytes(weight.scripts),
				'their budget': scripts,
				fonts: kilobytes(weight.fonts),
				images: kilobytes(weight.images),
				'budget of images': images,
			},
		];
	},
);

console.log(`KB with Brotli, before anybody does something; fonts at most ${fontBudget}.`);
console.table(Object.fromEntries(rows));
