// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BenefitAssessment`.
#[non_exhaustive]
pub struct BenefitAssessment {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `jobId`.
    pub job_id: Option<String>,
    /// `kpiAssessments`.
    pub kpi_assessments: Option<Vec<super::KeyPerformanceIndicatorAssessment>>,
    /// `queues`.
    pub queues: Option<Vec<super::AddressableEntityRef>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::BenefitAssessmentState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`BenefitAssessment`](super::BenefitAssessment).
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitAssessmentState {
    /// `Created`
    Created,
    /// `Finished`
    Finished,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BenefitAssessment {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "jobId" Str job_id,
    "kpiAssessments" Any kpi_assessments,
    "queues" Any queues,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(BenefitAssessmentState {
    Created = "Created",
    Finished = "Finished",
    Failed = "Failed",
});
