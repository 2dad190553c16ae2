//! JSON strings.

/// Writes a text as a JSON string with its quotes.
#[inline]
pub(super) fn write(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    write_inside(out, text);
    out.push(b'"');
}

/// Writes a text as it stands between the quotes of a JSON string.
#[inline]
pub(super) fn write_inside(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    if is_plain(bytes) {
        out.extend_from_slice(bytes);
    } else {
        escape(out, bytes);
    }
}

/// Whether nothing in a text needs an escape.
///
/// Looks at 16 bytes at a time, which the compiler turns into a few vector
/// instructions; the last 16 may overlap those before them.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        return bytes.chunks_exact(16).all(all_plain) && all_plain(last);
    }
    match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => all_plain(first) && all_plain(last),
        _ => all_plain(bytes),
    }
}

/// Without a branch for each byte.
#[inline]
fn all_plain(bytes: &[u8]) -> bool {
    !bytes
        .iter()
        .fold(false, |found, &byte| found | needs_escape(byte))
}

/// The bytes that RFC 8259 section 7 wants escaped inside a string.
#[inline]
fn needs_escape(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

#[cold]
fn escape(out: &mut Vec<u8>, bytes: &[u8]) {
    for piece in bytes.chunk_by(|&left, &right| !needs_escape(left) && !needs_escape(right)) {
        match piece {
            [b'"'] => out.extend_from_slice(b"\\\""),
            [b'\\'] => out.extend_from_slice(b"\\\\"),
            [b'\n'] => out.extend_from_slice(b"\\n"),
            [b'\r'] => out.extend_from_slice(b"\\r"),
            [b'\t'] => out.extend_from_slice(b"\\t"),
            [0x08] => out.extend_from_slice(b"\\b"),
            [0x0c] => out.extend_from_slice(b"\\f"),
            &[byte] if byte < 0x20 => {
                out.extend_from_slice(b"\\u00");
                out.push(b'0' + (byte >> 4));
                out.push(hex_digit(byte & 15));
            }
            plain => out.extend_from_slice(plain),
        }
    }
}

fn hex_digit(nibble: u8) -> u8 {
    if nibble < 10 {
        b'0' + nibble
    } else {
        b'a' + nibble - 10
    }
}
