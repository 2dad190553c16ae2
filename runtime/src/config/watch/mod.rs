//! Configuration files that change under a running client.
//!
//! One thread watches one file for all clients of the process that use it. It
//! is a thread and not a task, because a client can be built where no `tokio`
//! runtime is; it does not keep the process alive, and it ends with the last
//! client. What it tells a client is decided by content and not by events: a
//! save that changes nothing tells nothing.

mod eyes;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use eyes::Eyes;

use super::error::ConfigError;
use super::file::{Digest, Found, Loaded, look};
use super::values::FileSettings;

/// Takes the settings of each new content, or why it has none. It runs on the
/// watching thread.
pub(crate) type Listener = dyn Fn(Result<&FileSettings, &ConfigError>) + Send + Sync;

/// The files that are watched. An entry keeps nothing alive.
static WATCHED: Mutex<BTreeMap<PathBuf, Weak<Watched>>> = Mutex::new(BTreeMap::new());

/// How long the watching thread waits for what.
#[derive(Clone, Copy, Debug)]
struct Timing {
    /// A save is over when nothing happened for this long,
    quiet: Duration,
    /// or when it went on for this long.
    longest: Duration,
    /// An empty, missing or faulty file is looked at again after this time:
    /// it may be in the middle of a save.
    confirm: Duration,
    /// How often to look without an event: some file systems, such as those of
    /// a network, send none.
    poll: Duration,
    /// How often to look when the system can not watch the file.
    blind: Duration,
    /// Whether to ask the system at all.
    events: bool,
}

const TIMING: Timing = Timing {
    quiet: Duration::from_millis(100),
    longest: Duration::from_secs(1),
    confirm: Duration::from_millis(200),
    poll: Duration::from_secs(30),
    blind: Duration::from_secs(2),
    events: true,
};

/// What wakes the watching thread.
#[derive(Clone, Copy, Debug)]
enum Signal {
    /// Something happened to the file, or a subscriber came or went.
    Touched,
    /// The last subscriber is gone.
    Stop,
}

/// Keeps a client subscribed to its file. Dropping it ends that; a listener
/// that is being called at the time may run to its end.
pub(crate) struct Subscription {
    subscriber: Arc<Subscriber>,
    watched: Arc<Watched>,
}

/// A file and the clients that use it.
struct Watched {
    path: PathBuf,
    signals: Mutex<Sender<Signal>>,
    subscribers: Mutex<Subscribers>,
    /// Alive as long as the threads are.
    alive: Weak<()>,
}

#[derive(Default)]
struct Subscribers {
    list: Vec<Weak<Subscriber>>,
    /// The thread has ended or is about to.
    ended: bool,
}

struct Subscriber {
    listener: Box<Listener>,
    /// The client is told of changes even if the file says it should not.
    pinned: bool,
    /// The client is gone, or the file said that it is not to be watched.
    done: AtomicBool,
    seen: Mutex<Seen>,
}

struct Seen {
    latest: Digest,
    /// The latest one without faults: what the client uses.
    good: Digest,
}

/// Calls `listener` whenever the file differs from what was loaded: with the
/// settings, with none when the file is gone, or once with the error of a
/// faulty content.
///
/// A file with `live_reload_config = false` is not watched, and one that says
/// so later is watched no longer, unless the subscriber is `pinned`.
///
/// The listener must not hold the client strongly, or neither ever ends.
///
/// # Errors
///
/// The system can not start a thread, or the path can not be made absolute.
pub(crate) fn subscribe(
    path: &Path,
    loaded: &Loaded,
    pinned: bool,
    listener: Box<Listener>,
) -> io::Result<Option<Subscription>> {
    subscribe_with(TIMING, path, loaded, pinned, listener)
}

fn subscribe_with(
    timing: Timing,
    path: &Path,
    loaded: &Loaded,
    pinned: bool,
    listener: Box<Listener>,
) -> io::Result<Option<Subscription>> {
    if !pinned && loaded.settings.live_reload == Some(false) {
        return Ok(None);
    }
    let path = std::path::absolute(path)?;
    let subscriber = Arc::new(Subscriber {
        listener,
        pinned,
        done: AtomicBool::new(false),
        seen: Mutex::new(Seen {
            latest: loaded.digest.clone(),
            good: loaded.digest.clone(),
        }),
    });
    let mut registry = lock(&WATCHED);
    registry.retain(|_, watched| watched.strong_count() > 0);
    let running = registry.get(&path).and_then(Weak::upgrade);
    if let Some(watched) = running.filter(|watched| watched.add(&subscriber)) {
        return Ok(Some(Subscription {
            subscriber,
            watched,
        }));
    }
    let (sender, receiver) = mpsc::channel();
    let alive = Arc::new(());
    let watched = Arc::new(Watched {
        path: path.clone(),
        signals: Mutex::new(sender.clone()),
        subscribers: Mutex::default(),
        alive: Arc::downgrade(&alive),
    });
    watched.add(&subscriber);
    let thread = Thread {
        watched: Arc::downgrade(&watched),
        eyes: Eyes::new(path.clone(), alive, timing.events.then_some(sender)),
        path: path.clone(),
        signals: receiver,
        timing,
        last: loaded.digest.clone(),
    };
    std::thread::Builder::new()
        .name("config-watch".to_owned())
        .spawn(move || thread.run())?;
    registry.insert(path, Arc::downgrade(&watched));
    Ok(Some(Subscription {
        subscriber,
        watched,
    }))
}

