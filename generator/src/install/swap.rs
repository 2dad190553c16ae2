//! The one moment at which the new tree takes the place of the old one.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use super::{InstallError, NEW, OLD, Owned, at};

/// How the trees change places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strategy {
    /// One exchanging rename; two renames where the system has none.
    Exchange,
    /// Always two renames.
    #[cfg_attr(not(test), allow(dead_code, reason = "the tests force the fallback"))]
    TwoRenames,
}

/// Puts `.sdkgen-new/src` in the place of `src`.
pub(super) fn swap(
    strategy: Strategy,
    crate_dir: &Path,
    owned: &Owned,
) -> Result<(), InstallError> {
    let tree = crate_dir.join(owned.tree);
    let new = crate_dir.join(NEW).join(owned.tree);
    let old = crate_dir.join(OLD);
    if fs::symlink_metadata(&tree).is_err() {
        return fs::rename(&new, &tree).map_err(at("move the new sources to", &tree));
    }
    if strategy == Strategy::Exchange {
        match exchange(&new, &tree) {
            Ok(()) => return Ok(()),
            Err(error) if is_unsupported(&error) => {}
            Err(error) => {
                return Err(at("exchange the old sources with the new ones in", &tree)(
                    error,
                ));
            }
        }
    }
    fs::rename(&tree, &old).map_err(at("move the old sources to", &old))?;
    fs::rename(&new, &tree).map_err(|error| {
        // Best effort: the next run does the same when this fails.
        let _ = fs::rename(&old, &tree);
        at("move the new sources to", &tree)(error)
    })
}

fn is_unsupported(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
    )
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(|errno| match errno {
        rustix::io::Errno::NOSYS | rustix::io::Errno::INVAL | rustix::io::Errno::NOTSUP => {
            io::Error::from(io::ErrorKind::Unsupported)
        }
        other => other.into(),
    })
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::from(io::ErrorKind::Unsupported))
}

/// How often, and how long apart, a locked folder is tried again.
#[cfg(unix)]
const LOCK_TRIES: u32 = 50;
#[cfg(unix)]
const LOCK_PAUSE: std::time::Duration = std::time::Duration::from_millis(20);

/// Keeps other runs out of the folder for as long as the result lives; the
/// operating system lets go of it when the process ends in any way. The lock
/// is on the folder itself, so that no lock file is left behind.
#[cfg(unix)]
pub(super) fn lock(crate_dir: &Path) -> Result<File, InstallError> {
    use rustix::fs::{FlockOperation, flock};
    let folder = File::open(crate_dir).map_err(at("open the folder", crate_dir))?;
    // A process that is being started holds a copy of every open file for a
    // moment, also of one that was just closed here; another run takes longer.
    let mut outcome = flock(&folder, FlockOperation::NonBlockingLockExclusive);
    for _ in 0..LOCK_TRIES {
        if outcome != Err(rustix::io::Errno::WOULDBLOCK) {
            break;
        }
        std::thread::sleep(LOCK_PAUSE);
        outcome = flock(&folder, FlockOperation::NonBlockingLockExclusive);
    }
    match outcome {
        // File systems without locks (some network mounts) are used without.
        Ok(()) | Err(rustix::io::Errno::NOLCK | rustix::io::Errno::NOTSUP) => Ok(folder),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(InstallError::Busy {
            path: crate_dir.to_owned(),
        }),
        Err(errno) => Err(at("lock the folder", crate_dir)(errno.into())),
    }
}

#[cfg(not(unix))]
pub(super) fn lock(_: &Path) -> Result<(), InstallError> {
    Ok(())
}
