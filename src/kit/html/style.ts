/** Made for A4 in black on white; readable on a telephone too. */
export const styleSheet = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; background: #fff; color: #000; font: 1rem/1.5 system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0.25rem 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; padding-top: 0.25rem; border-top: 2px solid #000; font-size: 1.25rem; line-height: 1.3; }
p, ul, ol, dl, blockquote { margin: 0 0 0.75rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.25rem; }
a { color: inherit; }
a:focus-visible, .frame:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
.audience { display: inline-block; margin: 0; padding: 0.1rem 0.5rem; border: 1px solid #000; font-size: 0.875rem; font-weight: 600; }
.lead { font-size: 1.125rem; }
.facts { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; font-size: 0.9375rem; }
.facts div { display: contents; }
dt { font-weight: 600; }
dd { margin: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0.25rem 1.5rem; }
.line { min-height: 2rem; border-bottom: 1px solid #555; }
.lines { margin-bottom: 1rem; break-inside: avoid; }
.lines p { margin: 0; font-weight: 600; }
.say { padding-left: 0.75rem; border-left: 4px solid #000; }
.note { padding: 0.5rem 0.75rem; border: 1px solid #000; font-size: 0.9375rem; }
.copy { padding: 0.75rem 1rem; border: 1px dashed #555; }
.copy p:last-child { margin: 0; }
.ticks { padding: 0; list-style: none; }
.ticks li { position: relative; padding-left: 1.75rem; }
.box { display: inline-block; width: 1rem; height: 1rem; border: 1.5px solid #000; vertical-align: -0.125rem; }
.ticks .box { position: absolute; top: 0.2em; left: 0; }
.frame { margin-bottom: 1rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { padding: 0.25rem 0; font-weight: 600; text-align: left; }
th, td { padding: 0.3rem 0.5rem; border: 1px solid #555; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 400; }
.tall td { height: 3.25rem; }
.last-wide th:last-child { width: 40%; }
.last-wide th:nth-child(3):last-child { width: 36%; }
.last-wide th:nth-child(4):last-child { width: 34%; }
.last-wide th:nth-child(n + 5):last-child { width: 26%; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scale { margin-bottom: 1rem; break-inside: avoid; }
.scale td:first-child, .scale th { width: 2rem; font-weight: 600; text-align: center; }
.links { padding: 0; list-style: none; }
.links li { margin-bottom: 0.5rem; }
.links a { display: inline-block; padding: 0.15rem 0; font-weight: 600; }
.links span { display: block; font-size: 0.9375rem; }
footer { margin-top: 2rem; border-top: 1px solid #555; font-size: 0.875rem; }
@media print {
body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
h1 { font-size: 18pt; }
h2 { margin-top: 14pt; font-size: 13pt; break-after: avoid; }
nav, footer { display: none; }
.new-page { break-before: page; }
.keep { break-inside: avoid; }
.line { min-height: 1.5rem; }
.tall td { height: 2.4rem; }
.new-page h2 { margin-top: 0; }
.frame { overflow: visible; }
tr, li, .frame, .note, .copy, .say, .fields { break-inside: avoid; }
.frame:has(tr:nth-child(11)) { break-inside: auto; }
caption, thead { break-after: avoid; }
thead { display: table-header-group; }
p { orphans: 3; widows: 3; }
}
`;

/** Headers and page numbers on paper, in browsers that know margin boxes. */
export const pageStyle = (title: string, audience: string, printed: string): string => `
@page { size: A4; margin: 20mm 16mm 18mm;
@top-left { content: ${cssString(title)}; font: 8pt sans-serif; }
@top-right { content: ${cssString(printed)}; font: 8pt sans-serif; }
@bottom-left { content: ${cssString(audience)}; font: 8pt sans-serif; }
@bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; }
}
`;

/** Everything but letters and digits as a hexadecimal escape, so that no text ends the string or the element. */
const cssString = (value: string): string =>
	`'${value.replace(
		/[^A-Za-z0-9]/gu,
		(character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
	)}'`;
