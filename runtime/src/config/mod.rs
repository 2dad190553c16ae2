//! Settings from files and from the environment.
//!
//! Settings come in layers: defaults, the configuration file, the environment
//! (only when asked for), and what the builder of the client was told. A later
//! layer wins. The file is watched, so that a change of it reaches running
//! clients.

// Each of these rooms yields plain data; the client decides what to do with it.
pub(crate) mod environment;
mod error;
pub(crate) mod file;
mod ini;
mod json;
pub(crate) mod layers;
mod parse;
mod settings;
pub(crate) mod values;
pub(crate) mod watch;

pub use error::{ConfigError, ConfigFault};
pub use file::{check_file, default_path};

#[cfg(test)]
mod tests;
