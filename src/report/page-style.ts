/** The style of the page, for light, dark, forced colours and paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1d2b2f; --soft: #4f6166; --line: #cfd8da; --paper: #fff;
	--bar: #0b5d6b; --hidden: #e4eaeb; --mark: #b3261e;
	--a: #0b5d6b; --b: #4b8f3f; --c: #c79a00; --d: #d06a1f; --e: #b3261e; --on-part: #fff; --on-c: #1d2b2f; }
@media (prefers-color-scheme: dark) {
	:root { --ink: #e6eef0; --soft: #a9b8bc; --line: #3b4a4e; --paper: #12191b;
		--bar: #5bb8c8; --hidden: #26343a; --mark: #ff8a80;
		--a: #5bb8c8; --b: #8fcf83; --c: #e7c34a; --d: #f0a065; --e: #ff8a80; --on-part: #12191b; --on-c: #12191b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 68rem; color: var(--ink); background: var(--paper);
	font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; line-height: 1.2; }
h2 { margin: 3rem 0 0; padding-top: 1rem; border-top: 3px solid var(--bar); }
h3 { margin: 0 0 .25rem; }
p { margin: .25rem 0; max-width: 44rem; }
.soft { color: var(--soft); }
section { margin: 2rem 0; }
.beside { display: grid; gap: 1.5rem; align-items: start; margin-top: .75rem; }
@media (min-width: 52rem) { .beside--drawn { grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); } }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-size: .9rem; }
tbody th { font-weight: 600; }
td { font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; max-width: 26rem; height: auto; font-family: inherit; fill: currentColor; }
.bar { fill: var(--bar); }
.hidden-bar { fill: var(--hidden); }
.mark { fill: var(--mark); }
.part-a { fill: var(--a); } .part-b { fill: var(--b); } .part-c { fill: var(--c); }
.part-d { fill: var(--d); } .part-e { fill: var(--e); }
.letter { fill: var(--on-part); font-weight: 700; }
.part-c + .letter { fill: var(--on-c); }
@media (forced-colors: active) {
	.bar, .mark { fill: CanvasText; stroke: Canvas; } .hidden-bar { fill: Canvas; stroke: GrayText; } .letter { fill: Canvas; }
}
@media print {
	:root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 10pt; }
	.beside--drawn { grid-template-columns: 13rem minmax(0, 1fr); }
	section { break-inside: avoid; } h2 { break-after: avoid; } .scroll { overflow: visible; }
	.bar, .hidden-bar, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
