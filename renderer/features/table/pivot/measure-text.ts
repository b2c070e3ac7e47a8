import type { MeasureText } from './column-widths.ts';

/** Measures with a font of the page, one canvas for all. */
export function textMeasure(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = font;
  return (text) => context.measureText(text).width;
}
