// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChecklistInferenceJobCreationResponse`.
#[non_exhaustive]
pub struct ChecklistInferenceJobCreationResponse {
    /// `jobId`.
    pub job_id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChecklistInferenceJobCreationResponse {
    "jobId" Str job_id,
    "message" Str message,
});
