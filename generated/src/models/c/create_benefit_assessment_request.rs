// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateBenefitAssessmentRequest`.
///
/// The service requires `queueIds` in requests.
#[non_exhaustive]
pub struct CreateBenefitAssessmentRequest {
    /// `queueIds`, required.
    pub queue_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CreateBenefitAssessmentRequest {
    "queueIds" Texts queue_ids,
});

rt::setters!(CreateBenefitAssessmentRequest {
    0 queue_ids with_queue_ids(Vec<String>) clear_queue_ids,
});
