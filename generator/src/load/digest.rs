//! The digest of a document: of what it says, not of how it is written.

use std::fmt::Write as _;
use std::io::{BufWriter, Write};

use sha2::{Digest, Sha256};

use super::tree::Node;

/// SHA-256 of a value as JSON without blanks and with sorted keys, in
/// lower-case hexadecimal digits.
pub(super) fn digest(node: &Node<'_>) -> String {
    let mut out = BufWriter::with_capacity(1 << 16, Sha256::new());
    // A digest takes whatever it is given: writing to it can not fail.
    let _ = write(node, &mut out);
    let _ = out.flush();
    let mut hex = String::with_capacity(64);
    for byte in out.get_ref().clone().finalize() {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn write(node: &Node<'_>, out: &mut impl Write) -> std::io::Result<()> {
    match node {
        Node::Null => out.write_all(b"null"),
        Node::Bool(truth) => write!(out, "{truth}"),
        Node::Number(number) => write!(out, "{number}"),
        Node::String(text) => string(text, out),
        Node::Array(items) => {
            out.write_all(b"[")?;
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.write_all(b",")?;
                }
                write(item, out)?;
            }
            out.write_all(b"]")
        }
        Node::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            entries.sort_unstable_by_key(|(key, _)| *key);
            out.write_all(b"{")?;
            for (index, (key, value)) in entries.into_iter().enumerate() {
                if index > 0 {
                    out.write_all(b",")?;
                }
                string(key, out)?;
                out.write_all(b":")?;
                write(value, out)?;
            }
            out.write_all(b"}")
        }
    }
}

fn string(text: &str, out: &mut impl Write) -> std::io::Result<()> {
    serde_json::to_writer(out, text).map_err(std::io::Error::from)
}
