/** Pieces of SVG text. Every text is escaped here and nowhere else. */
import { FONT_FAMILY } from '../text-width.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

// Characters that XML 1.0 does not allow at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; y is its base line. */
export function textElement(text: string, x: number, y: number, style: TextStyle): string {
  if (text === '') return '';
  return element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      fill: style.fill,
      'font-weight': style.isBold ? 600 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
    },
    escapeXml(text),
  );
}

/** A name with a figure after it, on one line. */
export function namedFigure(
  name: string,
  figure: string,
  x: number,
  y: number,
  style: TextStyle,
  figureFill: string,
): string {
  if (name === '') return textElement(figure, x, y, { ...style, fill: figureFill });
  const weight = style.isBold ? 600 : undefined;
  const after = element('tspan', { fill: figureFill, 'font-weight': 400 }, escapeXml(figure));
  const content = `${escapeXml(name)} ${after}`;
  return element(
    'text',
    { x, y, 'font-size': style.size, fill: style.fill, 'font-weight': weight },
    content,
  );
}

export function lineElement(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  attributes: Attributes,
): string {
  return element('line', { x1, y1, x2, y2, ...attributes });
}

/** Attributes of the root that all texts inherit. */
export const ROOT_FONT: Attributes = {
  'font-family': FONT_FAMILY,
  'font-variant-numeric': 'tabular-nums',
};

/** At most two digits after the point. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
