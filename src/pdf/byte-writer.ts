/** Big-endian numbers into a growing buffer, as TrueType stores them. */
export interface ByteWriter {
  uint8(value: number): void;
  uint16(value: number): void;
  uint32(value: number): void;
  bytes(values: Uint8Array): void;
  readonly length: number;
  finish(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(256);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const writer: ByteWriter = {
    uint8(value) {
      room(1);
      buffer[length++] = value;
    },
    // A negative number becomes its two's complement: the same call serves signed and unsigned fields.
    uint16(value) {
      room(2);
      buffer[length++] = value >> 8;
      buffer[length++] = value;
    },
    uint32(value) {
      writer.uint16(value >>> 16);
      writer.uint16(value & 0xffff);
    },
    bytes(values) {
      room(values.length);
      buffer.set(values, length);
      length += values.length;
    },
    get length() {
      return length;
    },
    finish: () => buffer.slice(0, length),
  };
  return writer;
}
