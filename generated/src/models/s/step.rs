// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Step`.
#[non_exhaustive]
pub struct Step {
    /// `case`.
    pub case: Option<super::CaseReference>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `failureReason`.
    pub failure_reason: Option<super::FailureReason>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `stage`.
    pub stage: Option<super::StageReference>,
    /// `status`.
    pub status: Option<super::StepStatus>,
    /// `version`.
    pub version: Option<i64>,
    /// `workitemActivity`.
    pub workitem_activity: Option<super::WorkitemActivityReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`Step`](super::Step).
#[derive(Clone)]
#[non_exhaustive]
pub enum StepStatus {
    /// `Unknown`
    Unknown,
    /// `InProgress`
    InProgress,
    /// `Open`
    Open,
    /// `Completed`
    Completed,
    /// `Terminated`
    Terminated,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Step {
    "case" Any case,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateStarted" DateTime date_started,
    "description" Str description,
    "failureReason" Any failure_reason,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "stage" Any stage,
    "status" Enum status,
    "version" Int version,
    "workitemActivity" Any workitem_activity,
});

rt::open_enum!(StepStatus {
    Unknown = "Unknown",
    InProgress = "InProgress",
    Open = "Open",
    Completed = "Completed",
    Terminated = "Terminated",
    Failed = "Failed",
});
