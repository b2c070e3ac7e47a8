/** JSON-stat 1.2, as the 2.0 beta of PxWebApi gave it: one object `dataset`. */
import { z } from 'zod';
import type { Dataset, DatasetVariable } from '#shared/cube/dataset.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { stampToIso } from '#shared/time/stamp.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Format } from './format.ts';
import { writeValues } from './json-stat-values.ts';
import { type JsonObject, jsonObject, jsonText, unlessEmpty } from './json-text.ts';

/** Members of `dimension` that are no dimensions. */
const RESERVED = new Set(['id', 'size', 'role']);

export const jsonStat1: Format<Record<string, never>> = {
  id: 'json-stat',
  extension: '.json',
  mediaType: 'application/json; charset=UTF-8',
  options: z.strictObject({}),
  suggested: {},
  limit: null,
  isOldName: true,
  async write(dataset, _options, sink, task) {
    const { table, stub, heading, title } = dataset;
    const dimensions = [...stub, ...heading];
    const clash = dimensions.find(({ code }) => RESERVED.has(code));
    if (clash) {
      throw new ProblemError(problem('export.reserved-code', { variable: clash.code }));
    }
    const stamp = table.lastUpdated ?? table.creationDate;
    const codesOf = (role: DatasetVariable['role']) => {
      const codes = dimensions.filter((each) => each.role === role).map(({ code }) => code);
      return codes.length > 0 ? codes : undefined;
    };
    const head = jsonObject([
      ['label', title],
      ['source', table.source ?? undefined],
      ['updated', (stamp && stampToIso(stamp)) ?? undefined],
      [
        'dimension',
        jsonObject([
          ['id', dimensions.map(({ code }) => code)],
          ['size', dimensions.map(({ codes }) => codes.length)],
          [
            'role',
            unlessEmpty(
              jsonObject([
                ['time', codesOf('time')],
                ['geo', codesOf('geographic')],
                ['metric', codesOf('contents')],
              ]),
            ),
          ],
          ...dimensions.map(
            (dimension) => [dimension.code, dimensionOf(dataset, dimension)] as const,
          ),
        ]),
      ],
    ]);
    const writer = new ByteWriter(sink);
    writer.text(`{"dataset":${jsonText(head).slice(0, -1)}`);
    await writeValues(dataset, writer, task);
    writer.text('}}');
    await writer.flush();
  },
};

function dimensionOf({ table }: Dataset, variable: DatasetVariable): JsonObject {
  const { label, codes, labels, role, sourceValues } = variable;
  const units = role === 'contents' ? sourceValues.map((value) => table.contents[value]) : null;
  return jsonObject([
    ['label', label],
    [
      'category',
      jsonObject([
        ['index', { members: codes.map((code, at) => [code, at] as const) }],
        ['label', { members: codes.map((code, at) => [code, labels[at] ?? code] as const) }],
        [
          'unit',
          units
            ? jsonObject(
                codes.map((code, at) => {
                  const contents = units[at];
                  return [
                    code,
                    contents &&
                      jsonObject([
                        ['base', contents.unit],
                        ['decimals', contents.decimals],
                      ]),
                  ] as const;
                }),
              )
            : undefined,
        ],
      ]),
    ],
  ]);
}
