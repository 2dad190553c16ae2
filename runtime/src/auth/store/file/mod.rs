//! A token store for the processes of one machine.

mod access;
mod lock;

use std::fmt;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use zeroize::Zeroizing;

use super::{StoreError, StoreErrorKind, StoreLock, StoredToken, TokenStore, Warn, word};
use crate::transport::BoxFuture;

/// The largest file that is read, in bytes. A token has a few kilobytes at most.
const SIZE_LIMIT: u64 = 1 << 20;

/// The age at which the unfinished file of another process is taken for left
/// behind.
const LEFT_BEHIND: Duration = Duration::from_secs(60);

/// Keeps the token in a file, for the processes of one user on one machine.
///
/// A save writes a new file next to the old one, waits for it to be on the disk
/// and renames it, so that whatever happens the old token or the new one is
/// there. A lock file next to it (`.lock` behind the name) keeps two processes
/// from refreshing at once; it is never removed, and its lock ends with the
/// process.
///
/// On Unix the file has mode 0600, whatever it had before, and a missing folder
/// is made with mode 0700. Nothing is read or written
/// ([`Unsafe`](StoreErrorKind::Unsafe)) where the file or the lock is a symbolic
/// link, no regular file, or belongs to another user than this one and root, and
/// where the folder belongs to another user or can be written by its group or by
/// others without being sticky (like `/tmp`): name a sub-folder in that case. A
/// stored file that its group or others could write may have been planted; it is
/// ignored with a warning. Elsewhere the file has the access rights that its
/// folder gives it.
///
/// The token is not encrypted.
#[derive(Clone)]
pub struct FileTokenStore {
    path: PathBuf,
    warn: Option<Warn>,
}

impl FileTokenStore {
    /// A store in a file of that name. Nothing is read or written yet.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            warn: None,
        }
    }

    /// A store in the file `<prefix>_auth_data` of a folder. Non-word characters
    /// of the prefix become underscores; an empty one is `purecloud`.
    #[must_use]
    pub fn in_folder(folder: impl AsRef<Path>, prefix: &str) -> Self {
        Self::new(folder.as_ref().join(format!("{}_auth_data", word(prefix))))
    }

    /// What to do when a stored file is ignored: it is broken, of a newer version,
    /// or may have been planted. Default: nothing.
    #[must_use]
    pub fn on_warning(mut self, warn: impl Fn(&StoreError) + Send + Sync + 'static) -> Self {
        self.warn = Some(Arc::new(warn));
        self
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the lock is.
    fn lock_path(&self) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".lock");
        name.into()
    }

    fn warn(&self, fault: &StoreError) {
        if let Some(warn) = &self.warn {
            warn(fault);
        }
    }

    fn load_now(&self) -> Result<Option<StoredToken>, StoreError> {
        access::check_folder(&self.path)?;
        let mut file = match access::open(&self.path) {
            Ok(file) => file,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(access::fault(&self.path, "can not be opened", cause)),
        };
        if access::check_file(&self.path, &file)? == access::Trust::Planted {
            self.warn(&error(
                StoreErrorKind::Unsafe,
                &self.path,
                "others than its owner could write the file, so it is ignored",
            ));
            return Ok(None);
        }
        let length = file.metadata().map_or(0, |data| data.len()).min(SIZE_LIMIT);
        let room = usize::try_from(length).unwrap_or_default() + 1;
        let mut text = Zeroizing::new(Vec::with_capacity(room));
        (&mut file)
            .take(SIZE_LIMIT)
            .read_to_end(&mut text)
            .map_err(|cause| access::fault(&self.path, "can not be read", cause))?;
        let token = StoredToken::from_json(&text);
        if token.is_none() {
            self.warn(&error(
                StoreErrorKind::Broken,
                &self.path,
                "the file holds no token of this version, so it is ignored",
            ));
        }
        Ok(token)
    }

    fn save_now(&self, text: &str) -> Result<(), StoreError> {
        let folder = access::make_folder(&self.path)?;
        access::check_folder(&self.path)?;
        access::check_target(&self.path)?;
        let (name, start) = self.part_name();
        let part = folder.join(name);
        let written = (|| {
            let mut file = access::create_new(&part)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&part, &self.path)
        })();
        if let Err(cause) = written {
            // Where it was not even made, there is nothing to remove.
            let _ = fs::remove_file(&part);
            return Err(access::fault(&self.path, "can not be written", cause));
        }
        access::sync_folder(&folder);
        sweep(&folder, &start);
        Ok(())
    }

    /// A name next to the file for what is not finished yet, and the start that
    /// all such names have.
    fn part_name(&self) -> (String, String) {
        let own = self.path.file_name().unwrap_or_default().to_string_lossy();
        let start = format!(".{own}.part-");
        let (process, number) = (std::process::id(), fastrand::u64(..));
        (format!("{start}{process}-{number:016x}"), start)
    }

    fn clear_now(&self) -> Result<(), StoreError> {
        access::check_folder(&self.path)?;
        // A symbolic link is removed itself, not what it points to.
        match fs::remove_file(&self.path) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
                Err(access::fault(&self.path, "can not be removed", cause))
            }
            _ => Ok(()),
        }
    }

    /// File operations may take long, so they have threads of their own.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(Self) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let store = self.clone();
        let done = tokio::task::spawn_blocking(move || work(store)).await;
        done.unwrap_or_else(|cause| {
            Err(error(
                StoreErrorKind::Unavailable,
                &self.path,
                "the runtime ended during the file operation",
            )
            .with_source(cause))
        })
    }
}

impl TokenStore for FileTokenStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<StoredToken>, StoreError>> {
        Box::pin(self.run(|store| store.load_now()))
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        let text = Zeroizing::new(token.to_json());
        Box::pin(self.run(move |store| store.save_now(&text)))
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(self.run(|store| store.clear_now()))
    }

    fn lock(
        &self,
        wait: Duration,
    ) -> BoxFuture<'_, Result<Option<Box<dyn StoreLock>>, StoreError>> {
        Box::pin(async move {
            let path = self.lock_path();
            let file = self
                .run(move |store| {
                    access::make_folder(&store.path)?;
                    access::check_folder(&store.path)?;
                    lock::open(&path)
                })
                .await?;
            lock::acquire(&self.lock_path(), file, wait).await
        })
    }
}

impl fmt::Debug for FileTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileTokenStore")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Removes what killed processes left: it holds tokens.
fn sweep(folder: &Path, start: &str) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        if !entry.file_name().to_string_lossy().starts_with(start) {
            continue;
        }
        let changed = entry.metadata().and_then(|data| data.modified());
        let age = changed
            .ok()
            .and_then(|time| SystemTime::now().duration_since(time).ok());
        if age.is_some_and(|age| age > LEFT_BEHIND) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn error(kind: StoreErrorKind, path: &Path, message: impl Into<String>) -> StoreError {
    StoreError::new(kind, message, path.display().to_string())
}
