/**
 * First bytes of files that are no text, and the name people know them by.
 *
 * Sources: ISO 32000-2 § 7.5.2 (PDF); APPNOTE.TXT 6.3.10 § 4.3.7 (ZIP); Rich Text Format 1.9.1; [MS-CFB] § 2.2 (old
 * Office); ISO/IEC 15948 (PNG); ISO/IEC 10918-1 (JPEG); GIF89a; TIFF 6.0; RFC 1952 (gzip); DjVu 3; 7zFormat.txt.
 */
export const SIGNATURES: readonly { readonly name: string; readonly start: string }[] = [
  { name: "PDF", start: "%PDF-" },
  { name: "RTF", start: "{\\rtf" },
  { name: "ZIP", start: "PK\x03\x04" },
  { name: "ZIP", start: "PK\x05\x06" },
  { name: "DOC/XLS (Office 97–2003)", start: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { name: "PNG", start: "\x89PNG\r\n\x1a\n" },
  { name: "JPEG", start: "\xff\xd8\xff" },
  { name: "GIF", start: "GIF8" },
  { name: "TIFF", start: "II*\0" },
  { name: "TIFF", start: "MM\0*" },
  { name: "DjVu", start: "AT&TFORM" },
  { name: "gzip", start: "\x1f\x8b\x08" },
  { name: "7z", start: "7z\xbc\xaf\x27\x1c" },
  { name: "RAR", start: "Rar!\x1a\x07" },
];

/** What a ZIP is called when one of these names stands near its start. */
export const ZIPPED: readonly { readonly name: string; readonly entry: string }[] = [
  { name: "DOCX", entry: "word/" },
  { name: "XLSX", entry: "xl/" },
  { name: "PPTX", entry: "ppt/" },
  { name: "ODT", entry: "application/vnd.oasis.opendocument" },
  { name: "EPUB", entry: "application/epub+zip" },
];
