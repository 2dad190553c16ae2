//! The runtime that generated Platform API clients stand on.
//!
//! An application meets [`Client`], [`Region`], [`Response`] and [`Error`]; the
//! requests themselves come from the generated crate, which describes every
//! operation to this crate through a hidden interface.
//!
//! ```
//! use platform_client_runtime::{Client, Region};
//!
//! # fn main() -> Result<(), platform_client_runtime::Error> {
//! let client = Client::builder()
//!     .region(Region::EuWest1)
//!     .access_token("your-access-token")
//!     .build()?;
//! assert_eq!(client.base_url(), "https://api.mypurecloud.ie");
//! # Ok(())
//! # }
//! ```
//!
//! Requests run on a `tokio` runtime with its time and I/O drivers enabled.

#![deny(missing_docs)]

pub mod auth;
pub mod config;
pub mod logging;
pub mod model;
pub mod network;
pub mod retry;
pub mod transport;

#[cfg(feature = "blocking")]
pub mod blocking;

mod answer;
mod call;
mod client;
mod endpoint;
mod error;
mod headers;
mod interceptor;
mod macros;
mod operation;
mod pending;
mod region;
mod response;
mod secret;
mod transfer;

pub use auth::AuthInfo;
pub use call::{CallOptions, FilePart};
pub use client::{Client, ClientBuilder};
pub use error::{ApiError, Error, ErrorDetail, ErrorKind, OAuthError, TimeoutPhase};
pub use headers::Headers;
pub use interceptor::Interceptor;
pub use model::{
    Date, DateTime, FileContent, Interval, LocalDateTime, LocalTime, TemporalError, TextExt,
    YearMonth,
};
pub use pending::{Pending, PendingResponse};
pub use region::{CustomRegion, Region, UnknownRegion};
pub use response::Response;
pub use retry::RetryPolicy;
pub use serde_json::{Map, Value};
pub use transfer::{Download, DownloadBody, Upload};

/// The interface for generated code. Not for applications: it changes together
/// with the generator.
#[doc(hidden)]
pub mod __gen {
    pub use crate::call::{Call, CallOptions, Collection, FilePart};
    pub use crate::client::Client;
    pub use crate::endpoint::Endpoint;
    pub use crate::error::Error;
    pub use crate::model::*;
    pub use crate::operation::{FormKind, Method, Operation};
    pub use crate::pending::{Pending, PendingResponse};
    pub use crate::response::Response;
    pub use crate::transfer::Download;
    pub use crate::{
        __model as model, __open_enum as open_enum, __setters as setters, __wire_enum as wire_enum,
    };
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::Value;
}
