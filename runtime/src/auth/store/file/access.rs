//! Who may read and write the file.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::error;
use crate::auth::store::{StoreError, StoreErrorKind};

/// Whether what is in a file can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// Only its owner could write it.
    Own,
    /// Others could write it.
    Planted,
}

/// The folder of a path; of a bare name the working directory.
fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The failure of a file operation.
pub(super) fn fault(path: &Path, message: &str, cause: io::Error) -> StoreError {
    if own::is_link_fault(&cause) {
        return link(path).with_source(cause);
    }
    let kind = match cause.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::IsADirectory => StoreErrorKind::Config,
        _ => StoreErrorKind::Unavailable,
    };
    error(kind, path, format!("the file {message}: {cause}")).with_source(cause)
}

fn link(path: &Path) -> StoreError {
    error(
        StoreErrorKind::Unsafe,
        path,
        "the path is a symbolic link, which is not followed: name the file itself",
    )
}

fn irregular(path: &Path) -> StoreError {
    error(StoreErrorKind::Unsafe, path, "the path is no regular file")
}

/// Makes the folder of the path where it is missing.
pub(super) fn make_folder(path: &Path) -> Result<PathBuf, StoreError> {
    let folder = folder(path);
    own::make_folder(&folder).map_err(|cause| {
        error(
            StoreErrorKind::Unavailable,
            &folder,
            format!("the folder of the token can not be made: {cause}"),
        )
        .with_source(cause)
    })?;
    Ok(folder)
}

/// Refuses a folder in which others can replace the file.
pub(super) fn check_folder(path: &Path) -> Result<(), StoreError> {
    let folder = folder(path);
    match fs::metadata(&folder) {
        Ok(data) => own::check_folder(&folder, &data),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(error(
            StoreErrorKind::Unavailable,
            &folder,
            format!("the folder of the token can not be read: {cause}"),
        )
        .with_source(cause)),
    }
}

/// Refuses to replace what is no file of this store.
pub(super) fn check_target(path: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(path) {
        Ok(data) if data.is_symlink() => Err(link(path)),
        Ok(data) if !data.is_file() => Err(irregular(path)),
        _ => Ok(()),
    }
}

/// Judges an open file, and takes others' access to it away.
pub(super) fn check_file(path: &Path, file: &File) -> Result<Trust, StoreError> {
    let data = file
        .metadata()
        .map_err(|cause| fault(path, "can not be read", cause))?;
    if !data.is_file() {
        return Err(irregular(path));
    }
    own::check_file(path, file, &data)
}

/// Opens a file to read it.
pub(super) fn open(path: &Path) -> io::Result<File> {
    own::options(OpenOptions::new().read(true)).open(path)
}

/// Opens a file, and makes it where it is missing.
pub(super) fn open_or_create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    own::options(&mut options).open(path)
}

/// Makes a file that must not be there yet.
pub(super) fn create_new(path: &Path) -> io::Result<File> {
    let file = own::options(OpenOptions::new().write(true).create_new(true)).open(path)?;
    own::set_mode(&file)?;
    Ok(file)
}

/// Brings the new name to the disk, as far as the system can.
pub(super) fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}

#[cfg(unix)]
mod own {
    use std::fs::{DirBuilder, File, Metadata, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
    use std::path::Path;

    use rustix::fs::OFlags;

    use super::{Trust, error};
    use crate::auth::store::{StoreError, StoreErrorKind};

    const FILE_MODE: u32 = 0o600;
    const FOLDER_MODE: u32 = 0o700;
    const WRITABLE_BY_OTHERS: u32 = 0o022;
    const STICKY: u32 = 0o1000;

    /// No symbolic link is followed, and a pipe is not waited for.
    pub(super) fn options(options: &mut OpenOptions) -> &mut OpenOptions {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        options
            .mode(FILE_MODE)
            .custom_flags(flags.bits().cast_signed())
    }

    pub(super) fn is_link_fault(cause: &io::Error) -> bool {
        // FreeBSD answers EMLINK.
        let codes = [rustix::io::Errno::LOOP, rustix::io::Errno::MLINK];
        let codes = codes.map(|code| code.raw_os_error());
        cause
            .raw_os_error()
            .is_some_and(|code| codes.contains(&code))
    }

    pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
        DirBuilder::new()
            .recursive(true)
            .mode(FOLDER_MODE)
            .create(folder)
    }

    fn is_foreign(data: &Metadata) -> bool {
        ![0, rustix::process::geteuid().as_raw()].contains(&data.uid())
    }

    pub(super) fn check_folder(folder: &Path, data: &Metadata) -> Result<(), StoreError> {
        let unsafe_folder = |message: &str| Err(error(StoreErrorKind::Unsafe, folder, message));
        if !data.is_dir() {
            return unsafe_folder("the folder of the token is none");
        }
        let sticky = data.mode() & STICKY != 0;
        if data.mode() & WRITABLE_BY_OTHERS != 0 && !sticky {
            return unsafe_folder(
                "others than its owner can write the folder of the token: name a sub-folder, \
                 which is made for this user alone, or take the right away (chmod go-w)",
            );
        }
        if is_foreign(data) {
            return unsafe_folder("the folder of the token belongs to another user");
        }
        Ok(())
    }

    pub(super) fn check_file(
        path: &Path,
        file: &File,
        data: &Metadata,
    ) -> Result<Trust, StoreError> {
        if is_foreign(data) {
            let message = "the file belongs to another user";
            return Err(error(StoreErrorKind::Unsafe, path, message));
        }
        if data.mode() & 0o077 != 0 {
            // Where that is not allowed, the next save replaces the file.
            let _ = set_mode(file);
        }
        Ok(match data.mode() & WRITABLE_BY_OTHERS {
            0 => Trust::Own,
            _ => Trust::Planted,
        })
    }

    /// The mode of `open` is only asked for: the umask takes bits away.
    pub(super) fn set_mode(file: &File) -> io::Result<()> {
        file.set_permissions(Permissions::from_mode(FILE_MODE))
    }
}

#[cfg(not(unix))]
mod own {
    use std::fs::{DirBuilder, File, Metadata, OpenOptions};
    use std::io;
    use std::path::Path;

    use super::Trust;
    use crate::auth::store::StoreError;

    /// Opens a link itself (`FILE_FLAG_OPEN_REPARSE_POINT`), which is then no
    /// regular file.
    #[cfg(windows)]
    pub(super) fn options(options: &mut OpenOptions) -> &mut OpenOptions {
        use std::os::windows::fs::OpenOptionsExt as _;
        options.custom_flags(0x0020_0000)
    }

    #[cfg(not(windows))]
    pub(super) fn options(options: &mut OpenOptions) -> &mut OpenOptions {
        options
    }

    pub(super) fn is_link_fault(_: &io::Error) -> bool {
        false
    }

    pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).create(folder)
    }

    pub(super) fn check_folder(_: &Path, _: &Metadata) -> Result<(), StoreError> {
        Ok(())
    }

    pub(super) fn check_file(_: &Path, _: &File, _: &Metadata) -> Result<Trust, StoreError> {
        Ok(Trust::Own)
    }

    pub(super) fn set_mode(_: &File) -> io::Result<()> {
        Ok(())
    }
}
