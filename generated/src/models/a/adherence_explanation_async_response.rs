// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationAsyncResponse`.
#[non_exhaustive]
pub struct AdherenceExplanationAsyncResponse {
    /// `job`.
    pub job: Option<super::AdherenceExplanationJobReference>,
    __marks: rt::Marks,
}

rt::model!(AdherenceExplanationAsyncResponse {
    "job" Any job,
});
