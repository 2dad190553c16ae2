//! Proxies, gateways and TLS.

mod gateway;
mod no_proxy;
mod proxy;
mod tls;

pub use gateway::Gateway;
pub use proxy::ProxySettings;
pub use tls::{Identity, TlsSettings, TlsVersion};

pub(crate) use proxy::{Basic, Scheme};
