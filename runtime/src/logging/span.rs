//! The span of a call. Without the feature `tracing` there is none, and nothing
//! is left of this.

use std::future::Future;

#[cfg(feature = "tracing")]
use super::tracing;

/// Runs a call in a span of its own: the name of the operation, the method and
/// the URL, whose query is not shown.
#[cfg(feature = "tracing")]
pub(crate) fn in_call_span<F: Future>(
    operation: &str,
    method: &str,
    url: &str,
    call: F,
) -> impl Future<Output = F::Output> {
    use ::tracing::Instrument as _;
    call.instrument(tracing::call_span(operation, method, url))
}

/// Runs a call.
#[cfg(not(feature = "tracing"))]
pub(crate) fn in_call_span<F: Future>(_: &str, _: &str, _: &str, call: F) -> F {
    call
}

/// Adds the outcome to the span of the call that is running: the last status,
/// a short name of the failure, and how many attempts were made.
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn record_outcome(status: Option<u16>, error_type: Option<&str>, attempts: u32) {
    #[cfg(feature = "tracing")]
    tracing::record_outcome(status, error_type, attempts);
}

#[cfg(test)]
mod tests {
    use crate::logging::{in_call_span, record_outcome};

    #[tokio::test]
    async fn a_call_runs_with_and_without_a_span() {
        let answer = in_call_span("getThing", "GET", "https://h.test/", async {
            record_outcome(Some(200), None, 1);
            5
        });
        assert_eq!(answer.await, 5);
    }
}
