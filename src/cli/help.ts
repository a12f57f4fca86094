/** What `okno --help` says. */
export const help = `okno: plain language for official letters, English and Russian

  okno check <files, folders or ->   find what makes letters hard to read
  okno compare <before> <after>      tell which facts a rewrite kept, lost, changed and added
  okno --help                        this text; "okno check --help" for the options of a command
  okno --version                     the version
`;

/** What `okno check --help` says. */
export const checkHelp = `okno check <files, folders or ->

Checks letters in .txt, .md, .mdx, .docx, .odt, .doc, .rtf, .html and .pdf files; places in the last six are those in
their text. "-" reads standard input. Folders are searched for such files; links, hidden names and node_modules in them are passed over. No letter is changed, nothing is sent.

  --format human|json|html
                          human (default): "file:line:column: message (rule)", then for each file a summary, what the
                          letter is for, what is missing in it and how ready it is, and up to three changes that would
                          raise its reading ease most, in the language of the letter.
                          json: one report for one file, an array of reports for a folder or for several files;
                          "id" is the path. A file that cannot be read has "error" in place of a report.
                          html: the report on one file as a page to read and print, in the language of the letter
  --before <file>         with html: the letter as it was, for figures from before beside those of now
  --annotate <file>       of one Word file (docx): writes it to a new file, unchanged but for the findings, which are
                          comments in it. Those on footnotes are left out and counted
  --ndjson                a filter: one {"id","text","language"?} a line in, one report a line out, same order;
                          a bad line gives {"id","error"}. Reads standard input unless files are given
  --language en|ru        the language of the letters (default: detected for each)
  --type <type>           what the letters are for: decision-adverse, decision-favourable, information-request,
                          payment-demand, appointment, information, reply, inspection-order or inter-agency
                          (default: guessed for each)
  --encoding <name>       the encoding of the files, such as windows-1251 or koi8-r (default: detected for each)
  --fail-on <severity>    info, warning (default), error or never: findings of this severity and above give code 1
  --house <file>          the house style, a JSON file (default: okno.json beside the letter or in a folder above)
  --explain               also the hardest sentences, with what makes them hard: "38 words −1.9" means that the length
                          makes the sentence 1.9 levels harder; from B1 to B2 is one level
  --quiet                 findings only: no summaries, no notes
  --help                  this text

Results go to standard output, messages to standard error.
Exit codes: 0 no findings at or above the threshold; 1 findings; 2 something could not be read (the rest is done);
3 wrong command; 130 interrupted; 141 the reader of the output went away.
`;

/** What `okno compare --help` says. */
export const compareHelp = `okno compare <before> <after>

Compares two versions of a letter, each in any format that "okno check" reads. "-" for one of them reads standard
input. Says which facts were kept, lost or changed: sums, dates, deadlines, references, phones, addresses, laws, names, refusals and rights. Facts
that only the second version has must be confirmed by the owner of the letter. Nothing is changed, nothing is sent.

  --format text|json      text (default), in the language of the letters. json: the facts with their places in both
                          texts, the figures, and the paragraphs with their words: same, gone, new
  --diff                  with text: also the paragraphs, with [-gone-] and {+new+} words
  --language en|ru        the language of the letters (default: detected)
  --encoding <name>       the encoding of the files, such as windows-1251 or koi8-r (default: detected for each)
  --help                  this text

Results go to standard output, messages to standard error.
Exit codes: 0 every fact was kept and none is new; 1 a fact was lost, changed or added; 2 a file could not be read;
3 wrong command; 141 the reader of the output went away.
`;
