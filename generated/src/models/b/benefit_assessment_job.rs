// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BenefitAssessmentJob`.
#[non_exhaustive]
pub struct BenefitAssessmentJob {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::BenefitAssessmentJobState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`BenefitAssessmentJob`](super::BenefitAssessmentJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitAssessmentJobState {
    /// `Created`
    Created,
    /// `Finished`
    Finished,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BenefitAssessmentJob {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(BenefitAssessmentJobState {
    Created = "Created",
    Finished = "Finished",
});
