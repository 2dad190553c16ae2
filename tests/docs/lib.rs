//! The code blocks of the documentation, as doc tests.

#[doc = include_str!("../../README.md")]
pub mod readme {}

#[doc = include_str!("../../docs/authentication.md")]
pub mod authentication {}

#[doc = include_str!("../../docs/configuration.md")]
pub mod configuration {}

#[doc = include_str!("../../docs/logging.md")]
pub mod logging {}

#[doc = include_str!("../../docs/networking.md")]
pub mod networking {}

#[doc = include_str!("../../docs/retry.md")]
pub mod retry {}
