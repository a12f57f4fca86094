/** What `okno --help` says. */
export const help = `okno: plain language for official letters, English and Russian

  okno check <files, folders or ->   find what makes letters hard to read
  okno --help                        this text; "okno check --help" for its options
  okno --version                     the version
`;

/** What `okno check --help` says. */
export const checkHelp = `okno check <files, folders or ->

Checks letters in .txt, .md and .mdx files. "-" reads standard input. Folders are searched for such files;
links, hidden names and node_modules in them are passed over. Nothing is changed, nothing is sent.

  --format human|json     human (default): "file:line:column: message (rule)" and a summary for each file.
                          For a letter also its type, what is missing in it and how ready it is, in its language.
                          json: one report for one file, an array of reports for a folder or for several files;
                          "id" is the path. A file that cannot be read has "error" in place of a report
  --ndjson                a filter: one {"id","text","language"?} a line in, one report a line out, same order;
                          a bad line gives {"id","error"}. Reads standard input unless files are given
  --language en|ru        the language of the letters (default: detected for each)
  --type <type>           what the letters are for: decision-adverse, decision-favourable, information-request,
                          payment-demand, appointment, information, reply, inspection-order or inter-agency
                          (default: guessed for each)
  --encoding <name>       the encoding of the files, such as windows-1251 or koi8-r (default: detected for each)
  --fail-on <severity>    info, warning (default), error or never: findings of this severity and above give code 1
  --house <file>          the house style, a JSON file (default: okno.json beside the letter or in a folder above)
  --quiet                 findings only: no summaries, no notes
  --help                  this text

Results go to standard output, messages to standard error.
Exit codes: 0 no findings at or above the threshold; 1 findings; 2 something could not be read (the rest is done);
3 wrong command; 130 interrupted; 141 the reader of the output went away.
`;
