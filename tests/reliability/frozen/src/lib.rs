// Frozen: written by an earlier generator, never again. Do not edit.

//! A client for Shapes, version 1.0.
//!
//! Requests are made by the structs in [`apis`], one a tag of the description
//! and a cargo feature each; their data is in [`models`].
//!
//! | Feature | Struct | Operations |
//! |---|---|---|
//! | `oauth` | `OAuthApi` | 3 |
//! | `full-api` | `FullApi` | 1 |
//!
//! Beside them: `blocking` (calls without `async`), `redis` (tokens shared through
//! Redis), `tracing` (events and spans), `pkcs12` (client certificates in that form).
//! `full` turns all APIs on, `events-models` the models that no operation names.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#![allow(mixed_script_confusables, confusable_idents, uncommon_codepoints)]
#![cfg_attr(docsrs, feature(doc_cfg))]
pub mod apis;
pub mod models;
pub use platform_client_runtime as runtime;
#[cfg(feature = "blocking")]
pub use platform_client_runtime::blocking;
pub use platform_client_runtime::{
    ApiError, AuthInfo, CallOptions, Client, ClientBuilder, Date, DateTime, Download,
    DownloadBody, Error, ErrorDetail, ErrorKind, FileContent, FilePart, Headers,
    Interceptor, Interval, LocalDateTime, LocalTime, Map, OAuthError, Pending,
    PendingResponse, Region, Response, RetryPolicy, TextExt, TimeoutPhase, Upload, Value,
    YearMonth, auth, config, logging, network, retry, transport,
};
