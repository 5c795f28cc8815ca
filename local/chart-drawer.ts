/** Draws the charts of a report again as this version does. */
import { drawAgain } from '../shared/render/charts/draw-again.ts';
import type { ChartDrawer } from '../shared/reports/shown.ts';
import { codeVersion } from './code-version.ts';

export const chartDrawer: ChartDrawer = { code: codeVersion(), draw: drawAgain };
