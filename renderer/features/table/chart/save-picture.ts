/** A chart as a file: SVG as it is written, PNG painted from that SVG, saved by the browser's own means. */
import { saveFile } from '#renderer/shell/save-file.ts';
import type { Chart } from '#shared/chart/model.ts';
import { type Drawing, type SvgOptions, writeSvg } from '#shared/chart/svg/svg.ts';

export type PictureFormat =
  | { readonly kind: 'svg' }
  | { readonly kind: 'png'; readonly scale: 1 | 2 | 3 };

/** In the browser's downloads; the desktop asks where. Gives the file's name. */
export async function savePicture(
  chart: Chart,
  format: PictureFormat,
  options: SvgOptions,
): Promise<string> {
  const drawing = writeSvg(chart, options);
  const blob =
    format.kind === 'svg'
      ? new Blob([drawing.svg], { type: 'image/svg+xml' })
      : await paint(drawing, format.scale);
  const name = fileName(chart, format);
  saveFile(blob, name);
  return name;
}

function fileName(chart: Chart, format: PictureFormat): string {
  const id = chart.tableId.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  const scale = format.kind === 'png' && format.scale > 1 ? `@${format.scale}x` : '';
  return `${id}-${chart.kind}${scale}.${format.kind}`;
}

async function paint({ svg, width, height }: Drawing, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
