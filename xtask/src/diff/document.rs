//! From what names a description to its text: a file, an address, a revision.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use flate2::bufread::MultiGzDecoder;

use super::problem::Problem;
use super::shape;
use super::tree::Node;
use crate::failure::Failure;
use crate::{download, workspace};

/// Largest description, bytes after unpacking.
const MAX_BYTES: u64 = 256 << 20;

/// First bytes of a gzip file (RFC 1952, 2.3.1).
const GZIP_START: [u8; 2] = [0x1f, 0x8b];

/// The text of a description, unpacked.
#[derive(Debug)]
pub(super) struct Text {
    /// As the caller named it.
    name: String,
    text: String,
}

impl Text {
    /// Reads what `spec` names: an http(s) address, a file, or `REV:path` of
    /// the git repository, in this order.
    pub(super) fn read(spec: &str) -> Result<Self, Problem> {
        let name = match download::is_url(spec) {
            true => download::without_credentials(spec),
            false => spec.to_owned(),
        };
        let bytes = bytes(spec).map_err(|message| Problem::whole(&name, message))?;
        Self::from_bytes(&name, bytes)
    }

    fn from_bytes(name: &str, bytes: Vec<u8>) -> Result<Self, Problem> {
        let mut text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Problem::whole(name, format!("is not UTF-8: bad byte at offset {at}"))
        })?;
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let name = name.to_owned();
        Ok(Self { name, text })
    }

    /// The values of the text, after a look at their shape.
    ///
    /// # Errors
    /// Everything that is wrong with the document.
    pub(super) fn parse(&self) -> Result<Node<'_>, Vec<Problem>> {
        let parsed = if self.is_json() {
            serde_json::from_str(&self.text).map_err(|error| format!("is not JSON: {error}"))
        } else {
            serde_yaml::from_str(&self.text).map_err(|error| format!("is not YAML: {error}"))
        };
        let root = parsed.map_err(|message| vec![Problem::whole(&self.name, message)])?;
        let problems = shape::problems(&self.name, &root);
        match problems.as_slice() {
            [] => Ok(root),
            _ => Err(problems),
        }
    }

    /// Text that begins with a bracket is JSON, unless its name says YAML,
    /// whose flow notation begins alike.
    fn is_json(&self) -> bool {
        let name = self.name.strip_suffix(".gz").unwrap_or(&self.name);
        let yaml = name.ends_with(".yaml") || name.ends_with(".yml");
        !yaml && self.text.trim_start().starts_with(['{', '['])
    }
}

/// The unpacked bytes of what `spec` names.
fn bytes(spec: &str) -> Result<Vec<u8>, String> {
    let bytes = if download::is_url(spec) {
        let file = download::download(spec).map_err(|failure| match failure {
            Failure::Download { reason, .. } => format!("cannot be downloaded: {reason}"),
            other => other.to_string(),
        })?;
        limited(File::open(file.path()))
    } else if Path::new(spec).exists() || revision(spec).is_none() {
        limited(File::open(spec))
    } else {
        blob(spec)
    };
    let bytes = bytes.and_then(unpacked);
    bytes.map_err(|error| format!("cannot be read: {error}"))
}

/// The two parts of `REV:path`.
fn revision(spec: &str) -> Option<(&str, &str)> {
    let (revision, path) = spec.split_once(':')?;
    // `C:\file` is a file, and a revision never begins like an option.
    let drive = revision.len() == 1 && path.starts_with(['\\', '/']);
    let usable = !revision.is_empty() && !revision.starts_with('-') && !path.is_empty();
    (usable && !drive).then_some((revision, path))
}

/// A file of a revision, from git.
fn blob(spec: &str) -> io::Result<Vec<u8>> {
    let mut child = Command::new("git")
        .current_dir(workspace::root())
        .args(["cat-file", "blob", spec])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let bytes = match child.stdout.take() {
        Some(stdout) => limited(Ok(stdout)),
        None => Ok(Vec::new()),
    };
    let rest = child.wait_with_output()?;
    let bytes = bytes?;
    if rest.status.success() {
        return Ok(bytes);
    }
    let message = String::from_utf8_lossy(&rest.stderr);
    let message = message.lines().next().unwrap_or("git failed").to_owned();
    Err(io::Error::other(format!("git: {message}")))
}

/// Everything that is left to read, up to the limit.
fn limited(source: io::Result<impl Read>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let message = format!("it is larger than {MAX_BYTES} bytes after unpacking");
        return Err(io::Error::other(message));
    }
    Ok(bytes)
}

/// The content of a gzip file; other bytes stay as they are.
fn unpacked(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    match bytes.starts_with(&GZIP_START) {
        true => limited(Ok(MultiGzDecoder::new(bytes.as_slice()))),
        false => Ok(bytes),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn revisions_are_told_from_files() {
        let cases = [
            ("HEAD:swagger/a.json", Some(("HEAD", "swagger/a.json"))),
            ("v1.2~1:a.json", Some(("v1.2~1", "a.json"))),
            ("C:\\a.json", None),
            ("c:/a.json", None),
            ("--output=x:a.json", None),
            (":a.json", None),
            ("HEAD:", None),
            ("a.json", None),
        ];
        for (spec, expected) in cases {
            assert_eq!(revision(spec), expected, "{spec}");
        }
    }

    #[test]
    fn files_are_unpacked() {
        let mut packed = Vec::new();
        let mut encoder = flate2::write::GzEncoder::new(&mut packed, flate2::Compression::fast());
        encoder.write_all("\u{feff}{}".as_bytes()).unwrap();
        encoder.finish().unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), packed).unwrap();
        let text = Text::read(file.path().to_str().unwrap()).unwrap();
        assert_eq!(text.text, "{}");
    }

    #[test]
    fn unreadable_sources_are_told() {
        let broken = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(broken.path(), [0x1f, 0x8b, 0, 1]).unwrap();
        let latin = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(latin.path(), [b'{', 0xe4]).unwrap();
        let cases = [
            ("no/such/file.json", "cannot be read"),
            ("no-such-revision:a.json", "no-such-revision"),
            (broken.path().to_str().unwrap(), "cannot be read"),
            (latin.path().to_str().unwrap(), "offset 1"),
        ];
        for (spec, expected) in cases {
            let problem = Text::read(spec).unwrap_err().to_string();
            assert!(problem.contains(expected), "{problem}");
            assert!(problem.contains(spec), "{problem}");
        }
    }
}
