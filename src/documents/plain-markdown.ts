/** Takes the marks of Markdown out of a text; list markers stay. For pages: the parser of Markdown is no small reader. */
export const plainMarkdown = (source: string): string =>
  source
    .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^#{1,6} +(.*?) *#*$/gm, '$1')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*?\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/`([^`\n]+)`/g, '$1');
