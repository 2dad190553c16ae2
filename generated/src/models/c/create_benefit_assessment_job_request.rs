// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateBenefitAssessmentJobRequest`.
#[non_exhaustive]
pub struct CreateBenefitAssessmentJobRequest {
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CreateBenefitAssessmentJobRequest {
    "divisionIds" Texts division_ids,
});

rt::setters!(CreateBenefitAssessmentJobRequest {
    0 division_ids with_division_ids(Vec<String>) clear_division_ids,
});
