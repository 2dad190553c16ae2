//! The document and the files that its references name.
//!
//! Only regular files below the directory of the document are opened, after
//! symbolic links have been followed; nothing is ever fetched.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::tree::Node;
use super::{Limits, bytes, parse};
use crate::diagnostic::Diagnostics;

/// Largest number of files of one description.
const MAX_FILES: usize = 8_192;

/// All trees of a run: number 0 is the document, the others are read when a
/// reference first names them and stay until the end.
pub(super) struct Files<'s> {
    root: &'s Node<'s>,
    root_name: String,
    /// Path of the document and its directory, both without symbolic links;
    /// `None` when the document did not come from a file.
    place: Option<(PathBuf, PathBuf)>,
    limits: Limits,
    slots: Vec<OnceCell<Box<File>>>,
    used: Cell<usize>,
    bytes: Cell<u64>,
    nodes: Cell<usize>,
    by_path: RefCell<HashMap<PathBuf, Option<usize>>>,
}

struct File {
    name: String,
    path: PathBuf,
    node: Node<'static>,
}

impl<'s> Files<'s> {
    /// The files of a document with `bytes` of text and `nodes` values.
    pub(super) fn new(
        root: &'s Node<'s>,
        root_name: &str,
        path: Option<&Path>,
        limits: &Limits,
        bytes: u64,
        nodes: usize,
    ) -> Self {
        let place = path
            .and_then(|path| path.canonicalize().ok())
            .and_then(|path| {
                path.parent()
                    .map(Path::to_path_buf)
                    .map(|directory| (path, directory))
            });
        let slots = match place {
            Some(_) => (0..MAX_FILES).map(|_| OnceCell::new()).collect(),
            None => Vec::new(),
        };
        Self {
            root,
            root_name: root_name.to_owned(),
            place,
            limits: limits.clone(),
            slots,
            used: Cell::new(0),
            bytes: Cell::new(bytes),
            nodes: Cell::new(nodes),
            by_path: RefCell::new(HashMap::new()),
        }
    }

    /// The document alone, for reading a part of it on a thread of its own.
    pub(super) fn alone(root: &'s Node<'s>, root_name: &str) -> Self {
        Self::new(root, root_name, None, &Limits::default(), 0, 0)
    }

    /// The name of a file for messages.
    pub(super) fn name(&self, file: usize) -> &str {
        self.slot(file).map_or(&self.root_name, |file| &file.name)
    }

    /// The base name of a file without its extension, for naming what it holds.
    pub(super) fn stem(&self, file: usize) -> &str {
        self.slot(file)
            .and_then(|file| file.path.file_stem())
            .and_then(|stem| stem.to_str())
            .unwrap_or("Document")
    }

    /// The tree of a file.
    pub(super) fn root(&'s self, file: usize) -> &'s Node<'s> {
        self.slot(file).map_or(self.root, |file| &file.node)
    }

    fn slot(&self, file: usize) -> Option<&File> {
        let slot = self.slots.get(file.checked_sub(1)?)?;
        slot.get().map(Box::as_ref)
    }

    /// Opens the file that `reference` (without fragment) names, seen from the
    /// file `from`. The error is the reason, for a message; `None` when the
    /// file was tried before or has reported its own problems.
    pub(super) fn open(
        &self,
        from: usize,
        reference: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<usize, Option<String>> {
        if reference.contains("://") || reference.starts_with("//") {
            return Err(Some("it names a network address".to_owned()));
        }
        let Some((root_path, directory)) = &self.place else {
            return Err(Some(
                "it names another file, and the document did not come from a file".to_owned(),
            ));
        };
        let relative = Path::new(reference);
        if relative.is_absolute() || relative.has_root() {
            return Err(Some("it names an absolute path".to_owned()));
        }
        let from_directory = match self.slot(from) {
            Some(file) => file.path.parent().unwrap_or(directory),
            None => directory,
        };
        let path = from_directory
            .join(relative)
            .canonicalize()
            .map_err(|_| Some("the file does not exist".to_owned()))?;
        if path == *root_path {
            return Ok(0);
        }
        if !path.starts_with(directory) {
            return Err(Some(
                "the file lies outside the directory of the document".to_owned(),
            ));
        }
        if let Some(known) = self.by_path.borrow().get(&path) {
            return known.ok_or(None);
        }
        let result = self.read(&path, directory, diagnostics);
        self.by_path
            .borrow_mut()
            .insert(path, result.as_ref().ok().copied());
        result
    }

    fn read(
        &self,
        path: &Path,
        directory: &Path,
        diagnostics: &mut Diagnostics,
    ) -> Result<usize, Option<String>> {
        let unreadable = |error: std::io::Error| Some(format!("the file cannot be read: {error}"));
        let metadata = path.metadata().map_err(unreadable)?;
        if !metadata.is_file() {
            return Err(Some("it is not a regular file".to_owned()));
        }
        let number = self.used.get() + 1;
        let Some(slot) = self.slots.get(number - 1) else {
            return Err(Some(format!(
                "the description has more than {MAX_FILES} files"
            )));
        };
        let left = Limits {
            max_bytes: self.limits.max_bytes.saturating_sub(self.bytes.get()),
            max_nodes: self.limits.max_nodes.saturating_sub(self.nodes.get()),
            ..self.limits.clone()
        };
        let name = path
            .strip_prefix(directory)
            .unwrap_or(path)
            .display()
            .to_string();
        let content = bytes::read_file(path, &left).map_err(unreadable)?;
        let text = bytes::text(content, &name, &left, diagnostics).ok_or(None)?;
        self.bytes.set(self.bytes.get() + text.len() as u64);
        let (node, nodes) = parse::parse(&text, number, &name, &left, diagnostics).ok_or(None)?;
        self.nodes.set(self.nodes.get() + nodes);
        let file = File {
            name,
            path: path.to_path_buf(),
            node: node.into_owned(),
        };
        if slot.set(Box::new(file)).is_err() {
            return Err(None);
        }
        self.used.set(number);
        Ok(number)
    }
}
