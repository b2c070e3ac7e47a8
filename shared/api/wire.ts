/**
 * Messages between a window and the engine, the same over every carrier. A window sends JSON text; the
 * engine answers in frames, so that cells travel as the bytes they are.
 */
import { z } from 'zod';
import type { Problem } from '../errors/problem.ts';
import type { EngineEvent } from './contract.ts';
import type { ProgressReport } from './task.ts';

/** Which of the engine's two threads a call goes to: what reads never waits for what writes. */
export type Role = 'reader' | 'writer';

const role = z.enum(['reader', 'writer']);
const id = z.number().int().min(0);

/** What a window may send. The parameters are parsed where the method is known, in the engine. */
export const clientMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('call'),
    role,
    id,
    method: z.string().max(100),
    params: z.unknown(),
  }),
  z.object({ kind: z.literal('cancel'), role, id }),
]);

export type ClientMessage = z.output<typeof clientMessageSchema>;

export type EngineMessage =
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly problem: Problem }
  | { readonly kind: 'progress'; readonly id: number; readonly report: ProgressReport }
  | { readonly kind: 'event'; readonly event: EngineEvent }
  /** A thread of the engine stopped; calls to it will not be answered. */
  | { readonly kind: 'lost'; readonly role: Role };

/** Text of a client's message as an object; undefined where it is not one. */
export function parseClientMessage(text: string): ClientMessage | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  return clientMessageSchema.safeParse(raw).data;
}

const ARRAY_TYPES = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const;

type ArrayType = keyof typeof ARRAY_TYPES;
type TypedArray = InstanceType<(typeof ARRAY_TYPES)[ArrayType]>;
type Path = readonly (string | number)[];

interface Header {
  readonly message: EngineMessage;
  /** Where each array belongs in the message, and where it lies in the frame, in bytes. */
  readonly arrays: readonly {
    readonly path: Path;
    readonly type: ArrayType;
    readonly start: number;
    readonly length: number;
  }[];
}

const ALIGNMENT = 8;
const LENGTH_BYTES = 4;

const align = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/**
 * A message as one frame: the length of the header (uint32, little-endian), the header as JSON, then
 * the typed arrays, each at a multiple of 8 bytes.
 */
export function encodeFrame(message: EngineMessage): Uint8Array<ArrayBuffer> {
  const lifted: { path: Path; array: TypedArray }[] = [];
  const plain = liftArrays(message, [], lifted);
  // The header tells where arrays start, so their places count from the end of the header.
  let bytes = 0;
  const arrays = lifted.map(({ path, array }) => {
    const start = bytes;
    bytes = align(bytes + array.byteLength);
    return { path, type: typeName(array), start, length: array.length };
  });
  const header = new TextEncoder().encode(JSON.stringify({ message: plain, arrays }));
  const body = align(LENGTH_BYTES + header.length);
  const frame = new Uint8Array(body + bytes);
  new DataView(frame.buffer).setUint32(0, header.length, true);
  frame.set(header, LENGTH_BYTES);
  lifted.forEach(({ array }, index) => {
    const { start } = arrays[index]!;
    frame.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + start);
  });
  return frame;
}

/** The message in a frame; its typed arrays are views of the frame where it is aligned. */
export function decodeFrame(frame: Uint8Array<ArrayBuffer>): EngineMessage {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const headerLength = view.getUint32(0, true);
  const header: Header = JSON.parse(
    new TextDecoder().decode(frame.subarray(LENGTH_BYTES, LENGTH_BYTES + headerLength)),
  );
  const body = align(LENGTH_BYTES + headerLength);
  for (const { path, type, start, length } of header.arrays) {
    place(header.message, path, readArray(frame, type, body + start, length));
  }
  return header.message;
}

function readArray(
  frame: Uint8Array<ArrayBuffer>,
  type: ArrayType,
  start: number,
  length: number,
): TypedArray {
  const Type = ARRAY_TYPES[type];
  const offset = frame.byteOffset + start;
  if (offset % Type.BYTES_PER_ELEMENT === 0) return new Type(frame.buffer, offset, length);
  const copy = new Uint8Array(length * Type.BYTES_PER_ELEMENT);
  copy.set(frame.subarray(start, start + copy.length));
  return new Type(copy.buffer);
}

function typeName(array: TypedArray): ArrayType {
  for (const name of Object.keys(ARRAY_TYPES)) {
    if (isArrayType(name) && array instanceof ARRAY_TYPES[name]) return name;
  }
  throw new TypeError(`${array.constructor.name} does not cross the wire`);
}

function isArrayType(name: string): name is ArrayType {
  return name in ARRAY_TYPES;
}

/** The value with null in place of every typed array; copies only the objects on the way to one. */
function liftArrays(
  value: unknown,
  path: Path,
  lifted: { path: Path; array: TypedArray }[],
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isTypedArray(value)) {
    lifted.push({ path, array: value });
    return null;
  }
  let copy: Record<string, unknown> | unknown[] | undefined;
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof item !== 'object' || item === null) continue;
    const plain = liftArrays(item, [...path, key], lifted);
    if (plain === item) continue;
    copy ??= Array.isArray(value) ? [...value] : { ...value };
    Object.assign(copy, { [key]: plain });
  }
  return copy ?? value;
}

function isTypedArray(value: object): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function place(message: object, path: Path, array: TypedArray): void {
  let parent: object = message;
  for (const key of path.slice(0, -1)) {
    const next: unknown = Reflect.get(parent, key);
    if (typeof next !== 'object' || next === null) throw new TypeError('a frame is damaged');
    parent = next;
  }
  Object.assign(parent, { [path.at(-1)!]: array });
}
