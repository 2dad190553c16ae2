// Frozen: written by an earlier generator, never again. Do not edit.

//! The operations, one struct a tag of the description.
//!
//! A struct is there when the feature of its tag is on.
/// [`OAuthApi`] and its requests.
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "oauth")]
pub use oauth::OAuthApi;
/// [`FullApi`] and its requests.
#[cfg(feature = "full-api")]
pub mod full_api;
#[cfg(feature = "full-api")]
pub use full_api::FullApi;
