/** A line that was left out because it is too long. */
export const tooLong = Symbol('too long');

const lineFeed = 10;

/**
 * Cuts a stream of bytes into lines as it comes, without their line feeds.
 *
 * @param longest - Bytes of the longest line that is kept; longer ones come as {@link tooLong}.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<Buffer | typeof tooLong> {
  let parts: Buffer[] = [];
  let length = 0;
  const line = (): Buffer | typeof tooLong => {
    const whole = length > longest ? tooLong : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      length += end - from;
      if (length <= longest) parts.push(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    if (from === chunk.length) continue;
    length += chunk.length - from;
    if (length <= longest) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield line();
}
