//! Grants, tokens and where they are kept.

mod authority;
mod authorize;
mod browser;
mod callback;
pub(crate) mod endpoint;
mod grant;
mod info;
mod key;
pub(crate) mod login_host;
mod loopback;
mod pkce;
mod provider;
mod random;
mod renewal;
pub mod store;
mod token;
pub(crate) mod used_codes;

pub use authorize::{AuthorizeUrl, logout_url};
pub use browser::open_browser;
pub use callback::Callback;
pub use loopback::LoopbackListener;
pub use pkce::PkceVerifier;
pub use store::{
    FileTokenStore, MemoryTokenStore, StoreError, StoreErrorKind, StoreLock, StoredToken,
    TokenStore,
};

#[cfg(feature = "redis")]
pub use store::RedisTokenStore;

pub(crate) use authority::{Authority, RefreshSettings};
pub(crate) use grant::{Confidential, Grant};
pub use info::AuthInfo;
pub use key::ApiKey;
pub use provider::TokenProvider;
pub(crate) use renewal::keep;
pub(crate) use token::Token;
