//! Retries, their budget, and the pace of calls.
//!
//! A [`RetryPolicy`] says which failures of a call are tried again, how often
//! and after which wait. Without one a call is tried once.
//!
//! ```
//! use std::time::Duration;
//!
//! use platform_client_runtime::retry::RetryPolicy;
//!
//! let policy = RetryPolicy::recommended()
//!     .max_attempts(5)
//!     .max_elapsed(Some(Duration::from_secs(60)));
//! assert!(policy.retries_status(503));
//! assert!(!policy.retries_unsafe_methods());
//! ```
//!
//! What is tried again:
//!
//! | Failure | `GET`, `HEAD`, `OPTIONS`, `TRACE`, `PUT`, `DELETE` | `POST`, `PATCH` |
//! |---|---|---|
//! | 413 and 429, if listed: the service did not process the request | yes | yes |
//! | another listed status, such as 503 | yes | with an idempotency key, or if the policy says so |
//! | no connection, or none in time | yes | yes |
//! | connection lost, no answer in time | yes | with an idempotency key, or if the policy says so |
//! | 501, anything else | no | no |
//!
//! A request whose body can be read only once is never sent again. The last
//! answer is always the one that the caller gets.
//!
//! A [`RateLimit`] is the other half: it paces the calls of a client by the
//! rate-limit headers of the answers, before the service has to refuse one.
//! A [`RetryObserver`] is told of every attempt.

// The call pipeline is the only user of the crate-private half.

mod after;
mod backoff;
mod hook;
mod limiter;
mod policy;
mod quota;
mod schedule;
mod window;

#[cfg(test)]
mod simulations;
#[cfg(test)]
mod tests;

pub use hook::{AnswerInfo, AttemptInfo, RetryObserver};
pub use limiter::RateLimit;
pub use policy::RetryPolicy;

pub(crate) use {
    hook::Observers,
    limiter::Limiter,
    quota::Quota,
    schedule::{Outcome, Schedule, Verdict},
};
