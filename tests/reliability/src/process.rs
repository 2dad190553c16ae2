//! What the operating system says about this process.

use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use nix::sys::resource::{Resource, getrlimit, setrlimit};

/// The most memory that this process ever had resident, in bytes.
pub fn peak_resident() -> u64 {
    status("VmHWM:")
}

/// The memory that is resident now, in bytes.
pub fn resident() -> u64 {
    status("VmRSS:")
}

/// A line of `/proc/self/status`, which counts in KiB.
fn status(field: &str) -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(field));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.unwrap().parse::<u64>().unwrap() * 1024
}

/// How many file descriptors are open.
pub fn open_descriptors() -> usize {
    // One of them is that of the folder being read.
    std::fs::read_dir("/proc/self/fd").unwrap().count() - 1
}

/// Allows as many file descriptors as the system lets this process have.
pub fn raise_descriptor_limit() {
    let (_, hard) = getrlimit(Resource::RLIMIT_NOFILE).unwrap();
    setrlimit(Resource::RLIMIT_NOFILE, hard, hard).unwrap();
}

static PANICS: AtomicU64 = AtomicU64::new(0);

/// Counts the panics of all threads and tasks from the first call on, also of
/// those that nobody joins; returns how many there were.
pub fn panics() -> u64 {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            PANICS.fetch_add(1, Relaxed);
            usual(info);
        }));
    });
    PANICS.load(Relaxed)
}
