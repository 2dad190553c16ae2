// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Case`.
#[non_exhaustive]
pub struct Case {
    /// `caseplan`.
    pub caseplan: Option<super::CaseplanReference>,
    /// `creationStatus`.
    pub creation_status: Option<super::CaseCreationStatus>,
    /// `customerIntent`.
    pub customer_intent: Option<super::CustomerIntentReference>,
    /// `dateClosed`.
    pub date_closed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateDue`.
    pub date_due: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::StarrableDivision>,
    /// `externalContact`.
    pub external_contact: Option<super::CaseExternalContactReference>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `failureReason`.
    pub failure_reason: Option<super::FailureReason>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::CaseUserReference>,
    /// `owner`.
    pub owner: Option<super::CaseUserReference>,
    /// `priority`.
    pub priority: Option<super::CasePriority>,
    /// `reference`.
    pub reference: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::CaseStatus>,
    /// `summary`.
    pub summary: Option<String>,
    /// `ttlSeconds`.
    pub ttl_seconds: Option<i64>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `creationStatus` in [`Case`](super::Case).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseCreationStatus {
    /// `Pending`
    Pending,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `priority` in [`Case`](super::Case).
#[derive(Clone)]
#[non_exhaustive]
pub enum CasePriority {
    /// `Unknown`
    Unknown,
    /// `Urgent`
    Urgent,
    /// `High`
    High,
    /// `Medium`
    Medium,
    /// `Low`
    Low,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`Case`](super::Case).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseStatus {
    /// `Unknown`
    Unknown,
    /// `Open`
    Open,
    /// `InProgress`
    InProgress,
    /// `Terminating`
    Terminating,
    /// `Terminated`
    Terminated,
    /// `Closed`
    Closed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Case {
    "caseplan" Any caseplan,
    "creationStatus" Enum creation_status,
    "customerIntent" Any customer_intent,
    "dateClosed" DateTime date_closed,
    "dateCreated" DateTime date_created,
    "dateDue" DateTime date_due,
    "dateModified" DateTime date_modified,
    "dateStarted" DateTime date_started,
    "description" Str description,
    "division" Any division,
    "externalContact" Any external_contact,
    "externalId" Str external_id,
    "failureReason" Any failure_reason,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "owner" Any owner,
    "priority" Enum priority,
    "reference" Str reference,
    "selfUri" Str self_uri,
    "status" Enum status,
    "summary" Str summary,
    "ttlSeconds" Int ttl_seconds,
    "version" Int version,
});

rt::open_enum!(CaseCreationStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Completed = "Completed",
    Failed = "Failed",
});

rt::open_enum!(CasePriority {
    Unknown = "Unknown",
    Urgent = "Urgent",
    High = "High",
    Medium = "Medium",
    Low = "Low",
});

rt::open_enum!(CaseStatus {
    Unknown = "Unknown",
    Open = "Open",
    InProgress = "InProgress",
    Terminating = "Terminating",
    Terminated = "Terminated",
    Closed = "Closed",
    Failed = "Failed",
});
