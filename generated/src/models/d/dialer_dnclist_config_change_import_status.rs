// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerDnclistConfigChangeImportStatus`.
#[non_exhaustive]
pub struct DialerDnclistConfigChangeImportStatus {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `completedRecords`.
    pub completed_records: Option<i64>,
    /// `failureReason`.
    pub failure_reason: Option<String>,
    /// `importState`.
    pub import_state: Option<super::DialerDnclistConfigChangeImportStatusImportState>,
    /// `listNamePrefix`.
    pub list_name_prefix: Option<String>,
    /// `percentageComplete`.
    pub percentage_complete: Option<i64>,
    /// `targetContactListIds`.
    pub target_contact_list_ids: Option<Vec<String>>,
    /// `totalRecords`.
    pub total_records: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `importState` in [`DialerDnclistConfigChangeImportStatus`](super::DialerDnclistConfigChangeImportStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerDnclistConfigChangeImportStatusImportState {
    /// `IN_PROGRESS`
    InProgress,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerDnclistConfigChangeImportStatus {
    "additionalProperties" Any additional_properties_2,
    "completedRecords" Int completed_records,
    "failureReason" Str failure_reason,
    "importState" Enum import_state,
    "listNamePrefix" Str list_name_prefix,
    "percentageComplete" Int percentage_complete,
    "targetContactListIds" Texts target_contact_list_ids,
    "totalRecords" Int total_records,
});

rt::open_enum!(DialerDnclistConfigChangeImportStatusImportState {
    InProgress = "IN_PROGRESS",
    Failed = "FAILED",
});
