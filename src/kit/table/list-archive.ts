/** The directory of a ZIP archive, without unpacking anything: what is in it and how large it claims to become. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes after unpacking, as declared; the reader never unpacks an entry beyond its own declaration. */
  readonly unpacked: number;
  /** An entry declares no size though it has content: nothing bounds it. */
  readonly unbounded: boolean;
}

const [END, ENTRY] = [0x06054b50, 0x02014b50];
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** ZIP64 keeps the true size in an extra field. */
const [IN_EXTRA, ZIP64] = [0xffffffff, 1];
/** What deflate needs for nothing at all. */
const EMPTY_DEFLATE = 2;

/** Undefined if the directory is broken. */
export function listArchive(bytes: Uint8Array): Archive | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const [count, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const names: string[] = [];
  let [unpacked, unbounded, at] = [0, false, offset];
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const packed = view.getUint32(at + 20, true);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const size = unpackedSize(view, at, at + ENTRY_SIZE + nameLength, extraLength);
    if (size === undefined) return undefined;
    unpacked += size;
    unbounded ||= size === 0 && packed > EMPTY_DEFLATE;
    names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)));
    at += ENTRY_SIZE + nameLength + extraLength + commentLength;
  }
  return { names, unpacked, unbounded };
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function unpackedSize(view: DataView, entry: number, extra: number, extraLength: number): number | undefined {
  const size = view.getUint32(entry + 24, true);
  if (size !== IN_EXTRA) return size;
  const end = Math.min(extra + extraLength, view.byteLength);
  for (let at = extra; at + 12 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64) return Number(view.getBigUint64(at + 4, true));
  }
  return undefined;
}
