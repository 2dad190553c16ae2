//! Configuration files.

use std::ffi::OsString;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::error::{ConfigError, ConfigFault};
use super::settings::Reader;
use super::values::FileSettings;
use super::{ini, json};

/// How many bytes a configuration file may have.
const LIMIT: u64 = 1 << 20;

/// The configuration file that is read when no other is named:
/// `.genesyscloudrust/config` in the folder of `HOME`, on Windows of
/// `USERPROFILE`. `None` when that variable is not an absolute path.
pub fn default_path() -> Option<PathBuf> {
    let variable = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
    default_path_in(std::env::var_os(variable))
}

pub(super) fn default_path_in(home: Option<OsString>) -> Option<PathBuf> {
    let home = PathBuf::from(home?);
    home.is_absolute()
        .then(|| home.join(".genesyscloudrust").join("config"))
}

/// Reads a configuration file as a client would, without using it, and returns
/// warnings: keys and sections that are unknown or ignored.
///
/// # Errors
///
/// All faults of the file. Here a missing file is one of them.
pub fn check_file(path: impl AsRef<Path>) -> Result<Vec<String>, ConfigError> {
    let path = path.as_ref();
    let found = look(path);
    if found.digest == Digest::Missing {
        return Err(whole(path, "there is no such file"));
    }
    Ok(found.outcome?.warnings)
}

/// What tells one state of a file from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Digest {
    /// There is no file.
    Missing,
    /// The file can not be read, for this reason.
    Unreadable(String),
    /// The SHA-256 of the content.
    Content([u8; 32]),
}

/// One look at a file.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) digest: Digest,
    pub(crate) outcome: Result<FileSettings, ConfigError>,
    /// Whether the file has no byte: it may be about to be written.
    pub(super) empty: bool,
}

/// What a file says, and which state of it.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    pub(crate) settings: FileSettings,
    pub(crate) digest: Digest,
}

/// Reads a file. One that is missing says nothing, and neither does one in a
/// folder that may not be searched: the folder of the default path can be
/// closed to a service that never asked for a file.
///
/// # Errors
///
/// All faults of the file.
pub(crate) fn load(path: &Path) -> Result<Loaded, ConfigError> {
    let found = look(path);
    Ok(Loaded {
        settings: found.outcome?,
        digest: found.digest,
    })
}

/// As [`load`]; the state is known also of a faulty file.
pub(super) fn look(path: &Path) -> Found {
    match read(path) {
        Ok(Some(content)) => Found {
            digest: Digest::Content(Sha256::digest(content.as_slice()).into()),
            empty: content.is_empty(),
            outcome: parse(path, &content),
        },
        Ok(None) => Found {
            digest: Digest::Missing,
            outcome: Ok(FileSettings::default()),
            empty: true,
        },
        Err(message) => Found {
            outcome: Err(whole(path, &message)),
            digest: Digest::Unreadable(message),
            empty: false,
        },
    }
}

fn read(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, String> {
    let unreadable = |fault: std::io::Error| format!("can not be read: {}", fault.kind());
    match std::fs::metadata(path) {
        // Opening a pipe would wait for its other end.
        Ok(found) if !found.is_file() => return Err("is not a regular file".to_owned()),
        Ok(_) => {}
        Err(fault) if is_missing(fault.kind()) => return Ok(None),
        Err(fault) => return Err(unreadable(fault)),
    }
    let file = match File::open(path) {
        Ok(file) => file,
        Err(fault) if fault.kind() == ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(unreadable(fault)),
    };
    // Room for all of it, so that no copy of a password stays behind on the heap.
    let length = file.metadata().map_or(0, |found| found.len());
    let room = usize::try_from(length.min(LIMIT)).unwrap_or(0) + 64;
    let mut content = Zeroizing::new(Vec::with_capacity(room));
    file.take(LIMIT + 1)
        .read_to_end(&mut content)
        .map_err(unreadable)?;
    if content.len() as u64 > LIMIT {
        return Err("is larger than 1 MiB".to_owned());
    }
    Ok(Some(content))
}

fn is_missing(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::PermissionDenied
    )
}

/// The settings of a content. JSON begins with `{`, all else is INI.
pub(super) fn parse(path: &Path, content: &[u8]) -> Result<FileSettings, ConfigError> {
    let Some(text) = text(content) else {
        return Err(whole(path, "is not UTF-8 text"));
    };
    let mut reader = Reader::default();
    if text.trim_start().starts_with('{') {
        json::read(text, &mut reader);
    } else {
        ini::read(text, &mut reader);
    }
    reader.finish(path)
}

fn text(content: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(content).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    (!text.contains('\0')).then_some(text)
}

fn whole(path: &Path, message: &str) -> ConfigError {
    ConfigError::new(Some(path), vec![ConfigFault::of_file(message)])
}
