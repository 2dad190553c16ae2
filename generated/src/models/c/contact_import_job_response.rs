// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactImportJobResponse`.
#[non_exhaustive]
pub struct ContactImportJobResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::StarrableDivision>,
    /// `executionStep`.
    pub execution_step: Option<super::ContactImportJobResponseExecutionStep>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::ContactImportJobMetadata>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `settings`, required.
    pub settings: Option<super::AddressableEntityRef>,
    /// `status`.
    pub status: Option<super::ContactImportJobResponseStatus>,
    /// `statusDetails`.
    pub status_details: Option<String>,
    __marks: rt::Marks,
}
/// The values of `executionStep` in [`ContactImportJobResponse`](super::ContactImportJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactImportJobResponseExecutionStep {
    /// `Validating`
    Validating,
    /// `Validated`
    Validated,
    /// `Importing`
    Importing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ContactImportJobResponse`](super::ContactImportJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactImportJobResponseStatus {
    /// `Created`
    Created,
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactImportJobResponse {
    "dateCreated" DateTime date_created,
    "division" Any division,
    "executionStep" Enum execution_step,
    "id" Str id,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
    "settings" Any settings,
    "status" Enum status,
    "statusDetails" Str status_details,
});

rt::open_enum!(ContactImportJobResponseExecutionStep {
    Validating = "Validating",
    Validated = "Validated",
    Importing = "Importing",
});

rt::open_enum!(ContactImportJobResponseStatus {
    Created = "Created",
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
