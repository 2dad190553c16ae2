//! Settings that change while the client runs.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, Weak};

use super::Shared;
use super::build::{log_settings, snapshot};
use super::builder::ClientBuilder;
use crate::config::ConfigError;
use crate::config::file::Loaded;
use crate::config::layers::Layers;
use crate::config::values::FileSettings;
use crate::config::watch::{Subscription, subscribe};
use crate::error::Error;
use crate::logging::LogLevel;
use crate::region::Region;

/// The link to the configuration file, and what a new state of it is merged with.
pub(super) struct Watch {
    /// The settings of the application, without its credentials.
    builder: ClientBuilder,
    /// That of the environment.
    region: Option<Region>,
    log_pinned: AtomicBool,
    subscription: OnceLock<Subscription>,
}

impl Watch {
    pub(super) fn new(builder: ClientBuilder, region: Option<Region>) -> Self {
        Self {
            builder,
            region,
            log_pinned: AtomicBool::new(false),
            subscription: OnceLock::new(),
        }
    }

    /// Keeps the log as the application set it.
    pub(super) fn pin_log(&self) {
        self.log_pinned.store(true, Ordering::Relaxed);
    }

    /// Watches the file for as long as the client lives. A file that can not be
    /// watched stays as it was read.
    pub(super) fn begin(&self, shared: &Arc<Shared>, path: &Path, loaded: &Loaded, pinned: bool) {
        let client: Weak<Shared> = Arc::downgrade(shared);
        let listener = Box::new(move |found: Result<&FileSettings, &ConfigError>| {
            if let Some(shared) = client.upgrade() {
                shared.reload(found);
            }
        });
        match subscribe(path, loaded, pinned, listener) {
            Ok(Some(subscription)) => {
                // There is one call for each client, so the place is free.
                let _ = self.subscription.set(subscription);
            }
            Ok(None) => {}
            Err(cause) => {
                let text = format!("the configuration file is not watched: {cause}");
                shared.note(LogLevel::Error, &text);
            }
        }
    }
}

impl Shared {
    /// Takes a new state of the file over as a whole, or keeps the old one and
    /// says why.
    fn reload(&self, found: Result<&FileSettings, &ConfigError>) {
        if let Err(fault) = found.map_err(|fault| fault.to_string()).and_then(|file| {
            self.take_over(file)
                .map_err(|fault| format!("the configuration file can not be used: {fault}"))
        }) {
            self.note(LogLevel::Error, &fault);
        }
    }

    fn take_over(&self, file: &FileSettings) -> Result<(), Error> {
        let watch = &self.watch;
        let layers = Layers::at_reload(watch.builder.prefer_file);
        let old = self.snapshot();
        let new = snapshot(
            &watch.builder,
            watch.region.as_ref(),
            file,
            layers,
            &old.logger,
            Some(&old),
        )?;
        if !watch.log_pinned.load(Ordering::Relaxed) {
            let settings = log_settings(&watch.builder, file, layers).unwrap_or_default();
            if settings != old.logger.settings() {
                old.logger.reconfigure(settings);
            }
        }
        self.snapshot.store(Arc::new(new));
        for warning in &file.warnings {
            self.note(LogLevel::Debug, warning);
        }
        Ok(())
    }

    pub(super) fn note(&self, level: LogLevel, text: &str) {
        self.snapshot.load().logger.message(level, text, &[]);
    }
}

/// Something that is said once.
#[derive(Default)]
pub(super) struct Once(AtomicBool);

impl Once {
    /// Whether nobody asked before.
    pub(super) fn is_first(&self) -> bool {
        !self.0.swap(true, Ordering::Relaxed)
    }
}
