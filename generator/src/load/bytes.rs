//! From the bytes of a file to its text: gzip, byte order mark, encoding, size.

use std::io::Read;
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

use super::Limits;
use crate::diagnostic::Diagnostics;

/// First bytes of a gzip member (RFC 1952, section 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Reads a file up to the limit; one byte more tells that it is larger.
pub(super) fn read_file(path: &Path, limits: &Limits) -> std::io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    let expected = file.metadata().map(|m| m.len()).unwrap_or(0);
    let mut bytes = Vec::with_capacity(expected.min(limits.max_bytes) as usize);
    file.take(limits.max_bytes.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text of a file: unpacked, without byte order mark, UTF-8. `None` after an error.
pub(super) fn text(
    bytes: Vec<u8>,
    name: &str,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let bytes = if bytes.starts_with(&GZIP) {
        unpack(&bytes, name, limits, diagnostics)?
    } else {
        bytes
    };
    if bytes.len() as u64 > limits.max_bytes {
        report_size(name, limits, diagnostics);
        return None;
    }
    if matches!(bytes.as_slice(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        diagnostics.error(
            "encoding",
            name,
            "",
            "the document is encoded in UTF-16 or UTF-32",
            "save it as UTF-8",
        );
        return None;
    }
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            diagnostics.error(
                "encoding",
                name,
                "",
                format!("the document is not UTF-8: bad byte at offset {at}"),
                "save it as UTF-8",
            );
            return None;
        }
    };
    if let Some(at) = text.bytes().position(|b| b == 0) {
        diagnostics.error(
            "encoding",
            name,
            "",
            format!("the document holds a NUL byte at offset {at}"),
            "remove it, or save the document as UTF-8",
        );
        return None;
    }
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Some(text)
}

fn unpack(
    bytes: &[u8],
    name: &str,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let mut unpacked = Vec::with_capacity(unpacked_size(bytes, limits));
    let read = MultiGzDecoder::new(bytes)
        .take(limits.max_bytes.saturating_add(1))
        .read_to_end(&mut unpacked);
    if let Err(error) = read {
        diagnostics.error(
            "gzip",
            name,
            "",
            format!("the gzip data cannot be unpacked: {error}"),
            "pack the document again",
        );
        return None;
    }
    if unpacked.len() as u64 > limits.max_bytes {
        report_size(name, limits, diagnostics);
        return None;
    }
    Some(unpacked)
}

/// A guess of the unpacked size from the last four bytes (ISIZE of RFC 1952).
/// They can lie, so the guess is bounded by what deflate can reach (1 : 1032).
fn unpacked_size(bytes: &[u8], limits: &Limits) -> usize {
    let stated = match bytes.last_chunk::<4>() {
        Some(last) => u64::from(u32::from_le_bytes(*last)),
        None => 0,
    };
    let reachable = (bytes.len() as u64).saturating_mul(1032);
    stated.min(reachable).min(limits.max_bytes).min(64 << 20) as usize + 1
}

fn report_size(name: &str, limits: &Limits, diagnostics: &mut Diagnostics) {
    diagnostics.error(
        "document-too-large",
        name,
        "",
        format!(
            "the document is larger than {} bytes after unpacking",
            limits.max_bytes
        ),
        "raise the limit, or split the document",
    );
}
