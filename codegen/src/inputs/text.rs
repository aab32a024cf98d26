//! Reads a text file.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::files::Files;
use crate::diagnostic::{Code, Diagnostic, Failed, Report, codes};
use crate::source::{FileId, SourceMap, Span};

/// The largest input, in bytes. The real documents have up to 1.3 MB.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Reads UTF-8 text, without a byte order mark. It gets the name that the user gave.
///
/// # Errors
/// [`Failed`] if it is missing, a directory, empty, too large or not UTF-8; `report` says which.
pub fn read_text(path: &Path, sources: &mut SourceMap, report: &mut Report) -> Result<FileId, Failed> {
    read_text_from(&Files::Disk, path, sources, report)
}

/// [`read_text`] of a file that may be in memory.
pub(super) fn read_text_from(
    files: &Files,
    path: &Path,
    sources: &mut SourceMap,
    report: &mut Report,
) -> Result<FileId, Failed> {
    match load(files, path, sources) {
        Ok(file) => Ok(file),
        Err(diagnostic) => {
            report.push(diagnostic);
            Err(Failed)
        }
    }
}

fn load(files: &Files, path: &Path, sources: &mut SourceMap) -> Result<FileId, Diagnostic> {
    let bytes = files.bytes(path, MAX_BYTES).map_err(|error| unreadable(path, &error))?;
    let bytes = bytes.ok_or_else(|| too_large(path))?;
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(path, &error.into_bytes(), sources))?;
    let content = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if content.trim().is_empty() {
        let file = sources.add(path.display().to_string(), content);
        return Err(complaint(&codes::INPUT_EMPTY, path, "is empty").at(Span::new(file, 0, 0), ""));
    }
    Ok(sources.add(path.display().to_string(), content))
}

fn complaint(code: &'static Code, path: &Path, what: &str) -> Diagnostic {
    Diagnostic::error(code, format!("`{}` {what}", path.display())).help(code.fix)
}

pub(super) fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    let what = match error.kind() {
        ErrorKind::NotFound => "does not exist".to_owned(),
        ErrorKind::IsADirectory => "is a directory, not a file".to_owned(),
        ErrorKind::PermissionDenied => "cannot be read by you".to_owned(),
        _ => format!("cannot be read: {error}"),
    };
    complaint(&codes::INPUT_UNREADABLE, path, &what)
}

fn too_large(path: &Path) -> Diagnostic {
    complaint(&codes::INPUT_TOO_LARGE, path, &format!("is larger than {} MiB", MAX_BYTES / 1024 / 1024))
}

/// Keeps the text with its invalid bytes replaced, so that the place of the first one can be shown.
fn not_utf8(path: &Path, bytes: &[u8], sources: &mut SourceMap) -> Diagnostic {
    let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let file = sources.add(path.display().to_string(), String::from_utf8_lossy(bytes));
    let label = match bytes.get(valid) {
        Some(byte) => format!("the byte 0x{byte:02X} is not valid here"),
        None => String::new(),
    };
    let diagnostic = complaint(&codes::INPUT_NOT_UTF8, path, "is not UTF-8 text");
    let span = Span::new(file, valid, valid + char::REPLACEMENT_CHARACTER.len_utf8());
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return diagnostic.at(span, label).help("it looks like UTF-16; save it as UTF-8");
    }
    diagnostic.at(span, label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, File};

    fn read(bytes: &[u8]) -> (SourceMap, Result<FileId, Diagnostic>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("input");
        fs::write(&path, bytes).unwrap();
        let mut sources = SourceMap::default();
        let result = load(&Files::Disk, &path, &mut sources);
        (sources, result)
    }

    #[test]
    fn a_text_comes_without_its_byte_order_mark() {
        let (sources, file) = read(b"\xEF\xBB\xBFa: 1");
        assert_eq!(sources.file(file.unwrap()).unwrap().text(), "a: 1");
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_shown() {
        let (sources, result) = read(b"one\nz\xC3\xB6w \xFF \xFF");
        let diagnostic = result.unwrap_err();
        assert_eq!(diagnostic.code, &codes::INPUT_NOT_UTF8);
        assert!(sources.place(diagnostic.labels[0].span).ends_with("input:2:5"));
        assert!(diagnostic.labels[0].text.contains("0xFF"));
    }

    #[test]
    fn utf16_is_named() {
        assert!(read(b"\xFF\xFEa\0").1.unwrap_err().help.unwrap().contains("UTF-16"));
    }

    #[test]
    fn a_character_cut_in_half_at_the_end_is_found() {
        assert_eq!(read(b"abc\xC3").1.unwrap_err().code, &codes::INPUT_NOT_UTF8);
    }

    #[test]
    fn empty_missing_and_directory() {
        assert_eq!(read(b"").1.unwrap_err().code, &codes::INPUT_EMPTY);
        assert_eq!(read(b" \n").1.unwrap_err().code, &codes::INPUT_EMPTY);
        let folder = tempfile::tempdir().unwrap();
        let fault = |path: &Path| load(&Files::Disk, path, &mut SourceMap::default()).unwrap_err().message;
        assert!(fault(folder.path()).contains("is a directory"));
        assert!(fault(&folder.path().join("none")).contains("does not exist"));
    }

    #[test]
    fn a_large_file_is_refused_by_its_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large");
        File::create(&path).unwrap().set_len(50_000_000).unwrap();
        assert_eq!(load(&Files::Disk, &path, &mut SourceMap::default()).unwrap_err().code, &codes::INPUT_TOO_LARGE);
    }

    #[cfg(unix)]
    #[test]
    fn an_endless_file_is_read_to_the_limit_only() {
        assert_eq!(
            load(&Files::Disk, Path::new("/dev/zero"), &mut SourceMap::default()).unwrap_err().code,
            &codes::INPUT_TOO_LARGE
        );
    }
}
