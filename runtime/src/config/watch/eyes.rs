//! Which folders to watch for one file, and which events matter.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Signal, lock};

/// The watch of the system on the folder of a file, or on the nearest folder
/// above it that exists. The file itself is not watched: a save that renames
/// would replace it.
pub(super) struct Eyes {
    path: PathBuf,
    watcher: Option<RecommendedWatcher>,
    filter: Arc<Mutex<Filter>>,
    folders: Vec<PathBuf>,
    open: bool,
    /// Held here and by the thread of the system's watch.
    _alive: Arc<()>,
}

/// The events that matter.
#[derive(Debug, Default)]
struct Filter {
    /// The file by each of its names.
    files: Vec<PathBuf>,
    /// Whether all events of the folders matter: the file is a symbolic link,
    /// and what it leads through can change under other names.
    all: bool,
}

impl Eyes {
    /// Without a sender nothing is watched.
    pub(super) fn new(path: PathBuf, alive: Arc<()>, sender: Option<Sender<Signal>>) -> Self {
        let filter = Arc::new(Mutex::new(Filter::default()));
        let watcher = sender.and_then(|sender| {
            let (filter, alive) = (Arc::clone(&filter), Arc::clone(&alive));
            notify::recommended_watcher(move |event: notify::Result<Event>| {
                let _held = &alive;
                if event.map_or(true, |event| lock(&filter).wants(&event)) {
                    // A thread that is gone needs no signal.
                    let _ = sender.send(Signal::Touched);
                }
            })
            .ok()
        });
        Self {
            path,
            watcher,
            filter,
            folders: Vec::new(),
            open: false,
            _alive: alive,
        }
    }

    /// Whether the system tells of changes.
    pub(super) fn are_open(&self) -> bool {
        self.open
    }

    /// Watches the folders that matter now. `again` renews the watches even if
    /// the folders have the same names: a folder that was replaced has lost
    /// its watch.
    pub(super) fn aim(&mut self, again: bool) {
        if self.watcher.is_none() {
            return;
        }
        let mut again = again || !self.open;
        // A folder that appears in the meantime moves the aim; a few rounds
        // are enough for any real path, and the next poll goes on.
        for _ in 0..8 {
            let (folders, filter) = targets(&self.path);
            if !again && folders == self.folders {
                return;
            }
            *lock(&self.filter) = filter;
            self.watch(folders);
            again = false;
        }
    }

    fn watch(&mut self, folders: Vec<PathBuf>) {
        let Some(watcher) = &mut self.watcher else {
            return;
        };
        for folder in self.folders.drain(..) {
            // It fails for a folder that is gone, which is as good.
            let _ = watcher.unwatch(&folder);
        }
        self.open = !folders.is_empty();
        for folder in &folders {
            self.open &= watcher.watch(folder, RecursiveMode::NonRecursive).is_ok();
        }
        self.folders = folders;
    }
}

/// The folders to watch for a file.
fn targets(path: &Path) -> (Vec<PathBuf>, Filter) {
    let mut folders = Vec::new();
    let mut files = vec![path.to_owned()];
    if let Some(folder) = path.ancestors().skip(1).find(|folder| folder.is_dir()) {
        folders.push(folder.to_owned());
        // Some systems report events under the real name of the folder.
        if let (Ok(real), Ok(rest)) = (folder.canonicalize(), path.strip_prefix(folder)) {
            files.push(real.join(rest));
        }
    }
    let is_link = path
        .symlink_metadata()
        .is_ok_and(|found| found.is_symlink());
    if let Some(real) = path.canonicalize().ok().filter(|_| is_link) {
        folders.extend(real.parent().map(Path::to_owned));
        files.push(real);
    }
    folders.dedup();
    (
        folders,
        Filter {
            files,
            all: is_link,
        },
    )
}

impl Filter {
    fn wants(&self, event: &Event) -> bool {
        let reading = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
            EventKind::Access(_) => true,
            _ => false,
        };
        if reading {
            // Our own reading is one of these.
            return false;
        }
        // An event of a folder above the file matters as well: it may have
        // appeared, or be another one now.
        self.all
            || event.need_rescan()
            || event.paths.is_empty()
            || event
                .paths
                .iter()
                .any(|path| self.files.iter().any(|file| file.starts_with(path)))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;
    use std::sync::mpsc::{self, Receiver};
    use std::time::Duration;

    use notify::event::{CreateKind, DataChange, ModifyKind, RemoveKind};
    use notify::{Event, EventKind};

    use super::{Eyes, Filter, Signal};

    fn eyes(path: &Path) -> (Eyes, Receiver<Signal>) {
        let (sender, signals) = mpsc::channel();
        let mut eyes = Eyes::new(path.to_owned(), Arc::new(()), Some(sender));
        eyes.aim(true);
        (eyes, signals)
    }

    /// A renewed watch and a look at the file are no events, or the watching
    /// thread would keep itself busy for ever.
    #[test]
    fn looking_is_no_event() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config");
        std::fs::write(&path, "x").unwrap();
        let (mut eyes, signals) = eyes(&path);
        assert!(eyes.are_open());
        for _ in 0..5 {
            eyes.aim(true);
            std::fs::read(&path).unwrap();
        }
        std::fs::write(folder.path().join("log"), "x").unwrap();
        assert!(signals.recv_timeout(Duration::from_millis(500)).is_err());
        std::fs::write(&path, "y").unwrap();
        assert!(signals.recv_timeout(Duration::from_secs(5)).is_ok());
    }

    #[test]
    fn the_nearest_folder() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let path = folder.join("a").join("b").join("config");
        let (mut eyes, _signals) = eyes(&path);
        assert_eq!(eyes.folders, [folder]);
        std::fs::create_dir_all(folder.join("a").join("b")).unwrap();
        eyes.aim(false);
        assert_eq!(eyes.folders, [folder.join("a").join("b")]);
        std::fs::remove_dir(folder.join("a").join("b")).unwrap();
        eyes.aim(false);
        assert_eq!(eyes.folders, [folder.join("a")]);
    }

    #[test]
    fn events() {
        let created = EventKind::Create(CreateKind::Any);
        let modified = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let opened = EventKind::Access(notify::event::AccessKind::Any);
        let filter = Filter {
            files: vec!["/home/me/.sdk/config".into()],
            all: false,
        };
        for (kind, path, wanted) in [
            (created, "/home/me/.sdk/config", true),
            (modified, "/home/me/.sdk/config", true),
            (opened, "/home/me/.sdk/config", false),
            (EventKind::Remove(RemoveKind::Folder), "/home/me/.sdk", true),
            (created, "/home/me/.sdk", true),
            (created, "/home/me", true),
            (modified, "/home/me/.sdk/config.swp", false),
            (modified, "/home/me/.sdk/log.txt", false),
            (modified, "/home/me/.history", false),
        ] {
            let event = Event::new(kind).add_path(path.into());
            assert_eq!(filter.wants(&event), wanted, "{event:?}");
        }
        let link = Filter {
            all: true,
            ..filter
        };
        let event = Event::new(created).add_path("/home/me/.sdk/..data".into());
        assert!(link.wants(&event));
        let event = Event::new(opened).add_path("/home/me/.sdk/config".into());
        assert!(!link.wants(&event));
    }
}
