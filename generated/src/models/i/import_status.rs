// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ImportStatus`.
///
/// The service requires `completedRecords`, `percentComplete`, `state`, `totalRecords` in requests.
#[non_exhaustive]
pub struct ImportStatus {
    /// `completedRecords`, required.
    pub completed_records: Option<i64>,
    /// `failureReason`.
    pub failure_reason: Option<String>,
    /// `listNamePrefix`.
    pub list_name_prefix: Option<String>,
    /// `percentComplete`, required.
    pub percent_complete: Option<i64>,
    /// `state`, required.
    pub state: Option<super::ImportStatusState>,
    /// `targetContactListIds`.
    pub target_contact_list_ids: Option<Vec<String>>,
    /// `totalRecords`, required.
    pub total_records: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ImportStatus`](super::ImportStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportStatusState {
    /// `IN_PROGRESS`
    InProgress,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ImportStatus {
    "completedRecords" Int completed_records,
    "failureReason" Str failure_reason,
    "listNamePrefix" Str list_name_prefix,
    "percentComplete" Int percent_complete,
    "state" Enum state,
    "targetContactListIds" Texts target_contact_list_ids,
    "totalRecords" Int total_records,
});

rt::setters!(ImportStatus {
    0 completed_records with_completed_records(i64) clear_completed_records,
    1 failure_reason with_failure_reason(impl Into<String>) clear_failure_reason,
    2 list_name_prefix with_list_name_prefix(impl Into<String>) clear_list_name_prefix,
    3 percent_complete with_percent_complete(i64) clear_percent_complete,
    4 state with_state(impl Into<super::ImportStatusState>) clear_state,
    5 target_contact_list_ids with_target_contact_list_ids(Vec<String>) clear_target_contact_list_ids,
    6 total_records with_total_records(i64) clear_total_records,
});

rt::open_enum!(ImportStatusState {
    InProgress = "IN_PROGRESS",
    Failed = "FAILED",
});
