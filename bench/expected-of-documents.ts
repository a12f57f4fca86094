/**
 * What must become of each document in the folder of samples: `read` or why it is refused, then its encoding, if it is not
 * UTF-8, and what the reader must note about it.
 */
export const expectedOfDocuments: Readonly<Record<string, string>> = {
  'docx/mammoth-comments.docx': 'read, comments',
  'docx/mammoth-footnotes.docx': 'read, footnotes',
  'docx/mammoth-tables.docx': 'read',
  'docx/mammoth-utf8-bom.docx': 'read',
  'docx/pandoc-track_changes_move.docx': 'read, tracked',
  // An entity from outside.
  'docx/poi-ExternalEntityInText.docx': 'damaged',
  'docx/poi-WordWithAttachments.docx': 'read, pictures, text-boxes, comments',
  'docx/poi-bug53475-password-is-pass.docx': 'encrypted',
  'docx/poi-crash-517626e815e0afa9decd0ebb6d1dee63fb9907dd.docx': 'damaged',
  'docx/poi-unicode-path.docx': 'read',
  'docx/pydocx-comments-rich-para.docx': 'read, comments',
  // Tables without a word.
  'docx/pydocx-tbl-having-tables.docx': 'empty',
  'docx/tika-testWORD_truncated.docx': 'damaged',
  'eml/tika-multipart_attachments.eml': 'read',
  'html/tika-utf16le.html': 'read, utf-16le',
  'odt/pandoc-tableWithSpans.odt': 'read',
  'odt/tika-testNPEOpenDocument.odt': 'read',
  'odt/tika-testODTMacro.fodt': 'read, pictures',
  'odt/tika-testODTnotaZipFile.odt': 'damaged',
  'other/poi-o_kurs.doc': 'read, pictures',
  'other/poi-xxe_in_schema.xlsx': 'wrong-type',
  'other/tika-testXXE.xml': 'wrong-type',
  // A page without text, as are those of a scan.
  'pdf/pdfjs-GHOSTSCRIPT-698804-1-fuzzed.pdf': 'scanned',
  'pdf/pdfjs-empty_protected.pdf': 'scanned',
  'pdf/pdfjs-helloworld-bad.pdf': 'read',
  'pdf/pdfjs-poppler-395-0-fuzzed.pdf': 'damaged',
  'pdf/tika-testOCR-scan-no-text.pdf': 'scanned',
  'rtf/pandoc-table_nested_malformed_itap.rtf': 'read',
  'rtf/tika-testRTFInvalidUnicode.rtf': 'read',
  'rtf/tika-testRTFVarious.rtf': 'read, footnotes',
  'txt/chardet-maccyrillic-ude.txt': 'read, x-mac-cyrillic',
  // Browsers have no decoder for UTF-32.
  'txt/chardet-utf32le-bom.txt': 'wrong-type',
  'txt/nodechardet-koi8r.txt': 'read, koi8-r',
  'txt/nodechardet-utf16le.txt': 'read, utf-16le',
  'txt/tika-russian.cp866.txt': 'read, ibm866',
};
