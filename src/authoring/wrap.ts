const WIDTH = 80;

/** Lines of at most 80 characters; the first begins with the indent, the others two spaces deeper. A longer word stands alone. */
export function wrap(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isStart = line.trim() === '';
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent === '' ? '' : `${indent}  `}${word}`;
    } else {
      line += isStart ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}
