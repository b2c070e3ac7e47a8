/** One file against every rule. */
import type { ValidatedFile } from '#shared/api/answers.ts';
import type { Task } from '#shared/api/task.ts';
import type { CellBatch } from '#shared/cube/batch.ts';
import type { TableModel } from '#shared/cube/model.ts';
import type { Severity } from '#shared/errors/problem.ts';
import { Findings, type Position } from '../px/findings.ts';
import type { Header } from '../px/header.ts';
import { readPx } from '../px/read.ts';
import type { ByteSource } from '../px/source.ts';
import type { ParsedStatement } from '../px/statements.ts';
import type { Inspected, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Reads the file once, keeping nothing of its cells, and applies the rules.
 *
 * @returns findings in file order, at most 1,000, and how many more there were.
 * @throws ProblemError `px.cannot-read` when the source fails, `engine.cancelled` from the task.
 */
export async function validateSource(
  source: ByteSource,
  task: Task,
): Promise<Pick<ValidatedFile, 'findings' | 'more'>> {
  const findings = new Findings();
  const cells = new CellTally();
  const parsed: { header: Header | null; model: TableModel | null } = { header: null, model: null };
  const reading = await readPx(
    source,
    {
      onParsed: (header, model) => {
        parsed.header = header;
        parsed.model = model;
      },
    },
    () => {
      cells.begin();
      return cells;
    },
    task,
  );
  for (const { code, severity, place = {}, values } of reading.problems) {
    const position =
      place.line === undefined ? null : { line: place.line, column: place.column ?? 1 };
    findings.add(severityOf(code, severity), code, position, place.keyword, values);
  }
  findings.addUntold(reading.moreProblems);
  const { header, model } = parsed;
  if (header !== null) {
    check({ header, model, cells: reading.outcome === 'table' ? cells : null }, findings);
  }
  return { findings: findings.list(), more: findings.more };
}

function check(file: Inspected, findings: Findings): void {
  for (const rule of RULES) {
    rule.check?.(file, (at, values, keyword) => {
      const position = at === null ? { line: 1, column: 1 } : positionOf(file.header, at);
      const name = keyword ?? (at !== null && 'keyword' in at ? at.keyword : undefined);
      findings.add(rule.severity, rule.id, position, name, values);
    });
  }
}

function positionOf({ lines }: Header, at: ParsedStatement | Position): Position {
  return 'line' in at ? at : lines.positionAt(at.at);
}

/** The worse of what the reader and the rule say. */
function severityOf(code: string, severity: Severity): Severity {
  const least = BY_ID.get(code)?.severity ?? 'info';
  return WEIGHT[least] > WEIGHT[severity] ? least : severity;
}

/** What rules want to know of the cells, gathered as they pass by. */
class CellTally {
  longestFraction = 0;
  numbers = 0;
  readonly statuses = new Set<number>();

  begin(): void {
    this.longestFraction = 0;
    this.numbers = 0;
    this.statuses.clear();
  }

  write({ count, decimals, status }: CellBatch): void {
    for (let i = 0; i < count; i++) {
      const symbol = status[i] as number;
      if (symbol !== 0) this.statuses.add(symbol);
      else {
        this.numbers++;
        const fraction = decimals[i] as number;
        if (fraction > this.longestFraction) this.longestFraction = fraction;
      }
    }
  }
}
