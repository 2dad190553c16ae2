// Frozen: written by an earlier generator, never again. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Duration`.
#[non_exhaustive]
pub struct Duration {
    /// `seconds`.
    pub seconds: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(Duration {
    "seconds" Float seconds,
});

rt::setters!(Duration {
    0 seconds with_seconds(f64) clear_seconds,
});
