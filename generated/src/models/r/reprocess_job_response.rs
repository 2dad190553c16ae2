// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReprocessJobResponse`.
#[non_exhaustive]
pub struct ReprocessJobResponse {
    /// `createdBy`, required.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `dateEnd`, required.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `dialects`.
    pub dialects: Option<Vec<String>>,
    /// `failedInteractionsCount`, required.
    pub failed_interactions_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `jobStatus`, required.
    pub job_status: Option<super::ReprocessJobResponseJobStatus>,
    /// `mediaTypes`, required.
    pub media_types: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `processedInteractionsCount`, required.
    pub processed_interactions_count: Option<i64>,
    /// `programs`, required.
    pub programs: Option<Vec<String>>,
    /// `queueOrder`.
    pub queue_order: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `totalInteractionsCount`.
    pub total_interactions_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `jobStatus` in [`ReprocessJobResponse`](super::ReprocessJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReprocessJobResponseJobStatus {
    /// `Queued`
    Queued,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReprocessJobResponse {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "description" Str description,
    "dialects" Texts dialects,
    "failedInteractionsCount" Int failed_interactions_count,
    "id" Str id,
    "jobStatus" Enum job_status,
    "mediaTypes" Texts media_types,
    "name" Str name,
    "processedInteractionsCount" Int processed_interactions_count,
    "programs" Texts programs,
    "queueOrder" Int queue_order,
    "selfUri" Str self_uri,
    "totalInteractionsCount" Int total_interactions_count,
});

rt::open_enum!(ReprocessJobResponseJobStatus {
    Queued = "Queued",
    InProgress = "InProgress",
    Completed = "Completed",
    Failed = "Failed",
});
