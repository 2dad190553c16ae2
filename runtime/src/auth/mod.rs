//! Grants, tokens and where they are kept.

mod authorize;
mod browser;
mod callback;
#[allow(dead_code)]
pub(crate) mod login_host;
mod loopback;
mod pkce;
mod random;
pub mod store;
#[allow(dead_code)]
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
