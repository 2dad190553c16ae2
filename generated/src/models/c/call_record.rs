// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallRecord`.
#[non_exhaustive]
pub struct CallRecord {
    /// `lastAttempt`.
    pub last_attempt: Option<rt::DateTime>,
    /// `lastResult`.
    pub last_result: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CallRecord {
    "lastAttempt" DateTime last_attempt,
    "lastResult" Str last_result,
});

rt::setters!(CallRecord {
    0 last_attempt with_last_attempt(impl Into<rt::DateTime>) clear_last_attempt,
    1 last_result with_last_result(impl Into<String>) clear_last_result,
});
