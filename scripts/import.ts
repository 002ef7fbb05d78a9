import { importTexts } from '#cli/import/main.ts';
import { processEdge } from '#cli/process-edge.ts';

process.exitCode = await importTexts(process.argv.slice(2), processEdge());
