/** What a kind of catalog is to the sending: one folder each beside this, and one line in `index.ts`. */
import type {
  ConnectionReport,
  FieldChange,
  FileChange,
  PublishState,
  TargetChoices,
  TargetFacts,
  TargetPreview,
} from '#shared/api/publish-answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import type { PublicationDraft, TargetKind, Texts } from '#shared/publication/draft.ts';
import type { StoredConnection } from '../connections.ts';
import type { Answer, RemoteRequest, Session } from '../session.ts';
import type { Standing } from '../standing.ts';

/** A resource as it is sent, in the order of the draft. */
export type FrozenResource = FrozenFile | FrozenLink;

interface FrozenTexts {
  readonly resourceId: string;
  /** Place among the draft’s resources, for naming fields; null for what is made of a chart. */
  readonly place: number | null;
  readonly name: Texts;
  readonly description: Texts;
  readonly format: string;
  readonly mediaType: string;
  readonly role: 'main' | 'documentation' | 'other';
}

export interface FrozenFile extends FrozenTexts {
  readonly kind: 'file';
  readonly fileName: string;
  readonly path: string;
  readonly sizeBytes: number;
  /** Lower case hex. */
  readonly sha256: string;
  readonly sha1: string;
  /** Rows of data; null where it was not made from a table. */
  readonly rows: number | null;
  /** Column separator of a CSV file. */
  readonly separator: string | null;
}

export interface FrozenLink extends FrozenTexts {
  readonly kind: 'link';
  readonly url: string;
}

/** A chart of the draft, drawn for this sending. */
export interface FrozenView {
  readonly viewId: string;
  /** Place among the draft’s views, for naming fields. */
  readonly place: number;
  readonly title: Texts;
  readonly description: Texts;
  readonly specType: 'echart' | 'plotly';
  /** The specification, as JSON text. */
  readonly spec: string;
  /** The same as a file, for specifications that are too large to stand in a document. */
  readonly specFile: FrozenFile;
  /** The chart as a picture, for catalogs without charts of their own. */
  readonly picture: FrozenFile;
}

/** What the user decided for this sending. */
export interface Decisions {
  /** What the draft no longer names may be removed from the catalog. */
  readonly allowRemoval: boolean;
  /** Fields that somebody edited in the catalog and that may be written over. */
  readonly overwrite: readonly string[];
}

/** All that a sending works with, kept as it was when it began. */
export interface FrozenJob {
  readonly draft: PublicationDraft;
  readonly resources: readonly FrozenResource[];
  readonly views: readonly FrozenView[];
  readonly decisions: Decisions;
  /** What only this target needs: the draft’s, completed by the connection’s. */
  readonly extra: Readonly<Record<string, string>>;
}

interface StepWords {
  /** `create`, `update`, `upload` … */
  readonly name: string;
  /** What it works on, for people. */
  readonly subject: string;
  /** The same work has the same key in every plan of a sending. */
  readonly key: string;
}

/** A request that changes something, and what proves that it was done. */
export interface WriteStep extends StepWords {
  readonly kind: 'write';
  /** Done once, it is not done again in this sending (a part of a file that was sent in parts). */
  readonly isKept?: boolean;
  request(standing: Standing): RemoteRequest;
  /** @throws RemoteFailure where the answer does not prove it. */
  accept(answer: Answer, standing: Standing): Proof;
}

/** A look at what stands there. */
export interface ReadStep extends StepWords {
  readonly kind: 'read';
  read(session: Session, standing: Standing): Promise<Proof>;
}

export type Step = WriteStep | ReadStep;

export interface Proof {
  /** What is known from now on. */
  readonly standing?: Partial<Standing>;
  /** Kept in the journal. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Warnings: it was done, but not quite as it was sent. */
  readonly problems?: readonly Problem[];
  /** Fields as they stand now: what a later update compares with. */
  readonly fieldsNow?: Readonly<Record<string, string>>;
}

/** What is to be done so that the catalog has what the draft says, by what stands there now. */
export interface Plan {
  readonly action: TargetPreview['action'];
  readonly visibility: TargetPreview['visibility'];
  readonly fields: readonly FieldChange[];
  readonly files: readonly FileChange[];
  /** As known, and found by looking. */
  readonly standing: Standing;
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  /** Where the sending is once every step is done. */
  readonly end: PublishState;
  /** Canonical values by field, as sent. */
  readonly fieldsSent: Readonly<Record<string, string>>;
}

export interface PlanInput {
  readonly job: FrozenJob;
  readonly standing: Standing;
  /** Keys of steps that were sent without an answer: the plan looks harder at them. */
  readonly unsure: ReadonlySet<string>;
  readonly choices: TargetChoices | null;
}

export interface Target {
  readonly kind: TargetKind;
  readonly facts: TargetFacts;
  /** What becomes of charts: views of the catalog’s own, pictures among the files, or nothing. */
  readonly charts: 'views' | 'pictures' | 'none';
  /** Lists that come with Statdesk, for work without a network. */
  readonly shippedChoices: TargetChoices | null;
  keyHeaders(connection: StoredConnection, key: string): Readonly<Record<string, string>>;
  /** Reads alone. @throws RemoteFailure. */
  test(session: Session): Promise<ConnectionReport>;
  readChoices(session: Session): Promise<Pick<TargetChoices, 'fields' | 'own'>>;
  /** What this target would refuse, without asking it. Fields by their path in the draft. */
  check(input: CheckInput): readonly Problem[];
  /** Looks, compares, decides; sends nothing that writes. @throws RemoteFailure. */
  plan(session: Session, input: PlanInput): Promise<Plan>;
  /** Steps that take back what a sending made: the dataset where it made that, else its resources. */
  undo(made: Made): readonly Step[];
  /** Steps that withdraw a publication. @throws ProblemError where the target offers no such thing. */
  withdraw(
    session: Session,
    standing: Standing,
    how: 'private' | 'delete',
  ): Promise<readonly Step[]>;
  /** Compares what stands there with what was sent last. */
  verify(session: Session, standing: Standing): Promise<Verified>;
}

export interface CheckInput {
  /** Titles of other drafts that go to the same catalog. */
  readonly otherTitles: ReadonlySet<string>;
  /** Where a file of this draft can be fetched by everybody; null where it cannot (yet). */
  readonly publicUrl: string | null;
  /** Another target of the draft will make it public. */
  readonly willBePublic: boolean;
  readonly draft: PublicationDraft;
  readonly extra: Readonly<Record<string, string>>;
  readonly choices: TargetChoices | null;
  /** ISO date. */
  readonly today: string;
}

export interface Made {
  readonly draft: PublicationDraft;
  /** ISO date. */
  readonly today: string;
  readonly standing: Standing;
  readonly madeDataset: boolean;
  /** Ids in the catalog. */
  readonly resourceIds: readonly string[];
}

export interface Verified {
  readonly state: 'equal' | 'different' | 'gone' | 'cannot-be-read';
  readonly fields: readonly FieldChange[];
  readonly problems: readonly Problem[];
}

/** `extra` of the draft for a connection, with the connection’s organisation where it names none. */
export function extraOf(
  draft: PublicationDraft,
  connection: StoredConnection,
): Readonly<Record<string, string>> {
  const own = draft.targets.find(({ connectionId }) => connectionId === connection.name)?.extra;
  const { organization } = connection.settings;
  const filled = Object.entries(own ?? {}).filter(([, value]) => value.trim() !== '');
  return { ...(organization ? { organization } : {}), ...Object.fromEntries(filled) };
}
