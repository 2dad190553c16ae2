//! The lock across processes: that of the operating system on a file, which ends
//! with the process whatever becomes of it.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

use super::access;
use crate::auth::store::{StoreError, StoreLock};
use crate::transport::BoxFuture;

/// The pauses between two attempts: short at first, then longer.
const SHORT_PAUSE: Duration = Duration::from_millis(1);
const LONG_PAUSE: Duration = Duration::from_millis(10);

/// Opens the lock file, and makes it where it is missing.
pub(super) fn open(path: &Path) -> Result<File, StoreError> {
    let file = access::open_or_create(path)
        .map_err(|cause| access::fault(path, "can not be opened", cause))?;
    access::check_file(path, &file)?;
    Ok(file)
}

/// Asks again and again instead of waiting in the system: a thread that waits
/// there can not be called back.
pub(super) async fn acquire(
    path: &Path,
    file: File,
    wait: Duration,
) -> Result<Option<Box<dyn StoreLock>>, StoreError> {
    let start = Instant::now();
    let mut pause = SHORT_PAUSE;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(Box::new(FileLock(file)))),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(cause)) => {
                return Err(access::fault(path, "can not be locked", cause));
            }
        }
        let left = wait.saturating_sub(start.elapsed());
        if left.is_zero() {
            return Ok(None);
        }
        // Processes that began together do not ask together for ever.
        tokio::time::sleep(pause.mul_f64(0.5 + fastrand::f64()).min(left)).await;
        pause = (pause * 2).min(LONG_PAUSE);
    }
}

/// Closing the file releases the lock.
struct FileLock(File);

impl StoreLock for FileLock {
    fn release(self: Box<Self>) -> BoxFuture<'static, ()> {
        let _ = self.0.unlock();
        Box::pin(async {})
    }
}
