//! Grants, tokens and where they are kept.

mod authority;
pub(crate) mod endpoint;
mod grant;
mod info;
mod key;
mod provider;
mod renewal;
mod token;

pub(crate) use authority::{Authority, RefreshSettings};
pub(crate) use grant::{Confidential, Grant};
pub use info::AuthInfo;
pub use key::ApiKey;
pub use provider::TokenProvider;
pub(crate) use renewal::keep;
pub(crate) use token::Token;
