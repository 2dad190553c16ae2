// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AsyncQueryResponse`.
#[non_exhaustive]
pub struct AsyncQueryResponse {
    /// `jobId`.
    pub job_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AsyncQueryResponse {
    "jobId" Str job_id,
});