impl Watched {
    /// Adds a subscriber and lets the thread compare what it knows; `false`
    /// if the thread has ended.
    fn add(&self, subscriber: &Arc<Subscriber>) -> bool {
        let mut subscribers = lock(&self.subscribers);
        if subscribers.ended {
            return false;
        }
        subscribers.list.push(Arc::downgrade(subscriber));
        // A thread that is gone by now needs no waking.
        let _ = lock(&self.signals).send(Signal::Touched);
        true
    }

    /// Tells everybody who does not know yet; `false` if nobody is left.
    fn tell(&self, found: &Found) -> bool {
        // Held until the lock below is open again: what a listener holds is not
        // to be dropped under it.
        let told: Vec<_> = {
            let list = &lock(&self.subscribers).list;
            list.iter().filter_map(Weak::upgrade).collect()
        };
        for subscriber in &told {
            subscriber.tell(found);
        }
        let mut subscribers = lock(&self.subscribers);
        subscribers.list.retain(|subscriber| {
            subscriber
                .upgrade()
                .is_some_and(|subscriber| !subscriber.done.load(Ordering::Acquire))
        });
        subscribers.ended = subscribers.list.is_empty();
        !subscribers.ended
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = lock(&self.signals).send(Signal::Stop);
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.subscriber.done.store(true, Ordering::Release);
        // The others may all be done with the file: the thread finds out.
        let _ = lock(&self.watched.signals).send(Signal::Touched);
    }
}

impl Subscriber {
    fn tell(&self, found: &Found) {
        if self.done.load(Ordering::Acquire) {
            return;
        }
        if self.is_news(found) {
            // A listener that panics must not end the watch of the others.
            let _ = catch_unwind(AssertUnwindSafe(|| {
                (self.listener)(found.outcome.as_ref());
            }));
        }
        let off = matches!(&found.outcome, Ok(settings) if settings.live_reload == Some(false));
        if off && !self.pinned {
            self.done.store(true, Ordering::Release);
        }
    }

    fn is_news(&self, found: &Found) -> bool {
        let mut seen = lock(&self.seen);
        if seen.latest == found.digest {
            return false;
        }
        seen.latest = found.digest.clone();
        if found.outcome.is_ok() {
            let news = seen.good != found.digest;
            seen.good = found.digest.clone();
            return news;
        }
        true
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("path", &self.watched.path)
            .field("pinned", &self.subscriber.pinned)
            .field("running", &(self.watched.alive.strong_count() > 0))
            .finish_non_exhaustive()
    }
}

/// The state of the watching thread.
struct Thread {
    watched: Weak<Watched>,
    eyes: Eyes,
    path: PathBuf,
    signals: Receiver<Signal>,
    timing: Timing,
    /// The state of the file that was told last.
    last: Digest,
}

impl Thread {
    fn run(mut self) {
        // The first look catches what changed since the client read the file.
        let mut touched = true;
        loop {
            self.eyes.aim(touched);
            let Some(found) = self.look_twice() else {
                return;
            };
            self.last = found.digest.clone();
            let Some(watched) = self.watched.upgrade() else {
                return;
            };
            if !watched.tell(&found) {
                return;
            }
            drop(watched);
            let period = if self.eyes.are_open() {
                self.timing.poll
            } else {
                self.timing.blind
            };
            touched = match self.signals.recv_timeout(period) {
                Ok(Signal::Touched) => {
                    if !self.settle() {
                        return;
                    }
                    true
                }
                Err(RecvTimeoutError::Timeout) => false,
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            };
        }
    }

    /// Waits for the end of a save; `false` to stop.
    fn settle(&self) -> bool {
        let end = Instant::now() + self.timing.longest;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.signals.recv_timeout(self.timing.quiet.min(left)) {
                Ok(Signal::Touched) if !left.is_zero() => {}
                Ok(Signal::Touched) | Err(RecvTimeoutError::Timeout) => return true,
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
    }

    /// Looks at the file, and once more if it may be in the middle of a save;
    /// `None` to stop.
    fn look_twice(&self) -> Option<Found> {
        let end = Instant::now() + self.timing.longest;
        loop {
            let found = look(&self.path);
            let complete = found.outcome.is_ok() && !found.empty;
            if complete || found.digest == self.last || Instant::now() >= end {
                return Some(found);
            }
            match self.signals.recv_timeout(self.timing.confirm) {
                Ok(Signal::Touched) => {
                    if !self.settle() {
                        return None;
                    }
                }
                Err(RecvTimeoutError::Timeout) => return Some(look(&self.path)),
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }
}

/// A lock that a panic of another holder does not spoil: each of these guards
/// data that is whole at any time.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
